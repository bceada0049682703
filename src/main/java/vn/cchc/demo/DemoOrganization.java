package vn.cchc.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.AgencyAdministration;
import vn.cchc.organization.FirstAdministrator;
import vn.cchc.organization.NewAgency;
import vn.cchc.organization.NewSigningAuthority;
import vn.cchc.organization.NewUnit;
import vn.cchc.organization.Organization;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.organization.SigningAdministration;
import vn.cchc.organization.Unit;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.shared.Texts;

/**
 * Makes the demo's four agencies through the use cases that administrators use: units with their mergers, groups,
 * aliases, people named after their role, and who may sign.
 */
@Component
public class DemoOrganization {

    /** Password of every account of the demo. */
    static final String PASSWORD = "demo";

    /** Account in whose name everything is made. */
    static final String ADMIN = "admin";

    /** From when on the agencies and their people are there. */
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final FirstAdministrator first;
    private final AgencyAdministration agencies;
    private final UnitAdministration units;
    private final DemoNames names;
    private final DemoStaff staff;
    private final PeopleAdministration people;
    private final SigningAdministration signing;
    private final Organization organization;
    private final PasswordEncoder passwords;
    private final ObjectMapper json;
    private final Texts texts;

    DemoOrganization(
            FirstAdministrator first,
            AgencyAdministration agencies,
            UnitAdministration units,
            DemoNames names,
            DemoStaff staff,
            PeopleAdministration people,
            SigningAdministration signing,
            Organization organization,
            PasswordEncoder passwords,
            ObjectMapper json,
            Texts texts) {
        this.first = first;
        this.agencies = agencies;
        this.units = units;
        this.names = names;
        this.staff = staff;
        this.people = people;
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
            staff.engage(agency, made, hash);
            names.give(agency, made);
        }
        demo.postsElsewhere().forEach(post -> staff.post(post, made.get(post.agency() + "/" + post.unit())));
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

    private void mergers(DemoAgencies.Agency agency, Map<String, Long> made) {
        for (DemoAgencies.Unit unit : agency.units()) {
            if (unit.mergedInto() != null) {
                long id = made.get(agency.id() + "/" + unit.handle());
                staff.runUntilMerged(unit, agency, id);
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
}
