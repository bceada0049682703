package vn.cchc.overview.read;

import java.util.List;
import vn.cchc.engine.Holder;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Due;

/**
 * A line of the plan's table.
 *
 * @param kind a section, a heading among the rows, or a task
 * @param depth how many headings stand above it
 * @param id of the section or row
 * @param task the task's cells; null for the others
 */
public record RowLine(Kind kind, int depth, long id, String number, String title, Task task) {

    /** What a line is. */
    public enum Kind {
        AREA,
        HEADING,
        TASK
    }

    /**
     * The cells of a task.
     *
     * @param row as the plan prints it
     * @param status where it stands as a whole
     * @param due the next day on which something of it is due, in words
     * @param items its deliverables
     * @param holders open steps that belong to no single deliverable
     */
    public record Task(RowView row, RowStatus status, Due due, List<ItemLine> items, List<Holder> holders) {}
}
