package vn.cchc.plan.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.cchc.shared.Refusal;

/** Text as people type or paste it, made fit to be kept: composed letters, no control characters, a known length. */
public final class Wording {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Wording() {}

    /**
     * @param field key of the field's Vietnamese name, for the sentence of the refusal
     * @return the text without surrounding blanks, empty for none
     * @throws Refusal when it is longer than allowed
     */
    public static String optional(String text, int maxLength, String field) {
        String kept = text == null
                ? ""
                : CONTROL.matcher(Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        if (kept.length() > maxLength) {
            throw Refusal.invalid("plan.refusal.too-long." + field, maxLength);
        }
        return kept;
    }

    /**
     * @return the text without surrounding blanks
     * @throws Refusal when it is missing or longer than allowed
     */
    public static String required(String text, int maxLength, String field) {
        String kept = optional(text, maxLength, field);
        if (kept.isEmpty()) {
            throw Refusal.invalid("plan.refusal.required." + field);
        }
        return kept;
    }
}
