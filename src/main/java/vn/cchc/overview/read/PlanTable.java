package vn.cchc.overview.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Holders;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.RowView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/**
 * The table of a plan with the live state of each row: the annex as people know it. The number of SQL statements does not
 * depend on the number of rows. Rights are the caller's matter.
 */
@Service
@Transactional(readOnly = true)
public class PlanTable {

    /** Rows on a page. */
    public static final int PAGE = 100;
    /** Rows that are printed at once; annexes are far smaller. */
    public static final int WHOLE = 10_000;

    private final RowFinder finder;
    private final PlanRows rows;
    private final RowStates states;
    private final Works works;
    private final Holders holders;
    private final ItemLines items;
    private final Organization organization;

    PlanTable(
            RowFinder finder,
            PlanRows rows,
            RowStates states,
            Works works,
            Holders holders,
            ItemLines items,
            Organization organization) {
        this.finder = finder;
        this.rows = rows;
        this.states = states;
        this.works = works;
        this.holders = holders;
        this.items = items;
        this.organization = organization;
    }

    /**
     * A page of the table; a page after the last one is the last one.
     *
     * @param size rows on a page, {@link #PAGE} or {@link #WHOLE}
     */
    public TablePage page(PlanView plan, PlanFilter filter, int size) {
        int total = finder.count(plan.id(), filter);
        int pages = Math.max(1, (total + size - 1) / size);
        PlanFilter followed = filter.atPage(Math.min(filter.page(), pages));
        List<Long> ids = finder.ids(plan.id(), followed, (followed.page() - 1L) * size, size);
        return new TablePage(lines(plan, ids), total, pages, followed);
    }

    /** The cells of one task. */
    public RowLine.Task task(PlanView plan, RowView row) {
        return tasks(plan, List.of(row)).get(row.id());
    }

    private List<RowLine> lines(PlanView plan, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<RowView> found = rows.rows(ids);
        Map<Long, RowLine.Task> tasks = tasks(plan, found);
        var bands = new Bands(rows.areas(plan.id()), finder.above(ids), found);
        for (RowView row : found) {
            bands.before(row);
            bands.add(row, tasks.get(row.id()));
        }
        return bands.lines();
    }

    private Map<Long, RowLine.Task> tasks(PlanView plan, List<RowView> found) {
        List<Long> ids = found.stream().map(RowView::id).toList();
        Map<Long, RowStates.State> stateByRow = states.of(ids);
        Map<Long, List<WorkView>> worksByRow =
                works.ofRows(ids).stream().collect(Collectors.groupingBy(WorkView::rowId));
        List<WorkView> all = worksByRow.values().stream().flatMap(List::stream).toList();
        Holders.Open open = holders.ofAll("plan-task", ids);
        var around = new ItemLines.Around(
                open,
                organization.units(all.stream().map(WorkView::unitId).collect(Collectors.toSet())),
                organization.people(all.stream()
                        .map(WorkView::officerId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                plan);
        Map<Long, RowLine.Task> tasks = new HashMap<>();
        for (RowView row : found) {
            RowStates.State state = stateByRow.get(row.id());
            if (state != null) {
                tasks.put(
                        row.id(),
                        new RowLine.Task(
                                row,
                                state.status(),
                                state.due(),
                                items.of(row, worksByRow.getOrDefault(row.id(), List.of()), around),
                                open.at("plan-task", row.id())));
            }
        }
        return tasks;
    }
}
