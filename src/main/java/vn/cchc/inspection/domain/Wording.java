package vn.cchc.inspection.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.cchc.shared.Refusal;

/** Text as people type it, made fit to be kept: composed letters, no control characters, a known length. */
final class Wording {

    /** Longest text of several lines, in characters. */
    static final int LONG = 4000;

    /** Longest text of one line, in characters. */
    static final int SHORT = 500;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Wording() {}

    /**
     * @param field key of the field's Vietnamese name within {@code inspection.refusal.too-long}
     * @return the text without surrounding blanks, empty for none
     * @throws Refusal when it is too long
     */
    static String optional(String text, int maxLength, String field) {
        String kept = text == null
                ? ""
                : CONTROL.matcher(Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        if (kept.length() > maxLength) {
            throw Refusal.invalid("inspection.refusal.too-long." + field, maxLength);
        }
        return kept;
    }

    /**
     * @return the text without surrounding blanks
     * @throws Refusal when it is missing or too long
     */
    static String required(String text, int maxLength, String field) {
        String kept = optional(text, maxLength, field);
        if (kept.isEmpty()) {
            throw Refusal.invalid("inspection.refusal.required." + field);
        }
        return kept;
    }
}
