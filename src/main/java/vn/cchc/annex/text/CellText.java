package vn.cchc.annex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.shared.CleanText;

/** Texts of cells as typed in Word and Excel: their lines, and what the case of letters tells. */
public final class CellText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\n\\u000b\\u2028\\u2029]|_x000D_\\n?");

    private CellText() {}

    /** The non-blank lines of a cell, each cleaned. */
    public static List<String> paragraphs(String raw) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE_ENDS.split(raw)) {
            String cleaned = CleanText.line(line);
            if (!cleaned.isEmpty()) {
                lines.add(cleaned);
            }
        }
        return List.copyOf(lines);
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
