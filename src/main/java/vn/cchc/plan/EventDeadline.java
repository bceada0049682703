package vn.cchc.plan;

import java.time.LocalDate;
import vn.cchc.deadline.DeadlineKind;

/**
 * A deliverable of a plan in force whose last day an event sets.
 *
 * @param issuedOn day on which its plan was issued
 * @param number of the row, as printed
 * @param title of the row
 * @param product what is to come out; may be empty
 * @param phrase the deadline as printed
 * @param kind what sort of deadline the phrase states
 * @param waitingFor the event in the phrase's own words
 * @param due last permitted day, or null while it waits
 * @param effectiveDue last day in practice, or null
 */
public record EventDeadline(
        long deliverableId,
        long rowId,
        long planId,
        String planTitle,
        String agencyId,
        int planYear,
        LocalDate issuedOn,
        String number,
        String title,
        String product,
        String phrase,
        DeadlineKind kind,
        String waitingFor,
        LocalDate due,
        LocalDate effectiveDue) {

    /** Number and title of the row on one line. */
    public String row() {
        return (number + " " + title).strip();
    }
}
