package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.cchc.annex.Column;

/** A deliverable while the rows of its task are being read. */
final class ItemDraft {

    /** Columns whose texts belong to an item. */
    static final List<Column> COLUMNS = List.of(
            Column.DELIVERABLE,
            Column.DEADLINE,
            Column.ASSIGNMENT,
            Column.LEAD,
            Column.COORDINATING,
            Column.IMPLEMENTING);

    private final Map<Column, List<String>> parts = new EnumMap<>(Column.class);

    /** The item of a row; cells that are empty below a filled one have its text. */
    ItemDraft(RowCells cells, ItemDraft above) {
        for (Column column : COLUMNS) {
            List<String> value = cells.value(column);
            boolean takesOver = value.isEmpty() && above != null && column != Column.DELIVERABLE;
            parts.put(column, new ArrayList<>(takesOver ? above.parts(column) : value));
        }
    }

    List<String> parts(Column column) {
        return parts.get(column);
    }

    String text(Column column) {
        return String.join(" ", parts.get(column));
    }

    /** Adds the rest of cells that a page break cut. */
    void append(RowCells cells) {
        COLUMNS.forEach(column -> parts.get(column).addAll(cells.own(column)));
    }
}
