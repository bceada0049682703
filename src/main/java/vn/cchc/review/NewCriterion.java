package vn.cchc.review;

import java.math.BigDecimal;

/**
 * A criterion as somebody writes it. It stands under the one whose code is its own without the last part: {@code 2.1}
 * under {@code 2}.
 *
 * @param row line of the file that it comes from, or 0
 * @param maxScore null for a heading whose highest score is to be summed up
 * @param kind null for a heading
 * @param fact for an automatic score
 */
public record NewCriterion(
        int row,
        String code,
        String text,
        BigDecimal maxScore,
        CriterionKind kind,
        ScoringFact fact,
        String evidence) {}
