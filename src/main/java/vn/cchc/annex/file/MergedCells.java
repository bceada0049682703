package vn.cchc.annex.file;

import java.util.HashMap;
import java.util.Map;

/** The cells of a table that are merged downwards, while its rows are read one after the other. */
final class MergedCells {

    private final MergedGrid grid;
    private Map<Integer, Merge> open = new HashMap<>();
    private Map<Integer, Merge> next = new HashMap<>();

    MergedCells(MergedGrid grid) {
        this.grid = grid;
    }

    /** A row begins; what an earlier attempt at it has noted is forgotten. */
    void beginRow() {
        next = new HashMap<>();
    }

    /** The row counts: cells that it did not go on with end above it. */
    void endRow() {
        close();
        open = next;
    }

    /** Whether a cell from above goes on in this column. */
    boolean reach(int column) {
        return open.containsKey(column);
    }

    void start(int row, int column, int span) {
        next.put(column, new Merge(row, column, column + span - 1));
    }

    void goOn(int row, int column) {
        Merge merge = open.remove(column);
        merge.lastRow = row;
        next.put(column, merge);
    }

    /** No row goes on with the cells that are still open. */
    void close() {
        for (Merge merge : open.values()) {
            if (merge.lastRow > merge.firstRow) {
                grid.merge(merge.firstRow, merge.lastRow, merge.firstColumn, merge.lastColumn);
            }
        }
    }

    /** A cell that is merged downwards. */
    private static final class Merge {
        private final int firstRow;
        private final int firstColumn;
        private final int lastColumn;
        private int lastRow;

        Merge(int row, int firstColumn, int lastColumn) {
            this.firstRow = row;
            this.lastRow = row;
            this.firstColumn = firstColumn;
            this.lastColumn = lastColumn;
        }
    }
}
