package vn.cchc.plan.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.DeadlineReader;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.organization.UnitNames;
import vn.cchc.plan.PlanContent;

/** Writes rows as given into a plan: deadlines read, names recognised. */
@Component
public class PlanWriter {

    private final PlanAreaRepository areas;
    private final PlanTaskRepository tasks;
    private final DeadlineReaders deadlines;
    private final UnitNames names;
    private final Clock clock;

    PlanWriter(
            PlanAreaRepository areas,
            PlanTaskRepository tasks,
            DeadlineReaders deadlines,
            UnitNames names,
            Clock clock) {
        this.areas = areas;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.names = names;
        this.clock = clock;
    }

    /** Writes the whole table of a new plan. */
    public void write(Plan plan, PlanContent content) {
        List<Long> areaIds = new ArrayList<>();
        for (PlanContent.Area area : content.areas()) {
            areaIds.add(areas.save(new PlanArea(plan.id(), areaIds.size() + 1, area))
                    .id());
        }
        PartyResolver resolver = resolver(plan);
        List<Long> rowIds = new ArrayList<>();
        for (PlanContent.Row row : content.rows()) {
            PlanTask task = new PlanTask(plan.id(), rowIds.size() + 1);
            Long area = row.area() == null ? null : areaIds.get(row.area());
            Long parent = row.parent() == null ? null : rowIds.get(row.parent());
            task.write(row, area, parent, deliverables(plan, row.items(), resolver));
            rowIds.add(tasks.save(task).id());
        }
    }

    /** The deliverables of one row, as edited. */
    public List<Deliverable> deliverables(Plan plan, List<PlanContent.Item> items) {
        return deliverables(plan, items, resolver(plan));
    }

    private List<Deliverable> deliverables(Plan plan, List<PlanContent.Item> items, PartyResolver resolver) {
        DeadlineReader reader = deadlines.of(plan.agencyId());
        return items.stream()
                .map(item -> new Deliverable(
                        item.deliverable(),
                        item.deadline(),
                        reader.read(item.deadline(), plan.planYear()),
                        item.assignment(),
                        resolver.resolve(item.parties())))
                .toList();
    }

    private PartyResolver resolver(Plan plan) {
        return new PartyResolver(names.book(plan.agencyId(), LocalDate.now(clock)));
    }
}
