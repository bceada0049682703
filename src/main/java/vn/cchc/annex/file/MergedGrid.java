package vn.cchc.annex.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexUnreadable.Reason;

/**
 * Collects the rows of one table while it is being read and hands them out as a {@link Grid}: empty rows left out,
 * every merged cell repeated in the rows that it covers.
 */
final class MergedGrid {

    private final TreeMap<Integer, TreeMap<Integer, GridCell>> rows = new TreeMap<>();
    private int columns;
    private int mergedRows;

    /** Adds a cell under the row number that it has in the file. */
    void add(GridCell cell) {
        rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell);
        columns = Math.max(columns, cell.end());
    }

    /**
     * Spreads the cell at the top left of a region over the region. Rows that hold nothing of their own stay away: a
     * region may reach down to the end of the sheet.
     */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        TreeMap<Integer, GridCell> top = rows.get(firstRow);
        if (top == null) {
            return;
        }
        int right = Math.min(lastColumn, Math.max(columns - 1, firstColumn));
        GridCell owner = top.get(firstColumn);
        if (owner == null) {
            owner = new GridCell(firstRow, firstColumn, 1, 1, List.of(), null, null);
        }
        GridCell merged = new GridCell(
                firstRow,
                firstColumn,
                lastRow - firstRow + 1,
                right - firstColumn + 1,
                owner.paragraphs(),
                owner.number(),
                owner.fault());
        for (TreeMap<Integer, GridCell> row :
                rows.subMap(firstRow, true, lastRow, true).values()) {
            if (++mergedRows > Limits.MERGED_ROWS) {
                throw new AnnexUnreadable(Reason.TOO_LARGE);
            }
            row.subMap(firstColumn, true, lastColumn, true).clear();
            row.put(firstColumn, merged);
        }
    }

    /** The rows that are not empty, numbered anew from 0; row spans count only rows that are kept. */
    Grid toGrid() {
        List<GridRow> kept = new ArrayList<>();
        TreeMap<GridCell, GridCell> renumbered =
                new TreeMap<>(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        List<Integer> numbers = new ArrayList<>();
        rows.forEach((number, cells) -> {
            if (cells.values().stream().anyMatch(cell -> cell.row() == number && holdsSomething(cell))) {
                numbers.add(number);
            }
        });
        for (int index = 0; index < numbers.size(); index++) {
            List<GridCell> cells = new ArrayList<>();
            for (GridCell cell : rows.get(numbers.get(index)).values()) {
                cells.add(renumbered.computeIfAbsent(cell, c -> renumber(c, numbers)));
            }
            kept.add(new GridRow(index, List.copyOf(cells)));
        }
        return new Grid(columns, List.copyOf(kept));
    }

    private static boolean holdsSomething(GridCell cell) {
        return !cell.isBlank() || cell.fault() != null;
    }

    private static GridCell renumber(GridCell cell, List<Integer> numbers) {
        int from = lowerBound(numbers, cell.row());
        int to = lowerBound(numbers, cell.row() + cell.rowSpan());
        return new GridCell(
                from,
                cell.column(),
                Math.max(1, to - from),
                cell.columnSpan(),
                cell.paragraphs(),
                cell.number(),
                cell.fault());
    }

    private static int lowerBound(List<Integer> sorted, int value) {
        int found = java.util.Collections.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 1;
    }
}
