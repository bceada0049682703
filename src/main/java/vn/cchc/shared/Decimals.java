package vn.cchc.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;

/** Numbers as they are written in Vietnam: a comma before the decimals, a dot between thousands ({@code 4.608}; {@code 80,53}). */
public final class Decimals {

    private static final int MOST_DECIMALS = 4;
    private static final int LONGEST_SHOWN = 30;
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,15})(?:,\\d{1," + MOST_DECIMALS + "})?");

    private Decimals() {}

    /**
     * @param typed a number not below zero with at most 15 digits and 4 decimals; blanks around it do not count
     * @return the number, or null when nothing was typed
     * @throws Refusal when it is no such number
     */
    public static BigDecimal read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw Refusal.invalid("shared.refusal.decimal", shown(text));
        }
        return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }

    /** So much of it that people see which field it is. */
    private static String shown(String typed) {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }

    /** @return the number with as many decimals as it has, e.g. {@code 4.608} or {@code 80,53}; empty for null */
    public static String text(BigDecimal number) {
        if (number == null) {
            return "";
        }
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Texts.VIETNAMESE));
        return format.format(number);
    }
}
