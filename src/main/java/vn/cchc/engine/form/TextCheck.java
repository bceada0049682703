package vn.cchc.engine.form;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.cchc.shared.Refusal;

/** Rules of a text. Mark-up in it is text like any other: it is escaped where it is shown. */
final class TextCheck {

    private static final int MAX_LINE = 1000;
    private static final int MAX_TEXT = 4000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .()-]{6,20}");

    private TextCheck() {}

    static String check(FormField field, String label, Object sent, Function<String, Object> limits) {
        if (!(sent instanceof String text)) {
            throw Refusal.invalid("engine.form.text", label);
        }
        boolean oneLine = field.type().equals("textfield");
        if (!isPlain(text, oneLine)) {
            throw Refusal.invalid("engine.form.characters", label);
        }
        String value = text.strip();
        int max = length(limits.apply("maxLength"), oneLine ? MAX_LINE : MAX_TEXT);
        if (value.length() > max) {
            throw Refusal.invalid("engine.form.max-length", label, max, value.length());
        }
        int min = length(limits.apply("minLength"), 0);
        if (value.length() < min) {
            throw Refusal.invalid("engine.form.min-length", label, min);
        }
        String pattern = field.rules().path("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(value).find()) {
            throw Refusal.invalid("engine.form.pattern", label);
        }
        String kind = field.rules().path("validationType").asText("");
        if (kind.equals("email") && !EMAIL.matcher(value).matches()
                || kind.equals("phone") && !PHONE.matcher(value).matches()) {
            throw Refusal.invalid("engine.form.pattern", label);
        }
        return value;
    }

    /** @return whether the text has no control characters (line breaks aside) and no broken pairs */
    static boolean isPlain(String text, boolean oneLine) {
        return text.codePoints()
                .allMatch(c -> Character.isISOControl(c)
                        ? c == '\t' || !oneLine && (c == '\n' || c == '\r')
                        : Character.getType(c) != Character.SURROGATE);
    }

    private static int length(Object limit, int otherwise) {
        if (limit instanceof BigDecimal number) {
            return number.intValue();
        }
        if (limit instanceof Number number) {
            return number.intValue();
        }
        return limit instanceof String text && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
