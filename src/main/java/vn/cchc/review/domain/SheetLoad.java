package vn.cchc.review.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.ReviewState;
import vn.cchc.review.SheetState;
import vn.cchc.shared.Refusal;

/** Loads reviews and sheets with the lock that a change needs, and lets a review follow its sheets. */
@Component
class SheetLoad {

    private final ReviewRepository reviews;
    private final ScoreSheetRepository sheets;
    private final ScoreRepository scores;
    private final CriterionRepository criteria;

    SheetLoad(
            ReviewRepository reviews,
            ScoreSheetRepository sheets,
            ScoreRepository scores,
            CriterionRepository criteria) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.scores = scores;
        this.criteria = criteria;
    }

    Review review(long reviewId) {
        return reviews.findById(reviewId).orElseThrow(SheetLoad::noReview);
    }

    Review reviewAlone(long reviewId) {
        return reviews.lockById(reviewId).orElseThrow(SheetLoad::noReview);
    }

    /** For a step of the sheet. */
    ScoreSheet alone(long sheetId) {
        return sheets.lockById(sheetId).orElseThrow(SheetLoad::noSheet);
    }

    /** For a change of one of its scores. */
    ScoreSheet shared(long sheetId) {
        return sheets.shareById(sheetId).orElseThrow(SheetLoad::noSheet);
    }

    /** For a change of one of its scores, as long as the review goes on. */
    ScoreSheet writable(long sheetId) {
        ScoreSheet sheet = shared(sheetId);
        requireOpen(sheet);
        return sheet;
    }

    /** @throws Refusal when the review was given up or published */
    void requireOpen(ScoreSheet sheet) {
        Review review = review(sheet.reviewId());
        if (review.state().closed()) {
            throw Refusal.conflict("review.refusal.state." + review.state());
        }
    }

    List<Long> sheetIds(long reviewId) {
        return sheets.idsOf(reviewId);
    }

    List<ScoreSheet> all(long reviewId) {
        return sheets.findByReviewIdOrderById(reviewId);
    }

    Score score(long sheetId, long scoreId) {
        return scores.findById(scoreId)
                .filter(line -> line.sheetId() == sheetId)
                .orElseThrow(SheetLoad::noSheet);
    }

    Criterion criterion(Score line) {
        return criteria.findById(line.criterionId()).orElseThrow();
    }

    /** The lines of a sheet that unit and council score: all but those of a survey. */
    List<Score> scored(ScoreSheet sheet) {
        Set<Long> surveyed = surveyed(review(sheet.reviewId()));
        return scores.findBySheetIdOrderById(sheet.id()).stream()
                .filter(line -> !surveyed.contains(line.criterionId()))
                .toList();
    }

    /** Criteria of the review that a survey scores. */
    Set<Long> surveyed(Review review) {
        return criteria.findBySetIdOrderByOrdinal(review.setId()).stream()
                .filter(criterion -> criterion.kind() == CriterionKind.SURVEY)
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }

    /** Where the review stands follows from where its sheets stand. */
    void follow(long reviewId) {
        Review review = reviewAlone(reviewId);
        Set<SheetState> states = EnumSet.noneOf(SheetState.class);
        sheets.flush();
        sheets.findByReviewIdOrderById(reviewId).forEach(sheet -> states.add(sheet.state()));
        if (states.stream().anyMatch(SheetState::selfScoring)) {
            review.follow(ReviewState.SCORING);
        } else {
            review.follow(states.equals(EnumSet.of(SheetState.SETTLED)) ? ReviewState.RANKING : ReviewState.APPRAISING);
        }
    }

    private static Refusal noReview() {
        return Refusal.notFound("review.refusal.no-review");
    }

    private static Refusal noSheet() {
        return Refusal.notFound("review.refusal.no-sheet");
    }
}
