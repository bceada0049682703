package vn.cchc.inspection.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.InspectionState;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.Plans;

/** The inspections that a person may learn of, by the rules of {@link InspectionRights#sight} said in SQL. */
@Service
@Transactional(readOnly = true)
public class InspectionLists {

    private static final String VISIBLE = """
             from inspection i where (:year::int is null or extract(year from i.visit_from) = :year)
               and (:state::text is null or i.state = :state) and (:agency::text is null or i.agency_id = :agency)
               and (i.agency_id = any (:own) and (i.opened_by = :person
                   or exists (select 1 from team_member m where m.inspection_id = i.id and m.person_id = :person
                        and m.replaced_at is null))
                 or i.id <> all (:surprises)
                   and (i.agency_id = any (:directing)
                     or i.state = 'CONCLUDED' and i.agency_id = any (:readable)
                     or exists (select 1 from inspection_unit v where v.inspection_id = i.id
                          and v.unit_id = any (:units)
                          and case when i.kind = 'UNANNOUNCED' then v.arrived_at is not null
                              else i.state <> 'PREPARING' end)))
            """;

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Plans plans;
    private final Surprises surprises;

    InspectionLists(JdbcClient jdbc, Organization organization, Plans plans, Surprises surprises) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.plans = plans;
        this.surprises = surprises;
    }

    /**
     * Which inspections are wanted; null asks for all.
     *
     * @param year of the first day of the visits
     */
    public record Filter(Integer year, InspectionState state, String agencyId) {}

    /**
     * One inspection in a list.
     *
     * @param units names of the units
     * @param findings how many findings its units have so far; shown only of concluded ones
     */
    public record Line(
            long id,
            String agencyId,
            String subject,
            InspectionKind kind,
            InspectionMethod method,
            boolean followUp,
            LocalDate visitFrom,
            LocalDate visitTo,
            InspectionState state,
            String units,
            int findings) {}

    /** The newest visits first. */
    public List<Line> list(String person, Filter filter, int limit, long offset) {
        return asked(
                        """
                        select i.id, i.agency_id, i.subject, i.kind, i.method, i.follow_up, i.visit_from, i.visit_to, i.state,
                          (select string_agg(u.name, '; ' order by v.id) from inspection_unit v
                             join unit u on u.id = v.unit_id where v.inspection_id = i.id) as units,
                          (select count(*) from finding f join inspection_unit v on v.id = f.inspection_unit_id
                            where v.inspection_id = i.id) as findings
                        """ + VISIBLE + " order by i.visit_from desc, i.id desc limit :limit offset :offset",
                        person,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }

    /** How many {@link #list} has in all. */
    public int count(String person, Filter filter) {
        return asked("select count(*)" + VISIBLE, person, filter)
                .query(Integer.class)
                .single();
    }

    /** Concluded inspections of an agency that a follow-up may be about, the newest first. */
    public List<Line> concluded(String person, String agencyId) {
        return list(person, new Filter(null, InspectionState.CONCLUDED, agencyId), 100, 0);
    }

    /** Which of these inspections the person may learn of, in one statement. */
    public Set<Long> visible(String person, Collection<Long> ids) {
        return asked("select i.id" + VISIBLE + " and i.id = any (:ids)", person, new Filter(null, null, null))
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    private JdbcClient.StatementSpec asked(String sql, String person, Filter filter) {
        List<Appointment> held = organization.appointments(person);
        return jdbc.sql(sql)
                .param("year", filter.year())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("agency", filter.agencyId())
                .param("person", person)
                .param("own", organization.agenciesOf(person).toArray(String[]::new))
                .param("surprises", surprises.inspections(person).toArray(Long[]::new))
                .param("directing", agencies(held, EnumSet.of(Role.COORDINATOR, Role.LEADER, Role.INSPECTOR)))
                .param("readable", plans.readableAgencies(person).toArray(String[]::new))
                .param("units", organization.unitsOf(person).toArray(Long[]::new));
    }

    private static String[] agencies(List<Appointment> held, Set<Role> roles) {
        return held.stream()
                .filter(appointment -> roles.contains(appointment.role()))
                .map(Appointment::agencyId)
                .collect(Collectors.toSet())
                .toArray(String[]::new);
    }
}
