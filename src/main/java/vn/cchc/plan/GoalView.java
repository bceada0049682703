package vn.cchc.plan;

import java.math.BigDecimal;
import vn.cchc.shared.Decimals;

/**
 * A goal of a plan as it stands today.
 *
 * @param indicator what is measured
 * @param upTo upper end of a range, or null
 * @param unit of the value, e.g. {@code %} or {@code lần/năm}; may be empty
 * @param scope where it is measured; may be empty
 */
public record GoalView(
        long id,
        String indicator,
        Comparator comparator,
        BigDecimal value,
        BigDecimal upTo,
        String unit,
        String scope) {

    /** @return whether the actual value reaches the goal; false for none */
    public boolean reached(BigDecimal actual) {
        return actual != null && comparator.holds(actual, value);
    }

    /** The value with its unit as written here, e.g. {@code 4.608 hồ sơ} or {@code 40 – 50%}. */
    public String valueText() {
        return text(value, upTo, unit);
    }

    /** A value of this goal's unit, as written here. */
    public String text(BigDecimal some) {
        return some == null ? "" : text(some, null, unit);
    }

    static String text(BigDecimal value, BigDecimal upTo, String unit) {
        String number = Decimals.text(value) + (upTo == null ? "" : " – " + Decimals.text(upTo));
        if (unit.isEmpty()) {
            return number;
        }
        return unit.startsWith("%") ? number + unit : number + " " + unit;
    }
}
