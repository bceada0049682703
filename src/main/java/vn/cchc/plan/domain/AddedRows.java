package vn.cchc.plan.domain;

import org.springframework.stereotype.Component;
import vn.cchc.plan.OrderingDocument;
import vn.cchc.plan.PlanContent;
import vn.cchc.shared.Refusal;

/** Puts a row into the table of a plan that is in force already. */
@Component
public class AddedRows {

    private final PlanTaskRepository tasks;
    private final PlanPlaces places;
    private final PlanWriter writer;

    AddedRows(PlanTaskRepository tasks, PlanPlaces places, PlanWriter writer) {
        this.tasks = tasks;
        this.places = places;
        this.writer = writer;
    }

    /**
     * At the end of its section, or of the plan.
     *
     * @throws Refusal when the section is not the plan's, the row is a heading, or something is missing or too long
     */
    public PlanTask add(Plan plan, Long areaId, PlanContent.Row content, OrderingDocument order) {
        if (content.group()) {
            throw Refusal.invalid("plan.refusal.added-heading");
        }
        places.check(plan.id(), null, areaId, null);
        int last = tasks.lastOrdinal(plan.id());
        int place = areaId == null ? last + 1 : tasks.lastOrdinalIn(plan.id(), areaId, last) + 1;
        tasks.shift(plan.id(), place, last, 1);
        PlanTask task = new PlanTask(plan.id(), place);
        task.write(content, areaId, null, writer.deliverables(plan, content.items()));
        task.orderBy(order);
        return tasks.saveAndFlush(task);
    }
}
