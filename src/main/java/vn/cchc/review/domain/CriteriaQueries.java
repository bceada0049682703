package vn.cchc.review.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.review.CriteriaSetView;
import vn.cchc.review.CriteriaState;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.CriterionView;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.SqlTime;

/** Sets of criteria, read for pages. */
@Repository
public class CriteriaQueries {

    private static final String SETS = """
            select s.*, c.total, coalesce(c.criteria, 0) as criteria from criteria_set s
              left join (select set_id, count(*) as criteria, sum(max_score) filter (where parent_id is null) as total
                           from criterion group by set_id) c on c.set_id = s.id
            """;

    private final JdbcClient jdbc;

    CriteriaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stretch of the sets of some agencies, the newest year and edition first. */
    public List<CriteriaSetView> sets(Collection<String> agencies, int limit, long offset) {
        return jdbc.sql(SETS + " where s.agency_id = any (:agencies)"
                        + " order by s.year desc, s.agency_id, s.edition desc limit :limit offset :offset")
                .param("agencies", agencies.toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(CriteriaQueries::set)
                .list();
    }

    /** How many sets {@link #sets} has in all. */
    public long count(Collection<String> agencies) {
        return jdbc.sql("select count(*) from criteria_set where agency_id = any (:agencies)")
                .param("agencies", agencies.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** One set. */
    public Optional<CriteriaSetView> set(long setId) {
        return jdbc.sql(SETS + " where s.id = :id")
                .param("id", setId)
                .query(CriteriaQueries::set)
                .optional();
    }

    /** The sets in force of some agencies, the newest year first. */
    public List<CriteriaSetView> inForce(Collection<String> agencies) {
        return jdbc.sql(SETS + " where s.agency_id = any (:agencies) and s.state = 'IN_FORCE' order by s.year desc")
                .param("agencies", agencies.toArray(String[]::new))
                .query(CriteriaQueries::set)
                .list();
    }

    /** All criteria of a set, headings too, in its order. */
    public List<CriterionView> criteria(long setId) {
        return jdbc.sql("select * from criterion where set_id = :set order by ordinal")
                .param("set", setId)
                .query(CriteriaQueries::criterion)
                .list();
    }

    private static CriteriaSetView set(ResultSet row, int number) throws SQLException {
        return new CriteriaSetView(
                row.getLong("id"),
                row.getString("agency_id"),
                row.getInt("year"),
                row.getInt("edition"),
                row.getString("title"),
                CriteriaState.valueOf(row.getString("state")),
                row.getString("source_file"),
                row.getString("made_by"),
                SqlTime.instant(row, "made_at"),
                SqlTime.instant(row, "in_force_at"),
                row.getBigDecimal("total"),
                row.getInt("criteria"),
                row.getInt("version"));
    }

    private static CriterionView criterion(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        String fact = row.getString("fact");
        String code = row.getString("code");
        return new CriterionView(
                row.getLong("id"),
                row.getObject("parent_id", Long.class),
                CodeOrder.depth(code),
                code,
                row.getString("text"),
                row.getBigDecimal("max_score"),
                kind == null ? null : CriterionKind.valueOf(kind),
                fact == null ? null : ScoringFact.valueOf(fact),
                row.getString("evidence"));
    }
}
