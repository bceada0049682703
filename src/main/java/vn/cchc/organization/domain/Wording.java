package vn.cchc.organization.domain;

import vn.cchc.shared.CleanText;
import vn.cchc.shared.Refusal;

/** What people type, made fit to be stored. */
public final class Wording {

    private static final int LONGEST = 300;

    private Wording() {}

    /**
     * A text that has to be there, composed and trimmed.
     *
     * @param labelKey message key of the field's label
     * @throws Refusal invalid, when it is blank or longer than 300 characters
     */
    public static String required(String text, String labelKey) {
        String kept = optional(text, labelKey);
        if (kept == null) {
            throw Refusal.invalid("organization.refusal.missing", label(labelKey));
        }
        return kept;
    }

    /**
     * A text that may be missing, composed and trimmed; null when blank.
     *
     * @throws Refusal invalid, when it is longer than 300 characters
     */
    public static String optional(String text, String labelKey) {
        String kept = text == null ? "" : CleanText.line(text);
        if (kept.length() > LONGEST) {
            throw Refusal.invalid("organization.refusal.too-long", label(labelKey), LONGEST);
        }
        return kept.isEmpty() ? null : kept;
    }

    private static Object label(String labelKey) {
        return new org.springframework.context.support.DefaultMessageSourceResolvable(labelKey);
    }
}
