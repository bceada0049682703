package vn.cchc.reminder.domain;

import java.time.LocalDate;

/**
 * A deliverable that somebody still has to make, or wait for, in a plan in force.
 *
 * @param due last day in practice, or null while nobody knows it
 * @param waitingFor what sets the day, in the plan's words, or null
 * @param officerId who makes it, or null
 * @param issuedOn day of the plan's issue
 */
public record OpenItem(
        long id,
        LocalDate due,
        String product,
        String waitingFor,
        long workId,
        long planId,
        long rowId,
        String agencyId,
        long unitId,
        String officerId,
        String title,
        LocalDate issuedOn) {

    /** What people call it: the deliverable, or the task when the plan prints none. */
    public String name() {
        return product.isBlank() ? title : product;
    }

    /** Page of its row. */
    public String link() {
        return "/plans/" + planId + "/rows/" + rowId;
    }
}
