package vn.cchc.engine.form;

import java.math.BigDecimal;
import java.util.function.Function;
import vn.cchc.shared.Refusal;

/** Rules of a number. */
final class NumberCheck {

    private static final int MAX_DIGITS = 20;

    private NumberCheck() {}

    static BigDecimal check(FormField field, String label, Object sent, Function<String, Object> limits) {
        BigDecimal value = number(sent);
        if (value == null
                || value.precision() > MAX_DIGITS
                || value.scale() > MAX_DIGITS
                || value.scale() < -MAX_DIGITS) {
            throw Refusal.invalid("engine.form.number", label);
        }
        BigDecimal min = number(limits.apply("min"));
        BigDecimal max = number(limits.apply("max"));
        if (min != null && max != null && (value.compareTo(min) < 0 || value.compareTo(max) > 0)) {
            throw Refusal.invalid("engine.form.between", label, min, max);
        }
        if (min != null && value.compareTo(min) < 0) {
            throw Refusal.invalid("engine.form.min", label, min);
        }
        if (max != null && value.compareTo(max) > 0) {
            throw Refusal.invalid("engine.form.max", label, max);
        }
        int digits = field.json().path("decimalDigits").asInt(MAX_DIGITS);
        if (value.stripTrailingZeros().scale() > digits) {
            throw Refusal.invalid("engine.form.digits", label, digits);
        }
        return value;
    }

    private static BigDecimal number(Object value) {
        try {
            return value instanceof Number || value instanceof String
                    ? new BigDecimal(value.toString().strip())
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
