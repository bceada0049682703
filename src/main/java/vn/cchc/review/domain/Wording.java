package vn.cchc.review.domain;

import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;

/** Text as people type or paste it, made fit to be kept: composed letters, no control characters, a known length. */
final class Wording {

    /** The longest reason, note or explanation. */
    static final int LONG = 4000;

    private Wording() {}

    /**
     * @param field ending of the message keys that name the field
     * @return the text without surrounding blanks, empty for none
     */
    static String optional(String text, int most, String field) {
        return BoundedText.optional(text, most, "review.refusal.too-long." + field);
    }

    /** @throws Refusal also when there is no text */
    static String required(String text, int most, String field) {
        return BoundedText.required(text, most, "review.refusal.too-long." + field, "review.refusal.required." + field);
    }
}
