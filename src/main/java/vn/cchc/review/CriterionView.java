package vn.cchc.review;

import java.math.BigDecimal;

/**
 * A criterion, or a heading above some.
 *
 * @param parentId the heading that it stands under, or null
 * @param depth 0 for those that stand under nothing
 * @param code printed number, e.g. {@code 2.1}
 * @param kind null for a heading
 * @param fact what an automatic score rests on, else null
 * @param evidence what shows the score, as the set asks for it
 */
public record CriterionView(
        long id,
        Long parentId,
        int depth,
        String code,
        String text,
        BigDecimal maxScore,
        CriterionKind kind,
        ScoringFact fact,
        String evidence) {

    /** Whether it has no score of its own. */
    public boolean heading() {
        return kind == null;
    }
}
