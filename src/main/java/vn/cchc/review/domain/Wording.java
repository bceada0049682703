package vn.cchc.review.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.cchc.shared.Refusal;

/** Text as people type or paste it, made fit to be kept: composed letters, no control characters, a known length. */
final class Wording {

    /** The longest reason, note or explanation. */
    static final int LONG = 4000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Wording() {}

    /**
     * @param field ending of the message keys that name the field
     * @return the text without surrounding blanks, empty for none
     */
    static String optional(String text, int most, String field) {
        String kept = text == null
                ? ""
                : CONTROL.matcher(Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        if (kept.length() > most) {
            throw Refusal.invalid("review.refusal.too-long." + field, most);
        }
        return kept;
    }

    /** @throws Refusal also when there is no text */
    static String required(String text, int most, String field) {
        String kept = optional(text, most, field);
        if (kept.isEmpty()) {
            throw Refusal.invalid("review.refusal.required." + field);
        }
        return kept;
    }
}
