package vn.cchc.report.domain;

import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;

/** Texts of reports as people type or paste them: composed letters, no control characters, a known length. */
public final class Wording {

    /** Longest narrative, in characters. */
    public static final int LONG = 4000;

    /** Longest name of a figure or reason, in characters. */
    static final int SHORT = 500;

    private Wording() {}

    /**
     * @return the text without surrounding blanks, empty for none
     * @throws Refusal when it is longer than allowed
     */
    static String optional(String text, int maxLength) {
        return BoundedText.optional(text, maxLength, "report.refusal.too-long");
    }

    /**
     * @param missing key of the sentence that says what is missing
     * @throws Refusal when it is missing or longer than allowed
     */
    static String required(String text, int maxLength, String missing) {
        return BoundedText.required(text, maxLength, "report.refusal.too-long", missing);
    }
}
