package vn.cchc.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as people type and paste it, cleaned of what nobody sees. Decomposed Unicode ("Unicode tổ hợp"), no-break blanks,
 * zero-width characters and the Icelandic letter that some keyboards write for Đ are common in the files of agencies.
 */
public final class CleanText {

    /** Bullets of the fonts Symbol and Wingdings live in the private use area. */
    private static final char FIRST_PRIVATE_BULLET = '\uf000';

    private static final char LAST_PRIVATE_BULLET = '\uf0ff';

    /** Looks like Đ and is not. */
    private static final char ICELANDIC_CAPITAL = '\u00d0';

    private static final char ICELANDIC_SMALL = '\u00f0';
    private static final char NOTHING = '\u0000';

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private CleanText() {}

    /** One line in NFC, without invisible characters, with single blanks, trimmed. */
    public static String line(String raw) {
        String text = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder cleaned = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = cleaned(text.charAt(i));
            if (c == ' ') {
                blank = true;
            } else if (c != NOTHING) {
                if (blank && cleaned.length() > 0) {
                    cleaned.append(' ');
                }
                blank = false;
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    /**
     * A text of one or more lines in NFC: line ends of one kind, a blank for every control character but the tabulator,
     * without surrounding blanks.
     */
    public static String lines(String raw) {
        String composed = Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return CONTROL.matcher(composed).replaceAll(" ").strip();
    }

    private static char cleaned(char c) {
        if (c > ' ' && c < 0x7f) {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c >= FIRST_PRIVATE_BULLET && c <= LAST_PRIVATE_BULLET) {
            return '-';
        }
        return switch (c) {
            case ICELANDIC_CAPITAL -> 'Đ';
            case ICELANDIC_SMALL -> 'đ';
            default -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c) ? NOTHING : c;
        };
    }
}
