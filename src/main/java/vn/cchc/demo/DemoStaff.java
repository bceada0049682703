package vn.cchc.demo;

import static vn.cchc.demo.DemoOrganization.ADMIN;
import static vn.cchc.demo.DemoOrganization.SINCE;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.NewPerson;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.organization.Role;
import vn.cchc.shared.Texts;

/** The people of the demo, named after their role, and the posts that they hold. */
@Component
class DemoStaff {

    private final PeopleAdministration people;
    private final Appointments appointments;
    private final Texts texts;

    DemoStaff(PeopleAdministration people, Appointments appointments, Texts texts) {
        this.people = people;
        this.appointments = appointments;
        this.texts = texts;
    }

    /**
     * Registers the agency's people and appoints them.
     *
     * @param made ids of the units by agency and handle
     * @param hash of the password of all of them
     */
    void engage(DemoAgencies.Agency agency, Map<String, Long> made, String hash) {
        for (DemoAgencies.Person person : agency.people()) {
            register(person.id(), person.name(), agency, hash);
            appointments.appoint(
                    NewAppointment.inAgency(person.id(), agency.id(), person.role(), person.position(), SINCE), ADMIN);
        }
        for (DemoAgencies.Unit unit : agency.units()) {
            if (unit.mergedInto() == null && unit.head() != null) {
                long id = made.get(agency.id() + "/" + unit.handle());
                String account = "truong." + account(unit, agency);
                register(account, texts.get("demo.person", unit.titled(unit.head())), agency, hash);
                appoint(account, agency.id(), id, Role.HEAD, unit.head(), unit.since(), null);
                for (int number = 1; number <= unit.officers(); number++) {
                    String officer = officer(number) + account(unit, agency);
                    String key = number == 1 ? "demo.person" : "demo.person.numbered";
                    register(officer, texts.get(key, unit.titled(unit.officer()), number), agency, hash);
                    appoint(officer, agency.id(), id, Role.OFFICER, unit.officer(), unit.since(), null);
                }
            }
        }
    }

    /** Somebody of one agency holds a post in another. */
    void post(DemoAgencies.Post post, long unit) {
        appoint(post.person(), post.agency(), unit, post.role(), post.position(), SINCE, null);
    }

    /** Until its last day a merged unit is run by the people of its later successor. */
    void runUntilMerged(DemoAgencies.Unit unit, DemoAgencies.Agency agency, long id) {
        String people = unit.mergedInto() + "." + agency.suffix();
        appoint("truong." + people, agency.id(), id, Role.HEAD, unit.head(), unit.since(), unit.lastDay());
        appoint(officer(1) + people, agency.id(), id, Role.OFFICER, unit.officer(), unit.since(), unit.lastDay());
    }

    private void register(String id, String name, DemoAgencies.Agency agency, String hash) {
        people.registerHashed(new NewPerson(id, agency.id(), name, null), hash, ADMIN);
    }

    private void appoint(
            String person, String agency, long unit, Role role, String position, LocalDate from, LocalDate to) {
        appointments.appoint(new NewAppointment(person, agency, unit, role, position, from, to), ADMIN);
    }

    private static String account(DemoAgencies.Unit unit, DemoAgencies.Agency agency) {
        return unit.key() + "." + agency.suffix();
    }

    private static String officer(int number) {
        return number == 1 ? "cv." : "cv" + number + ".";
    }
}
