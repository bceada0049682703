package vn.cchc.review.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a review ends in: what is said of the year, the report and the decision on the ratings.
 *
 * @param assessment what the coordinator says of the year, empty before the result goes up
 * @param decisionNotation number and symbol of the decision
 * @param publishedOn day of the decision
 */
@Embeddable
record ReviewResult(
        String assessment,
        Long summaryDocumentId,
        Long decisionDocumentId,
        String decisionNotation,
        LocalDate publishedOn) {

    static final ReviewResult NONE = new ReviewResult("", null, null, null, null);

    private static final int ASSESSMENT_LENGTH = 20_000;

    /** @throws vn.cchc.shared.Refusal when nothing is said, or too much */
    ReviewResult assessed(String words) {
        String kept = Wording.required(words, ASSESSMENT_LENGTH, "assessment");
        return new ReviewResult(kept, summaryDocumentId, decisionDocumentId, decisionNotation, publishedOn);
    }

    ReviewResult withDocuments(Long summary, Long decision) {
        return new ReviewResult(assessment, summary, decision, decisionNotation, publishedOn);
    }

    ReviewResult decided(String notation, LocalDate on) {
        return new ReviewResult(assessment, summaryDocumentId, decisionDocumentId, notation, on);
    }

    /** Published today, unless the decision bears a day. */
    ReviewResult published(LocalDate today) {
        return decided(decisionNotation, publishedOn == null ? today : publishedOn);
    }
}
