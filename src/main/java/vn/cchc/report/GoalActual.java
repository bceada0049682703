package vn.cchc.report;

import java.math.BigDecimal;

/**
 * The value that a goal of a plan had reached at the end of a period, as an issued report says.
 *
 * @param numerator with {@code denominator}, or both null
 * @param value in the unit of the goal
 * @param source number and symbol of the report, and who gave the figure
 */
public record GoalActual(
        long goalId,
        ReportPeriod period,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        String source) {}
