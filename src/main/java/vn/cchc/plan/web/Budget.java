package vn.cchc.plan.web;

import java.text.NumberFormat;
import java.util.regex.Pattern;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Sums of đồng as people type them: digits, in groups of three or not. */
final class Budget {

    private static final Pattern SUM = Pattern.compile("\\d{1,3}(?:[. ,\\u00A0]\\d{3}){0,5}|\\d{1,15}");

    private Budget() {}

    /**
     * @return the sum, or null when nothing was typed
     * @throws Refusal when it is no sum
     */
    static Long read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!SUM.matcher(text).matches()) {
            throw Refusal.invalid("plan.refusal.budget");
        }
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

    static String text(long sum) {
        return NumberFormat.getIntegerInstance(Texts.VIETNAMESE).format(sum);
    }
}
