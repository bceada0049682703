package vn.cchc.task.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.task.Timing;

/**
 * Divides a row among those who answer for it: a piece of work for each lead unit, for each member where a group leads,
 * with the deliverables that this unit leads. Where the plan names no lead, the unit that prepared the plan takes it.
 */
@Service
public class Preparation {

    private final PlanRows rows;
    private final Plans plans;
    private final Organization organization;
    private final WorkRepository works;
    private final WorkItemRepository items;
    private final ItemDates dates;
    private final WorkBook book;

    Preparation(
            PlanRows rows,
            Plans plans,
            Organization organization,
            WorkRepository works,
            WorkItemRepository items,
            ItemDates dates,
            WorkBook book) {
        this.rows = rows;
        this.plans = plans;
        this.organization = organization;
        this.works = works;
        this.items = items;
        this.dates = dates;
        this.book = book;
    }

    /** Makes the pieces of work of a row; done once, however often it is asked for. */
    @Transactional
    public void divide(long rowId) {
        if (!works.findByRowIdOrderById(rowId).isEmpty()) {
            return;
        }
        RowView row = rows.row(rowId);
        PlanView plan = plans.view(row.planId());
        Map<Long, List<DeliverableView>> byLead = byLead(row, plan.advisoryUnitId());
        byLead.forEach((unitId, led) -> {
            Work work = works.save(
                    new Work(plan.id(), plan.planYear(), rowId, plan.agencyId(), unitId, coordinators(unitId, led)));
            int ordinal = 0;
            for (DeliverableView deliverable : led) {
                WorkItem item = items.save(new WorkItem(work, ++ordinal, deliverable, product(deliverable, row)));
                dates.plan(item, deliverable, plan.issuedOn());
            }
            if (led.isEmpty()) {
                items.save(new WorkItem(work, 1, row.evidence().strip(), Timing.UNCLEAR));
            }
            book.tell(work, "begun", Act.SYSTEM, null, organization.unit(unitId).name());
        });
    }

    private Map<Long, List<DeliverableView>> byLead(RowView row, long advisoryUnitId) {
        Map<Long, List<DeliverableView>> byLead = new LinkedHashMap<>();
        for (DeliverableView deliverable : row.deliverables()) {
            List<Long> leads =
                    deliverable.leadUnitIds().isEmpty() ? List.of(advisoryUnitId) : deliverable.leadUnitIds();
            for (Long lead : leads) {
                byLead.computeIfAbsent(organization.heir(lead).id(), unit -> new ArrayList<>())
                        .add(deliverable);
            }
        }
        if (byLead.isEmpty()) {
            byLead.put(advisoryUnitId, List.of());
        }
        return byLead;
    }

    private List<Long> coordinators(long leadUnitId, List<DeliverableView> led) {
        Set<Long> units = new LinkedHashSet<>();
        led.forEach(deliverable -> deliverable
                .coordinatingUnitIds()
                .forEach(unit -> units.add(organization.heir(unit).id())));
        units.remove(leadUnitId);
        return List.copyOf(units);
    }

    private static String product(DeliverableView deliverable, RowView row) {
        return deliverable.text().isBlank()
                ? row.evidence().strip()
                : deliverable.text().strip();
    }
}
