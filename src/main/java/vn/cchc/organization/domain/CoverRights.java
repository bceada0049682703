package vn.cchc.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;

/**
 * Who names substitutes for whom: everybody for himself or herself, a head for the people of the unit, leaders and
 * administrators for everybody of the agency.
 */
@Component
public class CoverRights {

    private final PersonQueries people;
    private final AdministrationRights administration;
    private final JdbcClient jdbc;
    private final Clock clock;

    CoverRights(PersonQueries people, AdministrationRights administration, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.administration = administration;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal forbidden, when somebody may not name a substitute for the person */
    public void require(String by, String personId, String agencyId) {
        boolean self = by.equals(personId) && works(personId, agencyId);
        if (!self
                && managed(by, agencyId).stream()
                        .noneMatch(person -> person.id().equals(personId))) {
            throw Refusal.forbidden("organization.refusal.cover-right");
        }
    }

    /** Whether the person is at home or appointed in the agency, and active. */
    public boolean works(String personId, String agencyId) {
        return people.person(personId)
                .filter(Person::active)
                .filter(person -> agencyId.equals(person.agencyId())
                        || held(personId).stream()
                                .anyMatch(one -> one.agencyId().equals(agencyId)))
                .isPresent();
    }

    /** The people for whom somebody may name substitutes beside himself or herself, by name. */
    public List<Person> managed(String by, String agencyId) {
        List<Appointment> held =
                held(by).stream().filter(one -> one.agencyId().equals(agencyId)).toList();
        if (held.stream().anyMatch(one -> one.role() == Role.LEADER) || administration.administers(by, agencyId)) {
            return colleagues(agencyId);
        }
        Set<Long> units = held.stream()
                .filter(one -> one.role() == Role.HEAD)
                .map(Appointment::unitId)
                .collect(Collectors.toSet());
        return units.isEmpty()
                ? List.of()
                : people.people(people.members(units, Set.of(Role.HEAD, Role.OFFICER), today())).stream()
                        .filter(person -> !person.id().equals(by))
                        .toList();
    }

    /** Active people at home or appointed in the agency, by name. */
    public List<Person> colleagues(String agencyId) {
        return jdbc.sql("""
                        select p.id, p.agency_id, p.full_name, p.email, p.active, p.system_admin from person p
                        where p.active and (p.agency_id = :agency or exists (select 1 from appointment a
                            where a.person_id = p.id and a.agency_id = :agency
                              and :on between a.valid_from and coalesce(a.valid_to, 'infinity')))
                        order by p.full_name, p.id""")
                .param("agency", agencyId)
                .param("on", today())
                .query(Person.class)
                .list();
    }

    private List<Appointment> held(String personId) {
        return people.appointments(personId, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
