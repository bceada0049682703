package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.annex.Column;
import vn.cchc.annex.file.Grid;
import vn.cchc.annex.file.GridCell;
import vn.cchc.annex.file.GridRow;
import vn.cchc.shared.TextKey;

/**
 * The header of a table: one to three rows.
 *
 * @param firstRow grid index of its first row
 * @param bodyRow grid index of the first row below it
 * @param columns columns from left to right
 * @param texts keys of all header cells, by which a repeated header is known
 */
record Header(int firstRow, int bodyRow, List<HeaderColumn> columns, Set<String> texts) {

    private static final int MOST_ROWS = 3;
    private static final Set<Column> WORK = EnumSet.of(
            Column.DELIVERABLE, Column.DEADLINE, Column.ASSIGNMENT, Column.LEAD, Column.COORDINATING, Column.EVIDENCE);

    /** The header that begins at this row, whether or not it makes sense. */
    static Header at(Grid grid, int row, Map<Integer, Column> chosen) {
        int end = end(grid, row);
        Set<String> texts = new HashSet<>();
        List<HeaderColumn> columns = new ArrayList<>();
        List<GridCell> last = List.of();
        for (int column = 0; column < grid.columns(); column++) {
            List<GridCell> stack = stack(grid, row, end, column);
            stack.forEach(cell -> texts.add(TextKey.bare(cell.text())));
            if (!stack.isEmpty() && stack.equals(last)) {
                int previous = columns.size() - 1;
                HeaderColumn wider = columns.get(previous);
                columns.set(
                        previous,
                        new HeaderColumn(
                                wider.index(),
                                wider.from(),
                                column + 1,
                                wider.header(),
                                wider.meaning(),
                                wider.confidence()));
            } else {
                columns.add(column(columns.size(), column, stack));
            }
            last = stack;
        }
        texts.remove("");
        return new Header(row, end, new ColumnMeanings(grid, end).settle(columns, chosen), texts);
    }

    private static HeaderColumn column(int index, int at, List<GridCell> stack) {
        List<String> texts = stack.stream().map(GridCell::text).toList();
        String header = String.join(" - ", new LinkedHashSet<>(texts));
        Optional<HeaderDictionary.Meaning> meaning = Optional.empty();
        if (!texts.isEmpty()) {
            String own = texts.get(texts.size() - 1);
            meaning = HeaderDictionary.meaning(own).filter(found -> found.confidence() == HeaderDictionary.KNOWN);
            if (meaning.isEmpty()) {
                meaning = HeaderDictionary.meaning(String.join(" ", texts));
            }
        }
        return new HeaderColumn(
                index,
                at,
                at + 1,
                header,
                meaning.map(HeaderDictionary.Meaning::column).orElse(null),
                meaning.map(HeaderDictionary.Meaning::confidence).orElse(0.0));
    }

    private static List<GridCell> stack(Grid grid, int row, int end, int column) {
        List<GridCell> stack = new ArrayList<>();
        for (int r = row; r < end; r++) {
            for (GridCell cell : grid.rows().get(r).cells()) {
                boolean covers = cell.column() <= column && column < cell.end();
                if (covers && !cell.isBlank() && cell.row() >= row && !stack.contains(cell)) {
                    stack.add(cell);
                }
            }
        }
        return stack;
    }

    /** Cells merged downwards, and rows of nothing but usual headers, belong to the header. */
    private static int end(Grid grid, int row) {
        int end = row + 1;
        for (GridCell cell : grid.rows().get(row).filled()) {
            end = Math.max(end, row + cell.rowSpan());
        }
        end = Math.min(end, row + MOST_ROWS);
        while (end < Math.min(grid.rows().size(), row + MOST_ROWS)
                && isHeaderRow(grid.rows().get(end), grid, row)) {
            end++;
        }
        return Math.min(end, grid.rows().size());
    }

    private static boolean isHeaderRow(GridRow candidate, Grid grid, int firstRow) {
        List<GridCell> cells = candidate.filled();
        Set<String> above = new HashSet<>();
        grid.rows().get(firstRow).filled().forEach(cell -> above.add(TextKey.bare(cell.text())));
        return cells.size() >= 2
                && cells.stream().allMatch(cell -> HeaderDictionary.isUsual(cell.text()))
                && cells.stream().noneMatch(cell -> above.contains(TextKey.bare(cell.text())));
    }

    boolean has(Column column) {
        return columns.stream().anyMatch(c -> c.meaning() == column);
    }

    Set<Column> meanings() {
        Set<Column> meanings = EnumSet.noneOf(Column.class);
        columns.stream().map(HeaderColumn::meaning).filter(m -> m != null).forEach(meanings::add);
        return meanings;
    }

    /**
     * How surely this is the header of a plan: 0 if it is not. It must name tasks, something about their work, and
     * three columns at least, two of them by usual headers.
     */
    double score() {
        Set<Column> meanings = meanings();
        long usual = columns.stream()
                .filter(c -> c.meaning() != null && c.confidence() >= HeaderDictionary.KNOWN)
                .count();
        boolean work = meanings.stream().anyMatch(WORK::contains);
        boolean tasks = meanings.contains(Column.TITLE) || meanings.contains(Column.NUMBER);
        long named = columns.stream().filter(c -> !c.header().isEmpty()).count();
        if (!work || !tasks || usual < 2 || named < 3) {
            return 0;
        }
        double sum = columns.stream().mapToDouble(HeaderColumn::confidence).sum();
        return sum + (meanings.contains(Column.TITLE) ? 2 : 0);
    }
}
