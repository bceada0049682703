package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.annex.Column;
import vn.cchc.annex.file.Grid;
import vn.cchc.annex.file.GridCell;
import vn.cchc.annex.file.GridRow;
import vn.cchc.shared.TextKey;

/** Settles which column means what where headers contend, and lets a person's choice go first. */
final class ColumnMeanings {

    private static final double GUESSED = 0.4;
    /** Several columns of these may stand side by side, their texts are joined. */
    private static final Set<Column> REPEATABLE = Set.of(Column.DEADLINE, Column.NOTES, Column.IGNORED);

    private final Grid grid;
    private final int bodyRow;

    ColumnMeanings(Grid grid, int bodyRow) {
        this.grid = grid;
        this.bodyRow = bodyRow;
    }

    List<HeaderColumn> settle(List<HeaderColumn> found, Map<Integer, Column> chosen) {
        List<HeaderColumn> columns = new ArrayList<>();
        for (HeaderColumn column : found) {
            if (!column.header().isEmpty() || hasContent(column)) {
                columns.add(column.at(columns.size()));
            }
        }
        boolean leads = has(columns, Column.LEAD);
        for (int i = 0; i < columns.size(); i++) {
            HeaderColumn column = columns.get(i);
            if (leads && column.meaning() == Column.ASSIGNMENT && isCarriedOut(column)) {
                columns.set(i, column.with(Column.IMPLEMENTING, column.confidence()));
            }
        }
        chosen.forEach((index, meaning) -> choose(columns, index, meaning));
        resultBesideDeliverable(columns);
        columns.replaceAll(column -> contends(columns, column) ? column.with(null, 0) : column);
        guessTitle(columns);
        return List.copyOf(columns);
    }

    private static boolean isCarriedOut(HeaderColumn column) {
        return TextKey.bare(column.header()).endsWith("thuc hien")
                && !TextKey.bare(column.header()).contains("phan cong");
    }

    private static void choose(List<HeaderColumn> columns, int index, Column meaning) {
        if (index < 0 || index >= columns.size()) {
            return;
        }
        if (!REPEATABLE.contains(meaning)) {
            columns.replaceAll(c -> c.meaning() == meaning ? c.with(null, 0) : c);
        }
        columns.set(index, columns.get(index).with(meaning, 2));
    }

    /** "Kết quả" beside "Sản phẩm" is what was done, not what is to be delivered. */
    private static void resultBesideDeliverable(List<HeaderColumn> columns) {
        List<HeaderColumn> products =
                columns.stream().filter(c -> c.meaning() == Column.DELIVERABLE).toList();
        if (products.size() == 2 && !has(columns, Column.RESULT)) {
            products.stream()
                    .filter(c -> c.confidence() < 2 && TextKey.bare(c.header()).equals("ket qua"))
                    .findFirst()
                    .ifPresent(c -> columns.set(c.index(), c.with(Column.RESULT, c.confidence())));
        }
    }

    private static boolean contends(List<HeaderColumn> columns, HeaderColumn column) {
        if (column.meaning() == null || REPEATABLE.contains(column.meaning())) {
            return false;
        }
        HeaderColumn best = columns.stream()
                .filter(c -> c.meaning() == column.meaning())
                .max(Comparator.comparingDouble(HeaderColumn::confidence)
                        .thenComparing(
                                Comparator.comparingInt(HeaderColumn::index).reversed()))
                .orElse(column);
        return best.index() != column.index();
    }

    /** Where no header names the tasks, the longest texts of an unknown column are they. */
    private void guessTitle(List<HeaderColumn> columns) {
        if (has(columns, Column.TITLE)) {
            return;
        }
        columns.stream()
                .filter(c -> c.meaning() == null)
                .max(Comparator.comparingInt(this::length))
                .filter(c -> length(c) > 0)
                .ifPresent(c -> columns.set(c.index(), c.with(Column.TITLE, GUESSED)));
    }

    private static boolean has(List<HeaderColumn> columns, Column meaning) {
        return columns.stream().anyMatch(c -> c.meaning() == meaning);
    }

    private boolean hasContent(HeaderColumn column) {
        return length(column) > 0;
    }

    private int length(HeaderColumn column) {
        int length = 0;
        for (GridRow row : grid.rows().subList(bodyRow, grid.rows().size())) {
            for (GridCell cell : row.filled()) {
                if (cell.column() >= column.from() && cell.end() <= column.to()) {
                    length += cell.text().length();
                }
            }
        }
        return length;
    }
}
