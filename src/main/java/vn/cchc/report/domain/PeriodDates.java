package vn.cchc.report.domain;

import java.time.LocalDate;
import vn.cchc.report.ReportPeriod;

/**
 * The days of one period of one year, as the decision table says them.
 *
 * @param opening who opens it
 * @param opensOn when it is opened by itself
 * @param dataFrom first day of what is reported on
 * @param dataTo last day of what is reported on; never moved
 * @param unitDue last day for units
 * @param agencyDue last day for agencies below
 * @param sendBy last day for sending, moved to the working day before
 */
public record PeriodDates(
        ReportPeriod period,
        Opening opening,
        LocalDate opensOn,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate unitDue,
        LocalDate agencyDue,
        LocalDate sendBy) {

    /** Whether it is one to open by itself on that day: from its day on, as long as it can still be sent in time. */
    boolean opensByItselfOn(LocalDate today) {
        return opensByItself(today) && !today.isBefore(opensOn);
    }

    /** Whether it opens by itself today or later. */
    public boolean opensByItself(LocalDate today) {
        return opening == Opening.AUTOMATIC && !today.isAfter(sendBy);
    }

    /** The same period with other last days; what is reported on does not move. */
    public PeriodDates dueOn(LocalDate units, LocalDate agencies, LocalDate sentBy) {
        return new PeriodDates(period, opening, opensOn, dataFrom, dataTo, units, agencies, sentBy);
    }

    /** Who opens a period. */
    public enum Opening {
        /** The system, on its day; a coordinator may do so earlier. */
        AUTOMATIC,
        /** A coordinator who needs it. */
        BY_HAND
    }
}
