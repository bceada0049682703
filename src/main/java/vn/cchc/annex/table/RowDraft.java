package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.annex.Column;

/** A row of the annex while the table rows that make it are being read. */
final class RowDraft {

    final String area;
    final NumberLabel label;
    final String numberPrinted;
    final boolean heading;
    final List<String> title;
    final List<ItemDraft> items = new ArrayList<>();
    final List<String> evidence;
    final List<String> notes;
    final List<String> result;
    final List<String> budgets = new ArrayList<>();
    final Map<Integer, String> unmapped = new TreeMap<>();
    final TreeSet<Column> faults = new TreeSet<>();
    Double budgetNumber;
    boolean cut;
    private final boolean worked;
    private final boolean workReachesDown;
    private final boolean hasDeliverable;

    RowDraft(String area, NumberLabel label, String numberPrinted, List<String> title, RowCells cells) {
        this.area = area;
        this.label = label;
        this.numberPrinted = numberPrinted;
        this.title = new ArrayList<>(title);
        this.heading = cells.isHeading();
        this.evidence = new ArrayList<>(cells.value(Column.EVIDENCE));
        this.notes = new ArrayList<>(cells.value(Column.NOTES));
        this.result = new ArrayList<>(cells.value(Column.RESULT));
        List<Column> work = new ArrayList<>(ItemDraft.COLUMNS);
        work.add(Column.EVIDENCE);
        this.worked = work.stream().anyMatch(cells::hasOwn);
        this.workReachesDown = work.stream().filter(cells::hasOwn).allMatch(cells::reachesDown);
        this.hasDeliverable = cells.hasOwn(Column.DELIVERABLE) || cells.hasOwn(Column.EVIDENCE);
        items.add(new ItemDraft(cells, null));
        addDetails(cells);
    }

    String titleText() {
        return String.join(" ", title);
    }

    ItemDraft lastItem() {
        return items.get(items.size() - 1);
    }

    void addItem(RowCells cells) {
        items.add(new ItemDraft(cells, lastItem()));
        addFurther(cells);
    }

    /** Goes on with cells that a page break cut. */
    void append(RowCells cells) {
        cut = true;
        title.addAll(cells.own(Column.TITLE));
        lastItem().append(cells);
        addFurther(cells);
    }

    private void addFurther(RowCells cells) {
        evidence.addAll(cells.own(Column.EVIDENCE));
        notes.addAll(cells.own(Column.NOTES));
        result.addAll(cells.own(Column.RESULT));
        addDetails(cells);
    }

    private void addDetails(RowCells cells) {
        if (cells.hasOwn(Column.BUDGET)) {
            budgets.add(cells.ownText(Column.BUDGET));
            budgetNumber = cells.number(Column.BUDGET);
        }
        cells.unmapped().forEach((index, text) -> unmapped.merge(index, text, (a, b) -> a + " " + b));
        faults.addAll(cells.faults());
    }

    /** Whether it is a heading: nothing to do in the row itself, and it looks like one or has rows below it. */
    boolean isGroup(boolean hasChildren) {
        if (items.size() > 1 || hasDeliverable) {
            return false;
        }
        boolean flowsDown = worked && workReachesDown && hasChildren;
        boolean looksSo = heading || hasChildren || vn.cchc.annex.text.CellText.isUpperCase(titleText());
        return flowsDown || !worked && looksSo;
    }
}
