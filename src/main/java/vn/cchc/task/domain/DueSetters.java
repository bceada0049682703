package vn.cchc.task.domain;

import org.springframework.stereotype.Component;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.PlanRows;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.task.DueSetter;

/** Who set the last day of a deliverable, and so decides whether there is a later one. */
@Component
class DueSetters {

    private final PlanRows rows;
    private final Organization organization;

    DueSetters(PlanRows rows, Organization organization) {
        this.rows = rows;
        this.organization = organization;
    }

    /** Who set it: whoever dated what waited, or filled in what the plan leaves open; otherwise the plan. */
    DueSetter of(WorkItem item) {
        String waitedFor = item.schedule().waitingFor();
        if (waitedFor != null && !waitedFor.isBlank()) {
            return DueSetter.COORDINATOR;
        }
        return rows.row(item.work().rowId()).deliverables().stream()
                .filter(printed -> Long.valueOf(printed.id()).equals(item.deliverableId()))
                .findFirst()
                .map(DueSetters::of)
                .orElse(DueSetter.HEAD);
    }

    private static DueSetter of(DeliverableView printed) {
        DeadlineKind kind = printed.deadlineKind();
        if (kind != DeadlineKind.MISSING && kind != DeadlineKind.UNPARSED) {
            return DueSetter.PLAN;
        }
        return printed.due() == null ? DueSetter.HEAD : DueSetter.COORDINATOR;
    }

    /**
     * Asks for the person's own authority: a day is moved by whoever may set it, as a document is signed, and a substitute
     * does not have that from the one on leave.
     *
     * @throws Refusal when the person is not one of those who set the day
     */
    void require(DueSetter setter, Work work, String by) {
        if (!StandIn.aside(() -> sets(setter, work, by))) {
            throw Refusal.forbidden(
                    StandIn.of(by).isPresent() ? "task.refusal.setter-not-passed-on" : "task.refusal.not-setter");
        }
    }

    private boolean sets(DueSetter setter, Work work, String by) {
        return switch (setter) {
            case PLAN -> organization.holds(by, Role.LEADER, work.agencyId());
            case COORDINATOR -> organization.holds(by, Role.COORDINATOR, work.agencyId());
            case HEAD -> organization.holds(by, Role.HEAD, work.unitId());
        };
    }
}
