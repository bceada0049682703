package vn.cchc.annex.file;

import java.util.List;

/**
 * A cell of a table, merged or not.
 *
 * @param row index of the grid row in which the cell begins
 * @param column index of its first column
 * @param rowSpan number of rows that it covers, at least 1
 * @param columnSpan number of columns that it covers, at least 1
 * @param paragraphs its non-blank lines, cleaned
 * @param number the value if the cell holds a plain number (not a date), else null
 */
public record GridCell(
        int row, int column, int rowSpan, int columnSpan, List<String> paragraphs, Double number, CellFault fault) {

    /** The paragraphs joined by one blank. */
    public String text() {
        return paragraphs.size() == 1 ? paragraphs.get(0) : String.join(" ", paragraphs);
    }

    /** Whether it holds no text. */
    public boolean isBlank() {
        return paragraphs.isEmpty();
    }

    /** Index of the first column to its right. */
    public int end() {
        return column + columnSpan;
    }

    /** How many columns it shares with the given range. */
    public int overlap(int from, int to) {
        return Math.max(0, Math.min(end(), to) - Math.max(column, from));
    }
}
