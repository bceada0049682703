package vn.cchc.annex.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cleans text typed in Word and Excel and makes the keys by which it is compared. Decomposed Unicode ("Unicode tổ
 * hợp"), no-break blanks, zero-width characters and the Icelandic letter that some keyboards write for Đ are common in
 * the files of agencies.
 */
public final class VietnameseText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\n\\u000b\\u2028\\u2029]|_x000D_\\n?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Bullets of the fonts Symbol and Wingdings live in the private use area. */
    private static final char FIRST_PRIVATE_BULLET = '\uf000';

    private static final char LAST_PRIVATE_BULLET = '\uf0ff';
    /** Looks like Đ and is not. */
    private static final char ICELANDIC_CAPITAL = '\u00d0';

    private static final char ICELANDIC_SMALL = '\u00f0';
    private static final char NOTHING = '\u0000';

    private VietnameseText() {}

    /** One line in NFC, without invisible characters, with single blanks, trimmed. */
    public static String clean(String raw) {
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

    /** The non-blank lines of a cell, each cleaned. */
    public static List<String> paragraphs(String raw) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE_ENDS.split(raw)) {
            String cleaned = clean(line);
            if (!cleaned.isEmpty()) {
                lines.add(cleaned);
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Key for comparing: lower case, no tone or vowel marks, đ as d, words divided by one blank. Old and new tone
     * placement ({@code hoà}, {@code hòa}) give the same key.
     */
    public static String fold(String text) {
        String base =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        base = base.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(base).replaceAll(" ").strip();
    }

    /** Whether the text has letters and none of them is a small one. */
    public static boolean isUpperCase(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the text goes on a sentence: its first character is a small letter. */
    public static boolean startsInLowerCase(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** The text with a capital first letter. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
