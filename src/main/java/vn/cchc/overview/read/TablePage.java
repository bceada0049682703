package vn.cchc.overview.read;

import java.util.List;

/**
 * A page of a plan's table.
 *
 * @param lines sections, headings and tasks in the plan's order
 * @param total rows that the filter leaves on all pages
 * @param pages how many pages there are, at least 1
 * @param filter as it was followed: its page exists
 */
public record TablePage(List<RowLine> lines, int total, int pages, PlanFilter filter) {

    /** The page before this one, or null. */
    public PlanFilter before() {
        return filter.page() > 1 ? filter.atPage(filter.page() - 1) : null;
    }

    /** The page after this one, or null. */
    public PlanFilter after() {
        return filter.page() < pages ? filter.atPage(filter.page() + 1) : null;
    }
}
