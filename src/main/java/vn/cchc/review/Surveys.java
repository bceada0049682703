package vn.cchc.review;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.review.domain.ReviewCourse;
import vn.cchc.review.domain.ReviewRights;
import vn.cchc.review.domain.SheetQueries;
import vn.cchc.review.domain.SheetQueries.SurveyScore;
import vn.cchc.review.domain.SheetScoring.Line;
import vn.cchc.shared.Refusal;

/** Scores that come from a survey (điều tra xã hội học). */
@Service
public class Surveys {

    private static final Pattern FIELD = Pattern.compile("score-(\\d{1,18})-(\\d{1,9})");

    private final Reviews reviews;
    private final SheetQueries queries;
    private final ReviewRights rights;
    private final ReviewCourse course;
    private final Organization organization;

    Surveys(
            Reviews reviews,
            SheetQueries queries,
            ReviewRights rights,
            ReviewCourse course,
            Organization organization) {
        this.reviews = reviews;
        this.queries = queries;
        this.rights = rights;
        this.course = course;
        this.organization = organization;
    }

    /**
     * The lines of all units.
     *
     * @throws Refusal forbidden for who may not see the scores yet
     */
    @Transactional(readOnly = true)
    public List<SurveyScore> lines(ReviewView review) {
        if (!reviews.seesAllScores(review)) {
            throw Refusal.forbidden("review.refusal.scores-hidden");
        }
        return queries.surveyScores(review.id());
    }

    /** Whether the signed-in person may enter scores now. */
    @Transactional(readOnly = true)
    public boolean writable(ReviewView review) {
        return review.state() == ReviewState.RANKING
                && rights.coordinates(organization.currentPerson().id(), review.agencyId());
    }

    /** Where the scores come from, e.g. number and date of the report on the survey. */
    @Transactional
    public void source(long reviewId, String words) {
        course.surveyFrom(reviewId, words, coordinator(reviewId));
    }

    /**
     * Enters the scores of one unit: all of them or, when one is refused, none.
     *
     * @param written by {@code score-<id>-<version>}; other names are ignored
     */
    @Transactional
    public void enter(long reviewId, long sheetId, Map<String, String> written) {
        String person = coordinator(reviewId);
        written.forEach((field, points) -> {
            Matcher name = FIELD.matcher(field);
            if (name.matches()) {
                var line = new Line(sheetId, Long.parseLong(name.group(1)), Integer.parseInt(name.group(2)));
                course.survey(reviewId, line, points, person);
            }
        });
    }

    private String coordinator(long reviewId) {
        return rights.requireCoordinator(reviews.readable(reviewId).agencyId());
    }
}
