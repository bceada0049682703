package vn.cchc.report;

import java.math.BigDecimal;

/**
 * A figure of a report.
 *
 * @param partId the part that gives it, or null for one of the whole report
 * @param rowId the task that it belongs to, or null
 * @param goalId the goal of the plan that it measures, or null
 * @param numerator with {@code denominator}, or both null
 * @param value in {@code unit}; with a denominator the share in percent
 * @param source the report of an agency below that it was taken from, or null
 */
public record FigureView(
        long id,
        Long partId,
        Long rowId,
        Long goalId,
        String label,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        String unit,
        String source,
        int version) {}
