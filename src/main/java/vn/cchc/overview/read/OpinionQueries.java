package vn.cchc.overview.read;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.OpinionView;
import vn.cchc.plan.OpinionView.Response;
import vn.cchc.plan.OpinionView.Verdict;

/** What units said about draft plans. */
@Repository
class OpinionQueries {

    private final JdbcClient jdbc;

    OpinionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rounds, the newest first. */
    List<OpinionView> of(long planId) {
        return jdbc.sql("select * from plan_opinion where plan_id = ? order by round desc, id")
                .param(planId)
                .query((row, number) -> new OpinionView(
                        row.getLong("id"),
                        row.getInt("round"),
                        row.getLong("unit_id"),
                        row.getString("verdict") == null ? null : Verdict.valueOf(row.getString("verdict")),
                        row.getString("text"),
                        row.getBoolean("silent"),
                        row.getString("given_by"),
                        row.getTimestamp("given_at") == null
                                ? null
                                : row.getTimestamp("given_at").toInstant(),
                        row.getString("response") == null ? null : Response.valueOf(row.getString("response")),
                        row.getString("response_text")))
                .list();
    }
}
