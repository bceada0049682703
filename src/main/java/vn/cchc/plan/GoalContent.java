package vn.cchc.plan;

import java.math.BigDecimal;

/**
 * A goal as a person writes it.
 *
 * @param indicator 1 to 1,000 characters
 * @param value not below zero
 * @param upTo upper end of a range, above the value, or null
 * @param baseline where things stood before, or null
 * @param groupReference whom it is compared with, or what it serves; may be empty
 */
public record GoalContent(
        String indicator,
        Comparator comparator,
        BigDecimal value,
        BigDecimal upTo,
        String unit,
        String scope,
        BigDecimal baseline,
        String groupReference) {

    /** A goal of which no more is known than what is to be reached. */
    public static GoalContent of(
            String indicator, Comparator comparator, BigDecimal value, BigDecimal upTo, String unit) {
        return new GoalContent(indicator, comparator, value, upTo, unit, "", null, "");
    }

    /** The value with its unit as written here. */
    public String valueText() {
        return GoalView.text(value, upTo, unit == null ? "" : unit);
    }
}
