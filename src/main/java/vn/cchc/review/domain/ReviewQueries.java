package vn.cchc.review.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.review.ReviewState;
import vn.cchc.review.ReviewView;
import vn.cchc.review.ScoreView;
import vn.cchc.review.SheetState;
import vn.cchc.review.SheetView;

/** Reviews, sheets and scores, read for pages and rights; a fixed number of statements each. */
@Repository
public class ReviewQueries {

    private static final String READABLE = """
             from review where agency_id = any (:own) or (state = 'PUBLISHED' and agency_id = any (:overseen))
            """;

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

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stretch of the reviews of some agencies, and of the published ones of others; the newest year first. */
    public List<ReviewView> reviews(Collection<String> own, Collection<String> overseen, int limit, long offset) {
        return jdbc.sql("select *" + READABLE + " order by year desc, id desc limit :limit offset :offset")
                .param("own", own.toArray(String[]::new))
                .param("overseen", overseen.toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(ReviewQueries::review)
                .list();
    }

    /** How many reviews {@link #reviews(Collection, Collection, int, long)} has in all. */
    public long count(Collection<String> own, Collection<String> overseen) {
        return jdbc.sql("select count(*)" + READABLE)
                .param("own", own.toArray(String[]::new))
                .param("overseen", overseen.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Reviews with these ids, in no particular order. */
    public List<ReviewView> reviews(Collection<Long> ids) {
        return jdbc.sql("select * from review where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(ReviewQueries::review)
                .list();
    }

    /** One review. */
    public Optional<ReviewView> review(long id) {
        return reviews(List.of(id)).stream().findFirst();
    }

    /** Accounts of the council, its chair first. */
    public List<String> council(long reviewId) {
        return jdbc.sql("select person_id from council_member where review_id = ? order by chair desc, person_id")
                .param(reviewId)
                .query(String.class)
                .list();
    }

    /** Whether a person appraises sheets of the review. */
    public boolean inCouncil(long reviewId, String personId) {
        return jdbc.sql("select exists (select 1 from council_member where review_id = ? and person_id = ?)")
                .param(reviewId)
                .param(personId)
                .query(Boolean.class)
                .single();
    }

    /** All sheets of a review. */
    public List<SheetView> sheets(long reviewId) {
        return jdbc.sql(SHEETS + " where s.review_id = ? order by s.rank nulls last, s.id")
                .param(reviewId)
                .query(ReviewQueries::sheet)
                .list();
    }

    /** Sheets with these ids, in no particular order. */
    public List<SheetView> sheets(Collection<Long> ids) {
        return jdbc.sql(SHEETS + " where s.id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(ReviewQueries::sheet)
                .list();
    }

    /** The sheet of one unit. */
    public Optional<SheetView> sheet(long reviewId, long unitId) {
        return jdbc.sql(SHEETS + " where s.review_id = ? and s.unit_id = ?")
                .param(reviewId)
                .param(unitId)
                .query(ReviewQueries::sheet)
                .optional();
    }

    /** The scores of one sheet. */
    public List<ScoreView> scores(long sheetId) {
        return jdbc.sql("select * from score where sheet_id = ?")
                .param(sheetId)
                .query(ReviewQueries::score)
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

    private static ReviewView review(ResultSet row, int number) throws SQLException {
        return new ReviewView(
                row.getLong("id"),
                row.getString("agency_id"),
                row.getInt("year"),
                row.getString("title"),
                ReviewState.valueOf(row.getString("state")),
                row.getLong("set_id"),
                row.getObject("plan_id", Long.class),
                row.getLong("advisory_unit_id"),
                row.getString("survey_source"),
                row.getString("assessment"),
                row.getString("return_reason"),
                row.getObject("summary_document_id", Long.class),
                row.getObject("decision_document_id", Long.class),
                row.getString("decision_notation"),
                row.getObject("published_on", LocalDate.class),
                instant(row, "carried_over_at"),
                row.getString("opened_by"),
                instant(row, "opened_at"),
                row.getInt("version"));
    }

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
                instant(row, "submitted_at"),
                row.getString("appraised_by"),
                instant(row, "appraised_at"),
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

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
