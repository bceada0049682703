package vn.cchc.deadline;

import java.util.List;

/**
 * What a phrase states, before the calendar of working days and the plan around it are looked at.
 *
 * @param span its days, or null while it waits
 * @param ending what a day off does to its last day
 * @param exclusive whether the phrase leaves out the day that it names
 * @param waitingFor what sets the date, in the phrase's own words, or null
 * @param occurrences the periods of what comes back
 * @param milestones the days of several, each read by itself
 */
record Found(
        DeadlineKind kind,
        Span span,
        Ending ending,
        boolean exclusive,
        String waitingFor,
        List<Span> occurrences,
        List<Milestone> milestones) {

    /** What becomes of a last day that is a day off. */
    enum Ending {
        /** As the agency has chosen. */
        BY_CHOICE,
        /** The next working day, whatever was chosen: a term counted in days (Bộ luật Dân sự 2015 Điều 148 khoản 5). */
        BY_LAW,
        /** Nothing: nobody may be later than "before" a day, and what is never late need not move. */
        FIXED
    }

    /** One of several days. */
    record Milestone(Span span, Ending ending) {}

    static Found of(Period period, int planYear) {
        return dated(period.kind(), period.in(planYear), period.ending(), period.exclusive());
    }

    static Found dated(DeadlineKind kind, Span span, Ending ending, boolean exclusive) {
        return new Found(kind, span, ending, exclusive, null, List.of(), List.of());
    }

    static Found waiting(DeadlineKind kind, String waitingFor) {
        return new Found(kind, null, Ending.BY_CHOICE, false, waitingFor, List.of(), List.of());
    }

    Found coming(List<Span> periods) {
        return new Found(kind, span, ending, exclusive, waitingFor, periods, milestones);
    }

    Found withMilestones(List<Milestone> days) {
        return new Found(kind, span, ending, exclusive, waitingFor, occurrences, days);
    }
}
