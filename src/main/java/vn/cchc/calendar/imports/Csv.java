package vn.cchc.calendar.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma separated values as RFC 4180 has them, and as Excel writes them where the comma is for decimals: with semicolons or
 * tabs between the cells, told by the first lines.
 */
final class Csv {

    private static final char QUOTE = '"';
    private static final int FIRST_LINES = 20;

    private final String text;
    private final char separator;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean blank = true;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<List<String>> lines(String text) {
        return new Csv(text.startsWith("\ufeff") ? text.substring(1) : text).read();
    }

    private static char separator(String text) {
        for (char candidate : new char[] {'\t', ';'}) {
            boolean divides = text.lines().limit(FIRST_LINES).anyMatch(line -> count(line, candidate) > 1);
            if (divides) {
                return candidate;
            }
        }
        return ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private List<List<String>> read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                add(QUOTE);
                i++;
            } else if (c == QUOTE && (quoted || blank)) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                endCell();
            } else if (!quoted && c == '\n') {
                endLine();
            } else {
                add(c);
            }
        }
        if (cell.length() > 0 || !line.isEmpty()) {
            endLine();
        }
        return lines;
    }

    private void add(char c) {
        cell.append(c);
        blank &= Character.isWhitespace(c);
    }

    private void endCell() {
        line.add(cell.toString());
        cell.setLength(0);
        blank = true;
    }

    private void endLine() {
        endCell();
        lines.add(line);
        line = new ArrayList<>();
    }
}
