package vn.cchc.annex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.shared.CleanText;

/** Texts of cells as typed in Word and Excel: their lines, and what the case of letters tells. */
public final class CellText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\n\\u000b\\u2028\\u2029]|_x000D_\\n?");

    private static final String LINE_END = "\r\n\u000b\u2028\u2029";

    private CellText() {}

    /** The non-blank lines of a cell, each cleaned. */
    public static List<String> paragraphs(String raw) {
        if (isOneLine(raw)) {
            String cleaned = CleanText.line(raw);
            return cleaned.isEmpty() ? List.of() : List.of(cleaned);
        }
        List<String> lines = new ArrayList<>();
        for (String line : LINE_ENDS.split(raw)) {
            String cleaned = CleanText.line(line);
            if (!cleaned.isEmpty()) {
                lines.add(cleaned);
            }
        }
        return List.copyOf(lines);
    }

    /** Most texts are; an expression for the ends of lines would be tried at each of their characters. */
    private static boolean isOneLine(String raw) {
        return raw.chars().noneMatch(c -> LINE_END.indexOf(c) >= 0) && !raw.contains("_x000D_");
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
