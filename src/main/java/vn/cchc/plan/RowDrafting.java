package vn.cchc.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.plan.domain.Plan;
import vn.cchc.plan.domain.PlanEditing;
import vn.cchc.plan.domain.PlanLoad;
import vn.cchc.plan.domain.PlanPlaces;
import vn.cchc.plan.domain.PlanTask;
import vn.cchc.plan.domain.PlanTaskRepository;
import vn.cchc.plan.domain.PlanWriter;
import vn.cchc.shared.Refusal;

/** Edits the rows of a draft, by the rules of {@link PlanDrafting}. */
@Service
@Transactional
public class RowDrafting {

    private final PlanLoad plans;
    private final PlanTaskRepository tasks;
    private final PlanWriter writer;
    private final PlanPlaces places;
    private final PlanEditing editing;

    RowDrafting(PlanLoad plans, PlanTaskRepository tasks, PlanWriter writer, PlanPlaces places, PlanEditing editing) {
        this.plans = plans;
        this.tasks = tasks;
        this.writer = writer;
        this.places = places;
        this.editing = editing;
    }

    /**
     * Changes a row with its deliverables.
     *
     * @param areaId section, or null
     * @param version as shown on the page
     */
    public void writeRow(long planId, long rowId, Long areaId, Long parentId, PlanContent.Row content, int version) {
        Plan plan = plans.shared(planId);
        String person = editing.begin(plan);
        PlanTask task = tasks.lockById(rowId)
                .filter(row -> row.planId() == planId)
                .orElseThrow(() -> Refusal.conflict("plan.refusal.stale-row"));
        if (task.version() != version) {
            throw Refusal.conflict("plan.refusal.stale-row");
        }
        places.check(planId, task.id(), areaId, parentId);
        task.write(content, areaId, parentId, writer.deliverables(plan, content.items()));
        task.touch();
        editing.record(plan, "row-changed", person, task.number(), task.title());
    }

    /**
     * Adds a row.
     *
     * @param after place of the row before it, 0 for the first
     * @return id of the new row
     */
    public long addRow(long planId, int after, Long areaId, Long parentId, PlanContent.Row content) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        places.check(planId, null, areaId, parentId);
        int last = tasks.lastOrdinal(planId);
        int place = Math.min(Math.max(after, 0), last) + 1;
        tasks.shift(planId, place, last, 1);
        PlanTask task = new PlanTask(planId, place);
        task.write(content, areaId, parentId, writer.deliverables(plan, content.items()));
        tasks.save(task);
        editing.record(plan, "row-added", person, task.number(), task.title());
        return task.id();
    }

    /**
     * Moves a row.
     *
     * @param to place that it takes, counted from 1
     */
    public void moveRow(long planId, long rowId, int to) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        PlanTask task = places.row(planId, rowId);
        int from = task.ordinal();
        int place = Math.min(Math.max(to, 1), tasks.lastOrdinal(planId));
        if (from < place) {
            tasks.shift(planId, from + 1, place, -1);
        } else {
            tasks.shift(planId, place, from - 1, 1);
        }
        tasks.place(rowId, place);
        editing.record(plan, "row-moved", person, task.number(), task.title());
    }

    /** Deletes a row; rows below it in the hierarchy stay and move up. */
    public void deleteRow(long planId, long rowId, int version) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        PlanTask task = places.row(planId, rowId);
        if (task.version() != version) {
            throw Refusal.conflict("plan.refusal.stale-row");
        }
        tasks.delete(task);
        tasks.shift(planId, task.ordinal() + 1, Integer.MAX_VALUE, -1);
        editing.record(plan, "row-deleted", person, task.number(), task.title());
    }
}
