package vn.cchc.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.shared.SqlTime;

/** Heads of plans, read for lists. */
@Repository
public class PlanQueries {

    private static final String LISTED = """
             from plan where agency_id = any (:agencies)
              and (:year::int is null or plan_year = :year) and (:state::text is null or state = :state)
            """;

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans with these ids, in no particular order. */
    public List<PlanView> plans(Collection<Long> ids) {
        return jdbc.sql("select * from plan where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(VIEW)
                .list();
    }

    /** Plans of some agencies, the newest year first. */
    public List<PlanView> plans(Collection<String> agencies, Integer year, PlanState state, int limit, long offset) {
        return listed(
                        "select *" + LISTED + " order by plan_year desc, id desc limit :limit offset :offset",
                        agencies,
                        year,
                        state)
                .param("limit", limit)
                .param("offset", offset)
                .query(VIEW)
                .list();
    }

    /** One plan in force of each agency: that of administrative reform in general before others, the oldest first. */
    public List<PlanView> mainInForce(int year) {
        return jdbc.sql("select distinct on (agency_id) * from plan where plan_year = :year and state = 'ISSUED'"
                        + " order by agency_id, kind = 'REFORM' desc, id")
                .param("year", year)
                .query(VIEW)
                .list();
    }

    /** How many plans {@link #plans(Collection, Integer, PlanState, int, long)} has in all. */
    public long count(Collection<String> agencies, Integer year, PlanState state) {
        return listed("select count(*)" + LISTED, agencies, year, state)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec listed(String sql, Collection<String> agencies, Integer year, PlanState state) {
        return jdbc.sql(sql)
                .param("agencies", agencies.toArray(String[]::new))
                .param("year", year)
                .param("state", state == null ? null : state.name());
    }

    private static final RowMapper<PlanView> VIEW = PlanQueries::view;

    private static PlanView view(ResultSet row, int number) throws SQLException {
        return new PlanView(
                row.getLong("id"),
                row.getString("agency_id"),
                row.getInt("plan_year"),
                PlanKind.valueOf(row.getString("kind")),
                row.getString("title"),
                PlanState.valueOf(row.getString("state")),
                row.getObject("parent_plan_id", Long.class),
                row.getLong("advisory_unit_id"),
                row.getObject("document_id", Long.class),
                row.getString("notation"),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("opinion_round"),
                row.getString("return_reason"),
                row.getString("process_instance_id"),
                row.getString("drafted_by"),
                SqlTime.instant(row, "drafted_at"),
                row.getInt("version"));
    }
}
