package vn.cchc.review.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.review.ScoreView;
import vn.cchc.review.SheetState;
import vn.cchc.review.SheetView;
import vn.cchc.shared.SqlTime;

/** Score sheets of units and the scores on them, read for pages and rights; a fixed number of statements each. */
@Repository
public class SheetQueries {

    private static final String SHEETS = """
            select s.*, coalesce(c.lines, 0) as lines, coalesce(c.self_scored, 0) as self_scored,
                   coalesce(c.appraised, 0) as appraised, coalesce(c.adjusted, 0) as adjusted, c.self_total
              from score_sheet s
              left join (
                select p.sheet_id, count(*) as lines, count(p.self_score) as self_scored,
                       count(p.appraised) as appraised,
                       count(*) filter (where p.appraised <> coalesce(p.self_score, p.prefilled, 0)) as adjusted,
                       sum(p.self_score) as self_total
                  from score p join criterion k on k.id = p.criterion_id and k.kind <> 'SURVEY'
                 group by p.sheet_id) c on c.sheet_id = s.id
            """;

    private final JdbcClient jdbc;

    SheetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All sheets of a review. */
    public List<SheetView> sheets(long reviewId) {
        return jdbc.sql(SHEETS + " where s.review_id = ? order by s.rank nulls last, s.id")
                .param(reviewId)
                .query(SheetQueries::sheet)
                .list();
    }

    /** Sheets with these ids, in no particular order. */
    public List<SheetView> sheets(Collection<Long> ids) {
        return jdbc.sql(SHEETS + " where s.id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(SheetQueries::sheet)
                .list();
    }

    /** The sheet of one unit. */
    public Optional<SheetView> sheet(long reviewId, long unitId) {
        return jdbc.sql(SHEETS + " where s.review_id = ? and s.unit_id = ?")
                .param(reviewId)
                .param(unitId)
                .query(SheetQueries::sheet)
                .optional();
    }

    /** The scores of one sheet. */
    public List<ScoreView> scores(long sheetId) {
        return jdbc.sql("select * from score where sheet_id = ?")
                .param(sheetId)
                .query(SheetQueries::score)
                .list();
    }

    /** Final scores by sheet and criterion of all sheets of a review, in one statement. */
    public Map<Long, Map<Long, BigDecimal>> finalScores(long reviewId) {
        Map<Long, Map<Long, BigDecimal>> found = new HashMap<>();
        jdbc.sql("select p.sheet_id, p.criterion_id, p.final_score from score p"
                        + " join score_sheet s on s.id = p.sheet_id"
                        + " where s.review_id = ? and p.final_score is not null")
                .param(reviewId)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("sheet_id"), sheet -> new HashMap<>())
                            .put(row.getLong("criterion_id"), row.getBigDecimal("final_score"));
                });
        return found;
    }

    /** A score by its id with the sheet it stands on. */
    public Optional<Long> sheetOfScore(long scoreId) {
        return jdbc.sql("select sheet_id from score where id = ?")
                .param(scoreId)
                .query(Long.class)
                .optional();
    }

    /** Final score by sheet and criterion, for criteria that a survey scores. */
    public List<SurveyScore> surveyScores(long reviewId) {
        return jdbc.sql("""
                        select p.id, p.sheet_id, p.criterion_id, p.final_score, p.version
                          from score p join criterion k on k.id = p.criterion_id and k.kind = 'SURVEY'
                          join score_sheet s on s.id = p.sheet_id where s.review_id = ?""")
                .param(reviewId)
                .query((row, number) -> new SurveyScore(
                        row.getLong("id"),
                        row.getLong("sheet_id"),
                        row.getLong("criterion_id"),
                        row.getBigDecimal("final_score"),
                        row.getInt("version")))
                .list();
    }

    /** A score that a survey gives; null while it is not entered. */
    public record SurveyScore(long id, long sheetId, long criterionId, BigDecimal score, int version) {}

    private static SheetView sheet(ResultSet row, int number) throws SQLException {
        return new SheetView(
                row.getLong("id"),
                row.getLong("review_id"),
                row.getLong("unit_id"),
                SheetState.valueOf(row.getString("state")),
                row.getBoolean("silent"),
                row.getBoolean("explained"),
                row.getString("return_reason"),
                row.getString("submitted_by"),
                SqlTime.instant(row, "submitted_at"),
                row.getString("appraised_by"),
                SqlTime.instant(row, "appraised_at"),
                row.getInt("lines"),
                row.getInt("self_scored"),
                row.getInt("appraised"),
                row.getInt("adjusted"),
                row.getBigDecimal("self_total"),
                row.getBigDecimal("total"),
                row.getBigDecimal("percent"),
                row.getObject("rank", Integer.class),
                row.getString("rating"));
    }

    private static ScoreView score(ResultSet row, int number) throws SQLException {
        return new ScoreView(
                row.getLong("id"),
                row.getLong("criterion_id"),
                row.getBigDecimal("prefilled"),
                row.getString("source"),
                row.getBigDecimal("self_score"),
                row.getString("self_note"),
                row.getString("evidence"),
                row.getBigDecimal("appraised"),
                row.getString("appraised_reason"),
                row.getString("explanation"),
                row.getBigDecimal("final_score"),
                row.getString("final_reason"),
                row.getInt("version"));
    }
}
