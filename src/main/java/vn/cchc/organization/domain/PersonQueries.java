package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;

/** Reads people and what they are appointed to. */
@Repository
public class PersonQueries {

    private static final String COLUMNS = "select p.id, p.agency_id, p.full_name, p.email, p.active, p.system_admin";
    private static final String PERSON = COLUMNS + " from person p";

    private static final String VALID = " and :on between a.valid_from and coalesce(a.valid_to, 'infinity')";

    /** Appointments with, for each unit, the units whose work it took over by the day. */
    private static final String APPOINTMENTS = """
            with recursive held as (
                select a.id, a.person_id, a.agency_id, a.unit_id, a.role, a.position, a.valid_from, a.valid_to
                from appointment a join person p on p.id = a.person_id and p.active where a.person_id = :person%s
                union
                select h.id, h.person_id, u.agency_id, u.id, h.role, h.position, h.valid_from, h.valid_to
                from held h join unit u on u.successor_id = h.unit_id and u.valid_to < :on)
            select * from held order by role, unit_id, id""".formatted(VALID);

    /** Units of people with those whose work they took over by the day. */
    private static final String UNITS = """
            with recursive held as (
                select a.person_id, a.unit_id
                from appointment a join person p on p.id = a.person_id and p.active
                where a.person_id = any (:people) and a.unit_id is not null%s
                union
                select h.person_id, u.id from held h join unit u on u.successor_id = h.unit_id and u.valid_to < :on)
            select person_id, unit_id from held order by person_id, unit_id""".formatted(VALID);

    /** The units and those that took over their work by the day. */
    private static final String HEIRS = """
            with recursive heir(unit_id) as (
                select unnest(:units::bigint[])
                union
                select u.successor_id from heir h join unit u on u.id = h.unit_id
                where u.successor_id is not null and u.valid_to < :on)
            """;

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with this account, active or not. */
    public Optional<Person> person(String id) {
        return jdbc.sql(PERSON + " where p.id = ?")
                .param(id)
                .query(Person.class)
                .optional();
    }

    /** The people with these accounts, by name. */
    public List<Person> people(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(PERSON + " where p.id in (:ids) order by p.full_name, p.id")
                        .param("ids", ids)
                        .query(Person.class)
                        .list();
    }

    /** A person and the hash of the password. */
    public record Account(Person person, String passwordHash) {}

    /** The account, active or not. */
    public Optional<Account> account(String id) {
        return jdbc.sql(COLUMNS + ", p.password_hash from person p where p.id = ?")
                .param(id)
                .query((row, number) -> new Account(
                        new Person(
                                row.getString("id"),
                                row.getString("agency_id"),
                                row.getString("full_name"),
                                row.getString("email"),
                                row.getBoolean("active"),
                                row.getBoolean("system_admin")),
                        row.getString("password_hash")))
                .optional();
    }

    /** Active people who hold a role in the unit, or in one that took over its work, by name. */
    public List<Person> members(long unitId, Role role, LocalDate on) {
        return jdbc.sql(HEIRS + PERSON + " where p.active and exists (select 1 from appointment a join heir h"
                        + " on h.unit_id = a.unit_id where a.person_id = p.id and a.role = :role" + VALID
                        + ") order by p.full_name, p.id")
                .param("units", new Long[] {unitId})
                .param("role", role.name())
                .param("on", on)
                .query(Person.class)
                .list();
    }

    /** Accounts of active people who hold one of the roles in one of the units, or in one that took over its work. */
    public Set<String> members(Collection<Long> unitIds, Collection<Role> roles, LocalDate on) {
        return jdbc.sql(HEIRS + "select p.id from person p where p.active and exists (select 1 from appointment a"
                        + " join heir h on h.unit_id = a.unit_id where a.person_id = p.id and a.role = any (:roles)"
                        + VALID + ")")
                .param("units", unitIds.toArray(Long[]::new))
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("on", on)
                .query(String.class)
                .set();
    }

    /** Active people who hold a role anywhere in the agency, by name. */
    public List<Person> holders(String agencyId, Role role, LocalDate on) {
        return jdbc.sql(PERSON + " where p.active and exists (select 1 from appointment a where a.person_id = p.id"
                        + " and a.agency_id = :agency and a.role = :role" + VALID + ") order by p.full_name, p.id")
                .param("agency", agencyId)
                .param("role", role.name())
                .param("on", on)
                .query(Person.class)
                .list();
    }

    /**
     * What an active person is appointed to on a day. An appointment to a unit appears once more for each unit whose work that
     * unit took over.
     */
    public List<Appointment> appointments(String personId, LocalDate on) {
        return jdbc.sql(APPOINTMENTS)
                .param("person", personId)
                .param("on", on)
                .query(Appointment.class)
                .list();
    }

    /** A person in a unit. */
    public record Place(String personId, long unitId) {}

    /** The units in which active people work on a day, in one statement. */
    public List<Place> places(Collection<String> personIds, LocalDate on) {
        return jdbc.sql(UNITS)
                .param("people", personIds.toArray(String[]::new))
                .param("on", on)
                .query(Place.class)
                .list();
    }

    /** Whether any person is known at all. */
    public boolean nobody() {
        return jdbc.sql("select not exists (select 1 from person)")
                .query(Boolean.class)
                .single();
    }
}
