package vn.cchc.demo;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a sample annex: a task with one deliverable, a heading row without any, or (with an empty title) a further
 * deliverable of the task above.
 */
record SampleRow(
        String area,
        String areaTitle,
        String number,
        String title,
        String deliverable,
        String deadline,
        List<String> lead,
        List<String> coordinating,
        String evidence,
        String budget,
        String notes) {

    private static final int COLUMNS = 11;
    private static final Pattern LIST = Pattern.compile(" \\| ");

    static SampleRow of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("A sample row has " + COLUMNS + " columns: " + line);
        }
        return new SampleRow(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                list(cells[6]),
                list(cells[7]),
                cells[8],
                cells[9],
                cells[10]);
    }

    /** @return true when this line adds a deliverable to the task above */
    boolean continues() {
        return title.isEmpty();
    }

    /** @return true for a heading that asks for nothing itself */
    boolean heading() {
        return !continues() && deliverable.isEmpty() && evidence.isEmpty() && deadline.isEmpty();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(LIST.split(cell));
    }
}
