package vn.cchc.annex.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.shared.TextKey;

/** Reads amounts of money as đồng. What is not surely one amount is nothing, never a guess. */
final class BudgetText {

    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([.,\\s])\\d{3})(?:\\1\\d{3})*(?:([.,])\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d{1,2})?");
    private static final Pattern AMOUNT = Pattern.compile("^([\\d.,\\s]+)(\\D.*)?$");
    private static final Pattern NOTHING = Pattern.compile("^[-–_.0x/\\s]*$");
    private static final BigDecimal MOST = new BigDecimal("100000000000000");

    private final long unit;

    /** @param unit đồng per unit of the column: 1, 1 000, 1 000 000 or 1 000 000 000 */
    BudgetText(long unit) {
        this.unit = unit;
    }

    /** Đồng per unit that a text such as "Kinh phí (triệu đồng)" or "ĐVT: nghìn đồng" names, if it names one. */
    static Optional<Long> unitNamedIn(String text) {
        String key = TextKey.bare(text);
        if (key.matches(".*\\b(trieu dong|trieu|trd)\\b.*")) {
            return Optional.of(1_000_000L);
        }
        if (key.matches(".*\\b(nghin dong|ngan dong|1000 dong|1 000 dong|nghin|ngan)\\b.*")) {
            return Optional.of(1_000L);
        }
        if (key.matches(".*\\b(ty dong|ti dong|ty|ti)\\b.*")) {
            return Optional.of(1_000_000_000L);
        }
        return key.matches(".*\\b(dong|vnd)\\b.*") ? Optional.of(1L) : Optional.empty();
    }

    /** Whether the cell says that there is no budget ("-", "0"). */
    static boolean saysNone(String printed) {
        return NOTHING.matcher(printed).matches();
    }

    /** The number of an Excel cell in đồng. */
    Optional<Long> read(double number) {
        return dong(new BigDecimal(Double.toString(number)), unit);
    }

    /** The amount that is printed, in đồng. */
    Optional<Long> read(String printed) {
        Matcher amount = AMOUNT.matcher(printed.strip());
        if (!amount.matches() || amount.group(1).isBlank()) {
            return Optional.empty();
        }
        String rest = amount.group(2) == null ? "" : TextKey.bare(amount.group(2));
        Optional<Long> named = rest.isEmpty() ? Optional.of(unit) : wholeUnit(rest);
        return named.flatMap(per -> number(amount.group(1).strip()).flatMap(number -> dong(number, per)));
    }

    private static Optional<Long> wholeUnit(String rest) {
        return rest.matches(
                        "(dong|d|vnd|vnd dong|nghin dong|ngan dong|nghin|ngan|trieu dong|trieu|trd|ty dong|ti dong|ty|ti)")
                ? Optional.of(rest.equals("d") ? 1L : unitNamedIn(rest).orElse(1L))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String digits) {
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            String sign = grouped.group(1);
            String whole = digits;
            String fraction = "";
            if (grouped.group(2) != null) {
                if (grouped.group(2).equals(sign)) {
                    return Optional.empty();
                }
                int at = digits.lastIndexOf(grouped.group(2));
                whole = digits.substring(0, at);
                fraction = "." + digits.substring(at + 1);
            }
            return Optional.of(new BigDecimal(whole.replaceAll("[.,\\s]", "") + fraction));
        }
        return PLAIN.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<Long> dong(BigDecimal number, long per) {
        BigDecimal amount = number.multiply(BigDecimal.valueOf(per));
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole && amount.signum() >= 0 && amount.compareTo(MOST) <= 0
                ? Optional.of(amount.longValueExact())
                : Optional.empty();
    }
}
