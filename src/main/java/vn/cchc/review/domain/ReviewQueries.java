package vn.cchc.review.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.review.ReviewState;
import vn.cchc.review.ReviewView;
import vn.cchc.shared.SqlTime;

/** Reviews and their councils, read for pages and rights; a fixed number of statements each. */
@Repository
public class ReviewQueries {

    private static final String READABLE = """
             from review where agency_id = any (:own) or (state = 'PUBLISHED' and agency_id = any (:overseen))
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
                SqlTime.instant(row, "carried_over_at"),
                row.getString("opened_by"),
                SqlTime.instant(row, "opened_at"),
                row.getInt("version"));
    }
}
