package vn.cchc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The part of one lead unit in a row of a plan. What has not happened yet is null.
 *
 * @param unitId the lead unit
 * @param startsOn day on which the lead unit gets it, as long as that has still to come
 * @param officerId who does it
 * @param assignedBy who named the officer
 * @param instruction what the head added, or null
 * @param coordinatorIds units that the plan names to contribute
 * @param request what they were asked, or null
 * @param result what the officer says came out
 * @param items its deliverables, in the plan's order
 */
public record WorkView(
        long id,
        long planId,
        int planYear,
        long rowId,
        String agencyId,
        long unitId,
        WorkState state,
        LocalDate startsOn,
        String officerId,
        String assignedBy,
        Instant assignedAt,
        String instruction,
        List<Long> coordinatorIds,
        String request,
        String result,
        Instant proposedAt,
        String closedBy,
        Instant closedAt,
        List<ItemView> items) {

    public WorkView {
        coordinatorIds = List.copyOf(coordinatorIds);
        items = List.copyOf(items);
    }

    /** How the piece of work stands to its last days: as its worst deliverable does. */
    public Lateness lateness() {
        return items.stream().map(ItemView::lateness).max(Lateness.BY_CONCERN).orElse(Lateness.ON_TIME);
    }
}
