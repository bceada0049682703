package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.cchc.annex.Column;
import vn.cchc.annex.file.GridCell;
import vn.cchc.annex.file.GridRow;

/** The cells of one row under the columns of the header. */
final class RowCells {

    private final GridRow row;
    private final Map<Column, List<GridCell>> cells = new EnumMap<>(Column.class);
    private final Map<Integer, String> unmapped = new TreeMap<>();
    private boolean heading;

    private RowCells(GridRow row) {
        this.row = row;
    }

    static RowCells of(GridRow row, Header header) {
        RowCells sorted = new RowCells(row);
        List<HeaderColumn> columns = header.columns();
        int[] places = new int[row.cells().size()];
        boolean[] taken = new boolean[columns.size()];
        boolean clash = false;
        for (int i = 0; i < places.length; i++) {
            places[i] = sorted.place(row.cells().get(i), columns);
            clash |= places[i] >= 0 && taken[places[i]];
            if (places[i] >= 0) {
                taken[places[i]] = true;
            }
        }
        boolean inOrder = clash && places.length == columns.size();
        for (int i = 0; i < places.length; i++) {
            int place = inOrder ? i : places[i];
            if (place >= 0) {
                sorted.put(row.cells().get(i), columns.get(place));
            }
        }
        return sorted;
    }

    /**
     * The column in which a cell stands: the one that it shares most of; a cell over several columns stands in the
     * first, or in that of the titles.
     */
    private int place(GridCell cell, List<HeaderColumn> columns) {
        int best = -1;
        int first = -1;
        int covered = 0;
        int title = -1;
        for (int i = 0; i < columns.size(); i++) {
            HeaderColumn column = columns.get(i);
            int shared = cell.overlap(column.from(), column.to());
            if (shared > 0
                    && (best < 0
                            || shared
                                    > cell.overlap(
                                            columns.get(best).from(),
                                            columns.get(best).to()))) {
                best = i;
            }
            if (shared == column.to() - column.from()) {
                covered++;
                first = first < 0 ? i : first;
                title = column.meaning() == Column.TITLE ? i : title;
            }
        }
        if (covered < 2) {
            return best >= 0 ? best : nearest(cell, columns);
        }
        boolean fromNumber = columns.get(first).meaning() == Column.NUMBER;
        heading |= title >= 0 && !cell.isBlank() && !row.inherits(cell);
        return title >= 0 && !fromNumber ? title : first;
    }

    /** Text beside all columns is not lost: it belongs to the column before it. */
    private static int nearest(GridCell cell, List<HeaderColumn> columns) {
        int nearest = cell.isBlank() || columns.isEmpty() ? -1 : 0;
        for (int i = 0; i < columns.size() && nearest >= 0; i++) {
            nearest = columns.get(i).from() <= cell.column() ? i : nearest;
        }
        return nearest;
    }

    private void put(GridCell cell, HeaderColumn column) {
        if (column.meaning() != null) {
            cells.computeIfAbsent(column.meaning(), c -> new ArrayList<>()).add(cell);
        } else if (!cell.isBlank()) {
            unmapped.merge(column.index(), cell.text(), (a, b) -> a + " " + b);
        }
    }

    /** Whether a cell spreads over the column of titles and others, as headings do. */
    boolean isHeading() {
        return heading;
    }

    /** Paragraphs that begin in this row. */
    List<String> own(Column column) {
        return parts(column, cell -> !row.inherits(cell));
    }

    String ownText(Column column) {
        return String.join(" ", own(column));
    }

    /** Paragraphs that begin in this row or come down from a merged cell. */
    List<String> value(Column column) {
        List<String> own = own(column);
        return own.isEmpty() ? parts(column, row::inherits) : own;
    }

    private List<String> parts(Column column, Predicate<GridCell> which) {
        List<String> parts = new ArrayList<>();
        for (GridCell cell : cells.getOrDefault(column, List.of())) {
            if (which.test(cell)) {
                parts.addAll(cell.paragraphs());
            }
        }
        return parts;
    }

    boolean hasOwn(Column column) {
        return !own(column).isEmpty();
    }

    /** Whether the column's cell began above and has text. */
    boolean inherits(Column column) {
        return !hasOwn(column) && !value(column).isEmpty();
    }

    /** Whether a cell that begins here reaches down over further rows. */
    boolean reachesDown(Column column) {
        return cells.getOrDefault(column, List.of()).stream()
                .anyMatch(cell -> !row.inherits(cell) && !cell.isBlank() && cell.rowSpan() > 1);
    }

    /** The plain number in a cell that begins here, or null. */
    Double number(Column column) {
        return cells.getOrDefault(column, List.of()).stream()
                .filter(cell -> !row.inherits(cell) && cell.number() != null)
                .map(GridCell::number)
                .findFirst()
                .orElse(null);
    }

    /** Columns in which a formula has no value. */
    List<Column> faults() {
        return cells.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(c -> !row.inherits(c) && c.fault() != null))
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<Integer, String> unmapped() {
        return unmapped;
    }

    /** All texts that begin in this row, from left to right. */
    List<String> filled() {
        return row.filled().stream().map(GridCell::text).toList();
    }
}
