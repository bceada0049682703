package vn.cchc.remediation.domain;

import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;

/** Names and bounds that the use cases share. */
public final class RemediationWords {

    /** What documents and files of a remediation belong to, and the kind of thing its history is about. */
    public static final String SUBJECT = "remediation";

    /** Longest text that a person writes, in characters. */
    static final int LONGEST = 4000;

    private static final String TOO_LONG = "remediation.refusal.too-long";

    private RemediationWords() {}

    /** @throws Refusal when the text is missing or too long */
    static String required(String text, String missing) {
        return BoundedText.required(text, LONGEST, TOO_LONG, missing);
    }

    /**
     * @return null when nothing was said
     * @throws Refusal when the text is too long
     */
    static String optional(String text) {
        return text == null ? null : BoundedText.optional(text, LONGEST, TOO_LONG);
    }
}
