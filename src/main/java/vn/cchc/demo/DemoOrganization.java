package vn.cchc.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.AgencyAdministration;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.FirstAdministrator;
import vn.cchc.organization.NameAdministration;
import vn.cchc.organization.NewAgency;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.NewPerson;
import vn.cchc.organization.NewSigningAuthority;
import vn.cchc.organization.NewUnit;
import vn.cchc.organization.Organization;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningAdministration;
import vn.cchc.organization.Unit;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.organization.UnitNames;
import vn.cchc.shared.Texts;

/**
 * Makes the demo's four agencies through the use cases that administrators use: units with their mergers, groups,
 * aliases, people named after their role, and who may sign.
 */
@Component
public class DemoOrganization {

    /** Password of every account of the demo. */
    static final String PASSWORD = "demo";

    private static final String ADMIN = "admin";
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final FirstAdministrator first;
    private final AgencyAdministration agencies;
    private final UnitAdministration units;
    private final NameAdministration naming;
    private final UnitNames names;
    private final PeopleAdministration people;
    private final Appointments appointments;
    private final SigningAdministration signing;
    private final Organization organization;
    private final PasswordEncoder passwords;
    private final ObjectMapper json;
    private final Texts texts;

    DemoOrganization(
            FirstAdministrator first,
            AgencyAdministration agencies,
            UnitAdministration units,
            NameAdministration naming,
            UnitNames names,
            PeopleAdministration people,
            Appointments appointments,
            SigningAdministration signing,
            Organization organization,
            PasswordEncoder passwords,
            ObjectMapper json,
            Texts texts) {
        this.first = first;
        this.agencies = agencies;
        this.units = units;
        this.naming = naming;
        this.names = names;
        this.people = people;
        this.appointments = appointments;
        this.signing = signing;
        this.organization = organization;
        this.passwords = passwords;
        this.json = json;
        this.texts = texts;
    }

    /** Makes everything in one transaction. Refused by the first use case when anybody is registered already. */
    @Transactional
    public void create() {
        String hash = passwords.encode(PASSWORD);
        DemoAgencies demo = DemoAgencies.read(json);
        first.open(ADMIN, texts.get("organization.bootstrap.name"), hash);
        demo.agencies().forEach(this::found);
        Map<String, Long> made = new HashMap<>();
        for (DemoAgencies.Agency agency : demo.agencies()) {
            agency.units().forEach(unit -> made.put(agency.id() + "/" + unit.handle(), add(agency, unit)));
            organization.units(agency.id(), SINCE).stream()
                    .filter(unit -> unit.ownAgencyId() != null)
                    .forEach(unit -> made.putIfAbsent(agency.id() + "/" + unit.ownAgencyId(), unit.id()));
            people(agency, made, hash);
            names(agency, made);
        }
        demo.postsElsewhere().forEach(post -> post(post, made.get(post.agency() + "/" + post.unit())));
        demo.agencies().forEach(agency -> mergers(agency, made));
        demo.agencies().forEach(agency -> agency.signing().forEach(entry -> grant(agency.id(), entry)));
        demo.signingElsewhere().forEach(entry -> grant(entry.agency(), entry));
        people.moveTo(ADMIN, demo.agencies().get(0).id(), ADMIN);
    }

    private void found(DemoAgencies.Agency agency) {
        agencies.found(
                new NewAgency(
                        agency.id(),
                        agency.name(),
                        agency.shortName(),
                        agency.symbol(),
                        agency.governingBody(),
                        agency.place(),
                        agency.parent(),
                        agency.collectiveName(),
                        agency.headTitle(),
                        SINCE),
                ADMIN);
    }

    /** An agency below is a unit of the one above from its founding on; it only gets its local name here. */
    private long add(DemoAgencies.Agency agency, DemoAgencies.Unit unit) {
        if (unit.ownAgency() == null) {
            return units.add(new NewUnit(agency.id(), null, unit.code(), unit.name(), null, unit.since()), ADMIN);
        }
        Unit below = organization.units(agency.id(), SINCE).stream()
                .filter(one -> unit.ownAgency().equals(one.ownAgencyId()))
                .findFirst()
                .orElseThrow();
        units.rename(below.id(), unit.name(), unit.code(), ADMIN);
        return below.id();
    }

    private void people(DemoAgencies.Agency agency, Map<String, Long> made, String hash) {
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

    private void names(DemoAgencies.Agency agency, Map<String, Long> made) {
        for (DemoAgencies.Unit unit : agency.units()) {
            for (String alias : orNone(unit.aliases())) {
                names.rememberAlias(agency.id(), alias, made.get(agency.id() + "/" + unit.handle()), ADMIN);
            }
        }
        for (DemoAgencies.Naming group : agency.groups()) {
            List<Long> members = orNone(group.members()).stream()
                    .map(member -> made.get(agency.id() + "/" + member))
                    .toList();
            long id = naming.defineGroup(agency.id(), group.name(), members, SINCE, ADMIN);
            orNone(group.aliases()).forEach(alias -> names.rememberGroupAlias(agency.id(), alias, id, ADMIN));
        }
        for (DemoAgencies.Naming body : agency.externals()) {
            long id = naming.addExternal(agency.id(), body.name(), ADMIN);
            orNone(body.aliases()).forEach(alias -> naming.addExternalAlias(agency.id(), id, alias, ADMIN));
        }
    }

    private void post(DemoAgencies.Post post, long unit) {
        appoint(post.person(), post.agency(), unit, post.role(), post.position(), SINCE, null);
    }

    /** Until its last day a merged unit is run by the people of its later successor. */
    private void mergers(DemoAgencies.Agency agency, Map<String, Long> made) {
        for (DemoAgencies.Unit unit : agency.units()) {
            if (unit.mergedInto() != null) {
                long id = made.get(agency.id() + "/" + unit.handle());
                String people = unit.mergedInto() + "." + agency.suffix();
                appoint("truong." + people, agency.id(), id, Role.HEAD, unit.head(), unit.since(), unit.lastDay());
                appoint(
                        officer(1) + people,
                        agency.id(),
                        id,
                        Role.OFFICER,
                        unit.officer(),
                        unit.since(),
                        unit.lastDay());
                units.merge(id, made.get(agency.id() + "/" + unit.mergedInto()), unit.lastDay(), ADMIN);
            }
        }
    }

    private void grant(String agency, DemoAgencies.Signing entry) {
        signing.grant(
                new NewSigningAuthority(
                        agency,
                        entry.person(),
                        entry.mode(),
                        entry.position(),
                        entry.superior(),
                        entry.grantedBy(),
                        entry.basis(),
                        entry.types(),
                        entry.since(),
                        entry.lastDay()),
                ADMIN);
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

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
