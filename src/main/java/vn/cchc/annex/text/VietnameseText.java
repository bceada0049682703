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

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\n\\u000b\\u2028\\u2029]|_x000D_\\n?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Bullets of the fonts Symbol and Wingdings live in the private use area. */
    private static final Pattern PRIVATE_BULLETS = Pattern.compile("[\\uf000-\\uf0ff]");

    private VietnameseText() {}

    /** One line in NFC, without invisible characters, with single blanks, trimmed. */
    public static String clean(String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        String text = isAscii(raw) ? raw : composed(raw);
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String composed(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = PRIVATE_BULLETS.matcher(text).replaceAll("-");
        return text.replace('\u00d0', '\u0110').replace('\u00f0', '\u0111');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 126) {
                return false;
            }
        }
        return true;
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
