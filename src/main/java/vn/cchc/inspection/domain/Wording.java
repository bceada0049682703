package vn.cchc.inspection.domain;

import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;

/** Text as people type it, made fit to be kept: composed letters, no control characters, a known length. */
final class Wording {

    /** Longest text of several lines, in characters. */
    static final int LONG = 4000;

    /** Longest text of one line, in characters. */
    static final int SHORT = 500;

    private Wording() {}

    /**
     * @param field key of the field's Vietnamese name within {@code inspection.refusal.too-long}
     * @return the text without surrounding blanks, empty for none
     * @throws Refusal when it is too long
     */
    static String optional(String text, int maxLength, String field) {
        return BoundedText.optional(text, maxLength, "inspection.refusal.too-long." + field);
    }

    /**
     * @return the text without surrounding blanks
     * @throws Refusal when it is missing or too long
     */
    static String required(String text, int maxLength, String field) {
        return BoundedText.required(
                text, maxLength, "inspection.refusal.too-long." + field, "inspection.refusal.required." + field);
    }
}
