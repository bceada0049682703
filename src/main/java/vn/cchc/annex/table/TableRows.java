package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.annex.AnnexArea;
import vn.cchc.annex.Column;
import vn.cchc.annex.file.GridRow;
import vn.cchc.annex.text.CellText;
import vn.cchc.shared.TextKey;

/**
 * Sorts the rows of a plan table, from top to bottom: sections, headings, tasks, further deliverables of a task, rows
 * that only repeat the header or number the columns, and what stands below the table.
 */
final class TableRows {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("^\\(?\\s*(?:\\d{1,2}|[A-Za-z])\\s*\\)?(?:\\s*=.*)?$");
    private static final Pattern BULLET = Pattern.compile("^[-–+*•.]+$");

    private final Areas areas = new Areas();
    private final List<RowDraft> rows = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private boolean ended;
    private boolean first = true;

    List<AnnexArea> areas() {
        return areas.all();
    }

    List<RowDraft> rows() {
        return rows;
    }

    /** Texts below the table that belong to no row. */
    List<String> below() {
        return below;
    }

    void read(PlanTable.Piece piece) {
        for (GridRow row : piece.rows()) {
            RowCells cells = RowCells.of(row, piece.header());
            List<String> filled = cells.filled();
            if (filled.isEmpty() && cells.faults().isEmpty() || isColumnNumbers(filled) || isHeader(filled, piece)) {
                continue;
            }
            if (!isBelow(cells, filled)) {
                first = false;
                sort(cells);
            }
        }
    }

    /** "(1) (2) (3)" directly under the header or under a repeated one. */
    private boolean isColumnNumbers(List<String> filled) {
        return filled.size() >= 3
                && filled.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches())
                && (first || filled.stream().allMatch(text -> text.startsWith("(")));
    }

    private static boolean isHeader(List<String> filled, PlanTable.Piece piece) {
        return filled.size() >= 2
                && filled.stream().allMatch(text -> piece.header().texts().contains(TextKey.bare(text)));
    }

    private boolean isBelow(RowCells cells, List<String> filled) {
        String start = filled.isEmpty() ? "" : filled.get(0);
        NumberLabel label = NumberLabel.of(cells.ownText(Column.NUMBER));
        boolean numbered = cells.hasOwn(Column.NUMBER) && label.isNumber();
        if (numbered || !ended && areas.in(cells).isPresent()) {
            ended = false;
            return false;
        }
        if (Footer.isSum(start)) {
            return true;
        }
        ended |= Footer.isEnd(start) || Footer.isRemark(start);
        if (ended) {
            below.addAll(filled);
        }
        return ended;
    }

    private void sort(RowCells cells) {
        Optional<AnnexArea> section = areas.in(cells);
        if (section.isPresent()) {
            areas.enter(section.get());
        } else if (cells.hasOwn(Column.NUMBER)) {
            numbered(cells);
        } else if (cells.hasOwn(Column.TITLE)) {
            titled(cells);
        } else {
            further(cells);
        }
    }

    private void numbered(RowCells cells) {
        String printed = cells.ownText(Column.NUMBER);
        List<String> title = cells.value(Column.TITLE);
        NumberLabel label = NumberLabel.of(printed);
        if (!label.isNumber() && title.isEmpty()) {
            headed(printed, cells);
        } else if (BULLET.matcher(printed).matches()) {
            add(new NumberLabel("", ""), printed, title, cells);
        } else if (isSameTask(label, title)) {
            rows.get(rows.size() - 1).addItem(cells);
        } else {
            add(label, printed, title, cells);
        }
    }

    /** A heading over the whole row, in the column of numbers: "1. Công tác kiểm tra". */
    private void headed(String text, RowCells cells) {
        Optional<NumberLabel.Leading> front = NumberLabel.atFront(text);
        if (front.isPresent()) {
            String printed = text.substring(
                            0, text.length() - front.get().rest().length())
                    .strip();
            add(front.get().label(), printed, List.of(front.get().rest()), cells);
        } else {
            add(new NumberLabel("", ""), "", List.of(text), cells);
        }
    }

    /** Number and title written again for a further deliverable, where others merge cells. */
    private boolean isSameTask(NumberLabel label, List<String> title) {
        if (rows.isEmpty()) {
            return false;
        }
        RowDraft last = rows.get(rows.size() - 1);
        return label.number().equals(last.label.number())
                && (title.isEmpty() || TextKey.bare(String.join(" ", title)).equals(TextKey.bare(last.titleText())))
                && Objects.equals(areas.current(), last.area);
    }

    /** A title without a number of its own. */
    private void titled(RowCells cells) {
        List<String> title = cells.own(Column.TITLE);
        if (cells.inherits(Column.NUMBER)) {
            String printed = String.join(" ", cells.value(Column.NUMBER));
            add(NumberLabel.of(printed), printed, title, cells);
            return;
        }
        if (!rows.isEmpty() && CellText.startsInLowerCase(title.get(0))) {
            rows.get(rows.size() - 1).append(cells);
            return;
        }
        Optional<NumberLabel.Leading> front = NumberLabel.atFront(title.get(0))
                .filter(f -> f.label().isArabic() && title.get(0).matches("^\\d+(?:\\.\\d+)*\\s*[.)].*"));
        if (front.isPresent()) {
            List<String> rest = new ArrayList<>(title);
            rest.set(0, front.get().rest());
            add(front.get().label(), front.get().label().number(), rest, cells);
        } else {
            add(new NumberLabel("", ""), "", title, cells);
        }
    }

    /** Neither number nor title: a further deliverable, or the rest of cells that a page break cut. */
    private void further(RowCells cells) {
        if (rows.isEmpty()) {
            add(new NumberLabel("", ""), "", List.of(), cells);
            return;
        }
        RowDraft last = rows.get(rows.size() - 1);
        boolean sameTask = cells.inherits(Column.TITLE) || cells.inherits(Column.NUMBER);
        boolean ownDeliverable = cells.hasOwn(Column.DELIVERABLE)
                && !(CellText.startsInLowerCase(cells.ownText(Column.DELIVERABLE)) && !sameTask);
        boolean ownWork = sameTask && ItemDraft.COLUMNS.stream().anyMatch(cells::hasOwn);
        if (ownDeliverable || ownWork) {
            last.addItem(cells);
        } else {
            last.append(cells);
        }
    }

    private void add(NumberLabel label, String printed, List<String> title, RowCells cells) {
        rows.add(new RowDraft(areas.current(), label, printed, title, cells));
    }
}
