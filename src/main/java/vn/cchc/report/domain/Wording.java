package vn.cchc.report.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.cchc.shared.Refusal;

/** Texts of reports as people type or paste them: composed letters, no control characters, a known length. */
public final class Wording {

    /** Longest narrative, in characters. */
    public static final int LONG = 4000;

    /** Longest name of a figure or reason, in characters. */
    static final int SHORT = 500;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Wording() {}

    /**
     * @return the text without surrounding blanks, empty for none
     * @throws Refusal when it is longer than allowed
     */
    static String optional(String text, int maxLength) {
        String kept = text == null
                ? ""
                : CONTROL.matcher(Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        if (kept.length() > maxLength) {
            throw Refusal.invalid("report.refusal.too-long", maxLength);
        }
        return kept;
    }

    /**
     * @param missing key of the sentence that says what is missing
     * @throws Refusal when it is missing or longer than allowed
     */
    static String required(String text, int maxLength, String missing) {
        String kept = optional(text, maxLength);
        if (kept.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        return kept;
    }
}
