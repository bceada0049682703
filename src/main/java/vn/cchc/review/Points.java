package vn.cchc.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.shared.Decimals;
import vn.cchc.shared.Refusal;

/** Scores as people write them: decimal comma (a decimal point is understood), at most two decimals. */
public final class Points {

    /** Decimals that a score may have. */
    public static final int DECIMALS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SIGNED = Pattern.compile("[-+−]?\\d{1,6}(?:[.,](\\d{1,9}))?");

    private Points() {}

    /**
     * Reads a score; decimal comma and decimal point are the same.
     *
     * @return the score, or null when nothing is written
     * @throws Refusal when it is no number, below zero, or has more than two decimals
     */
    public static BigDecimal read(String typed) {
        String text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher written = SIGNED.matcher(text);
        if (!written.matches()) {
            throw Refusal.invalid("review.refusal.score.number", shown(text));
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.').replace('−', '-'));
        if (number.signum() < 0) {
            throw Refusal.invalid("review.refusal.score.negative", shown(text));
        }
        if (written.group(1) != null && written.group(1).length() > DECIMALS) {
            throw Refusal.invalid("review.refusal.score.decimals", shown(text));
        }
        return number.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** @return the score as written in Vietnamese, e.g. {@code 7,5}; empty for null */
    public static String text(BigDecimal score) {
        return Decimals.text(score);
    }

    /** @return what part of the whole is, in percent with two decimals; zero of nothing */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** @return whether both are the same score, or both are none */
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static String shown(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
