package vn.cchc.task.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.plan.DeliverableView;
import vn.cchc.task.Lateness;
import vn.cchc.task.Timing;

/**
 * When a deliverable is due, as far as that is known.
 *
 * @param deadlinePhrase as the plan prints it, or empty
 * @param waitingFor what sets the date, in the plan's words, or null
 * @param dueOn last permitted day, or null
 * @param effectiveDue last day in practice, or null
 * @param originalDue the first last day that it ever had, or null
 */
@Embeddable
record Schedule(
        @Enumerated(EnumType.STRING) Timing timing,
        String deadlinePhrase,
        String waitingFor,
        LocalDate dueOn,
        LocalDate effectiveDue,
        LocalDate originalDue) {

    /** What the plan says. */
    static Schedule printed(DeliverableView planned) {
        Timing timing = planned.deadlineKind() == DeadlineKind.RECURRING
                        && !planned.occurrences().isEmpty()
                ? Timing.RECURRING
                : timing(planned.deadlineKind(), planned.due(), planned.waitingFor());
        boolean dated = timing == Timing.DATED || timing == Timing.RECURRING || timing == Timing.CONTINUOUS;
        return new Schedule(
                timing,
                planned.deadlinePhrase(),
                planned.waitingFor(),
                dated ? planned.due() : null,
                dated ? planned.effectiveDue() : null,
                dated ? planned.due() : null);
    }

    /** The plan says nothing. */
    static Schedule unprinted(Timing timing) {
        return new Schedule(timing, "", null, null, null, null);
    }

    private static Timing timing(DeadlineKind kind, LocalDate due, String waitingFor) {
        if (kind == DeadlineKind.CONTINUOUS) {
            return Timing.CONTINUOUS;
        }
        if (due != null) {
            return Timing.DATED;
        }
        boolean silent = kind == DeadlineKind.MISSING || kind == DeadlineKind.UNPARSED;
        return silent && (waitingFor == null || waitingFor.isBlank()) ? Timing.UNCLEAR : Timing.WAITING;
    }

    /** A last day is set or moved; the first one is remembered. */
    Schedule dated(LocalDate due, LocalDate effective) {
        LocalDate first = originalDue == null ? due : originalDue;
        return new Schedule(Timing.DATED, deadlinePhrase, waitingFor, due, effective, first);
    }

    /**
     * What set the last day was corrected.
     *
     * @param first what it would have been from the start; a day that was wrong then is not remembered
     */
    Schedule corrected(LocalDate first, LocalDate due, LocalDate effective) {
        return new Schedule(timing, deadlinePhrase, waitingFor, due, effective, first);
    }

    /** What set the last day did not happen. */
    Schedule waiting() {
        return new Schedule(Timing.WAITING, deadlinePhrase, waitingFor, null, null, null);
    }

    /** The clock stands still: there is no last day in practice. */
    Schedule halted() {
        return new Schedule(timing, deadlinePhrase, waitingFor, dueOn, null, originalDue);
    }

    /** The clock runs again, towards the same last permitted day. */
    Schedule running(LocalDate effective) {
        return new Schedule(timing, deadlinePhrase, waitingFor, dueOn, effective, originalDue);
    }

    /** Of several days the next one is open now. */
    Schedule next(LocalDate due, LocalDate effective) {
        return new Schedule(timing, deadlinePhrase, waitingFor, due, effective, due);
    }

    /** Whether it is reported period by period. */
    boolean comesBack() {
        return timing == Timing.RECURRING || timing == Timing.CONTINUOUS;
    }

    boolean continuous() {
        return timing == Timing.CONTINUOUS;
    }

    /** Whether work cannot begin before somebody sets a date. */
    boolean waits() {
        return timing == Timing.WAITING || timing == Timing.UNCLEAR;
    }

    /** Whether the last day in practice is over. */
    boolean over(LocalDate today) {
        return effectiveDue != null && today.isAfter(effectiveDue);
    }

    /**
     * @param done when it was done, or null
     * @param closed nothing more is to be done
     */
    Lateness lateness(LocalDate done, boolean closed, LocalDate today) {
        return Lateness.of(continuous() ? null : effectiveDue, done, closed, today);
    }
}
