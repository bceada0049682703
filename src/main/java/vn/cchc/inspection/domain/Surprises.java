package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.StandIn;

/**
 * Inspections that will come to a person's own unit without notice, so that the person must not learn of them yet: the
 * rule of {@link InspectionRights#surprised}, asked in one statement for lists.
 */
@Component
@Transactional(readOnly = true)
class Surprises {

    /** Leaders sign and clerks number the decision: they know. */
    static final Set<Role> INITIATED = EnumSet.of(Role.LEADER, Role.CLERK);

    private static final String COMING = """
             from inspection i where i.kind = 'UNANNOUNCED' and i.state not in ('CONCLUDED', 'CANCELLED')
               and i.opened_by <> :person and i.agency_id <> all (:initiated)
               and not exists (select 1 from team_member m
                 where m.inspection_id = i.id and m.person_id = :person and m.replaced_at is null)
               and exists (select 1 from inspection_unit v join unit u on u.id = v.unit_id
                 where v.inspection_id = i.id and v.arrived_at is null
                   and (v.unit_id = any (:units) or u.own_agency_id <> i.agency_id and u.own_agency_id = any (:agencies)))
            """;

    private final JdbcClient jdbc;
    private final Organization organization;

    Surprises(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** @return ids of the inspections */
    Set<Long> inspections(String person) {
        Set<Long> coming = new HashSet<>(asked("select i.id" + COMING, person));
        if (StandIn.of(person).isPresent()) {
            // neither may learn of it
            coming.addAll(StandIn.aside(() -> asked("select i.id" + COMING, person)));
        }
        return coming;
    }

    /** @return ids of the visits that belong to them, among these */
    Set<Long> visits(String person, Collection<Long> visitIds) {
        Set<Long> coming = inspections(person);
        return coming.isEmpty()
                ? Set.of()
                : jdbc.sql("select id from inspection_unit where id = any (:ids) and inspection_id = any (:coming)")
                        .param("ids", visitIds.toArray(Long[]::new))
                        .param("coming", coming.toArray(Long[]::new))
                        .query(Long.class)
                        .set();
    }

    /** @return ids of the documents that belong to them */
    Set<Long> documents(String person) {
        Set<Long> coming = inspections(person);
        return coming.isEmpty()
                ? Set.of()
                : jdbc.sql("select id from document where owner_kind = :kind and owner_id = any (:coming)")
                        .param("kind", InspectionBook.SUBJECT)
                        .param("coming", coming.toArray(Long[]::new))
                        .query(Long.class)
                        .set();
    }

    private Set<Long> asked(String sql, String person) {
        Set<String> initiated = organization.appointments(person).stream()
                .filter(held -> INITIATED.contains(held.role()))
                .map(Appointment::agencyId)
                .collect(Collectors.toSet());
        return jdbc.sql(sql)
                .param("person", StandIn.whoseWork(person))
                .param("initiated", initiated.toArray(String[]::new))
                .param("units", organization.unitsOf(person).toArray(Long[]::new))
                .param("agencies", organization.agenciesOf(person).toArray(String[]::new))
                .query(Long.class)
                .set();
    }
}
