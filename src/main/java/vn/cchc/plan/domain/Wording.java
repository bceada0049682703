package vn.cchc.plan.domain;

import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;

/** Text as people type or paste it, made fit to be kept: composed letters, no control characters, a known length. */
public final class Wording {

    private Wording() {}

    /**
     * @param field key of the field's Vietnamese name, for the sentence of the refusal
     * @return the text without surrounding blanks, empty for none
     * @throws Refusal when it is longer than allowed
     */
    public static String optional(String text, int maxLength, String field) {
        return BoundedText.optional(text, maxLength, "plan.refusal.too-long." + field);
    }

    /**
     * @return the text without surrounding blanks
     * @throws Refusal when it is missing or longer than allowed
     */
    public static String required(String text, int maxLength, String field) {
        return BoundedText.required(
                text, maxLength, "plan.refusal.too-long." + field, "plan.refusal.required." + field);
    }
}
