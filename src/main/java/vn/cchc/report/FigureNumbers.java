package vn.cchc.report;

import java.math.BigDecimal;

/**
 * What a person types, or another report says.
 *
 * @param value without meaning when there are numerator and denominator
 */
public record FigureNumbers(
        Long rowId,
        Long goalId,
        String label,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        String unit) {

    /**
     * The same figure in the report of another agency, whose plan has other tasks and goals.
     *
     * @param goalId the goal of that plan that it measures, or null
     */
    public FigureNumbers inPlan(Long goalId) {
        return new FigureNumbers(null, goalId, label, numerator, denominator, value, unit);
    }
}
