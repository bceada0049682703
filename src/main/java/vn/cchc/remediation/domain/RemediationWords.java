package vn.cchc.remediation.domain;

import vn.cchc.shared.Refusal;

/** Names and bounds that the use cases share. */
public final class RemediationWords {

    /** What documents and files of a remediation belong to, and the kind of thing its history is about. */
    public static final String SUBJECT = "remediation";

    /** Longest text that a person writes, in characters. */
    static final int LONGEST = 4000;

    private RemediationWords() {}

    /** @throws Refusal when the text is missing or too long */
    static String required(String text, String missing) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid(missing);
        }
        return shortEnough(text.strip());
    }

    /** @throws Refusal when the text is too long */
    static String shortEnough(String text) {
        if (text != null && text.length() > LONGEST) {
            throw Refusal.invalid("remediation.refusal.too-long", LONGEST);
        }
        return text;
    }
}
