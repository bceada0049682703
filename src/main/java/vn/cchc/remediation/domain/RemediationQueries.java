package vn.cchc.remediation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.UnitRemediation;

/** Lists and counts, each in one statement. */
@Component
@Transactional(readOnly = true)
public class RemediationQueries {

    /** A line that another one of the same year takes up again counts once, as the newer one. */
    private static final String COUNTED = """
             from remediation_line l join remediation r on r.id = l.remediation_id
            where r.agency_id = :agency and extract(year from r.opened_on) = :year and r.state <> 'CANCELLED'
              and not l.dropped
              and not exists (select 1 from remediation_line n join remediation m on m.id = n.remediation_id
                               where n.reopens = l.id and m.state <> 'CANCELLED'
                                 and extract(year from m.opened_on) = :year)
            """;

    private static final String CHOSEN = """
             where (r.agency_id = any (:all) or r.unit_id = any (:units)
               or r.state = 'DONE' and r.agency_id = any (:done))
              and (:state::text is null or r.state = :state) and (:unit::bigint is null or r.unit_id = :unit)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RemediationQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How the units of an agency dealt with the findings of conclusions of a year. */
    public List<UnitRemediation> results(String agencyId, int year) {
        return jdbc.sql("""
                        select r.unit_id, count(*) findings,
                               count(*) filter (where l.state = 'FIXED') fixed,
                               count(*) filter (where l.state = 'FIXED_LATE') fixed_late,
                               count(*) filter (where l.state = 'NOT_IMPLEMENTED') not_implemented,
                               count(*) filter (where l.ended_on is null) open
                        """ + COUNTED + " group by r.unit_id order by r.unit_id")
                .param("agency", agencyId)
                .param("year", year)
                .query((row, number) -> new UnitRemediation(
                        row.getLong("unit_id"),
                        row.getInt("findings"),
                        row.getInt("fixed"),
                        row.getInt("fixed_late"),
                        row.getInt("not_implemented"),
                        row.getInt("open")))
                .list();
    }

    /** A finding of a year with what became of it. */
    public record Ended(long findingId, long unitId, boolean open, boolean notImplemented) {}

    /** The findings that count for a year. */
    public List<Ended> ofYear(String agencyId, int year) {
        return jdbc.sql("select l.finding_id, r.unit_id, l.ended_on is null open, l.state = 'NOT_IMPLEMENTED' dropped"
                        + COUNTED + " order by r.unit_id, l.id")
                .param("agency", agencyId)
                .param("year", year)
                .query((row, number) -> new Ended(
                        row.getLong("finding_id"),
                        row.getLong("unit_id"),
                        row.getBoolean("open"),
                        row.getBoolean("dropped")))
                .list();
    }

    /**
     * Whose remediations a list shows, and which.
     *
     * @param all agencies of which the reader sees all
     * @param units units of which the reader sees all
     * @param done agencies of which the reader sees what is done
     */
    public record Filter(
            Collection<String> all,
            Collection<Long> units,
            Collection<String> done,
            RemediationState state,
            Long unit) {}

    /** A remediation in a list. */
    public record Row(
            long id,
            String agencyId,
            long inspectionId,
            long unitId,
            RemediationState state,
            LocalDate openedOn,
            LocalDate closedOn,
            int findings,
            int ended,
            int overdue,
            LocalDate nextDue) {}

    /** Those with overdue findings first, then those that run, then the rest; the newest first. */
    public List<Row> list(Filter filter, int limit, long offset) {
        return with(filter, """
                        select r.*, c.* from remediation r
                         cross join lateral (
                          select count(*) findings, count(l.ended_on) ended,
                                 count(*) filter (where l.ended_on is null and l.due_on < :today) overdue,
                                 min(l.due_on) filter (where l.ended_on is null) next_due
                            from remediation_line l where l.remediation_id = r.id) c
                        """ + CHOSEN + """
                         order by (r.state = 'OPEN' and c.overdue > 0) desc, r.state in ('DONE', 'CANCELLED'),
                           r.opened_on desc, r.id desc limit :limit offset :offset""")
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .param("offset", offset)
                .query(RemediationQueries::row)
                .list();
    }

    /** How many {@link #list} has in all. */
    public int count(Filter filter) {
        return with(filter, "select count(*) from remediation r " + CHOSEN)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec with(Filter filter, String sql) {
        return jdbc.sql(sql)
                .param("all", filter.all().toArray(String[]::new))
                .param("units", filter.units().toArray(Long[]::new))
                .param("done", filter.done().toArray(String[]::new))
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("unit", filter.unit());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        boolean running = RemediationState.valueOf(row.getString("state")).running();
        return new Row(
                row.getLong("id"),
                row.getString("agency_id"),
                row.getLong("inspection_id"),
                row.getLong("unit_id"),
                RemediationState.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("findings"),
                row.getInt("ended"),
                running ? row.getInt("overdue") : 0,
                running ? row.getObject("next_due", LocalDate.class) : null);
    }
}
