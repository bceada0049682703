package vn.cchc.plan.domain;

import java.util.List;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.plan.PlanContent;

/** Tells beforehand whether a plan would take a row. */
public final class RowCheck {

    private static final Deadline UNREAD = Deadline.undated(DeadlineKind.UNPARSED);

    private RowCheck() {}

    /** @throws vn.cchc.shared.Refusal saying what is missing, too long or contradicts itself */
    public static void check(PlanContent.Row row) {
        List<Deliverable> items = row.items().stream()
                .map(item -> new Deliverable(
                        item.deliverable(),
                        item.deadline(),
                        UNREAD,
                        item.assignment(),
                        item.parties().stream().map(Assignment::unexplained).toList()))
                .toList();
        new PlanTask(0, 0).write(row, null, null, items);
    }
}
