package vn.cchc.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How a deliverable stands to its last day. Derived, never stored. */
public enum Lateness {
    /** In time, or without a last day. */
    ON_TIME,
    /** Not done, and at most {@link #SOON} days are left. */
    DUE_SOON,
    /** Not done although the last day is over. */
    OVERDUE,
    /** Done after the last day. */
    COMPLETED_LATE;

    /** The one that needs attention most comes last. */
    public static final Comparator<Lateness> BY_CONCERN =
            Comparator.comparingInt(List.of(ON_TIME, COMPLETED_LATE, DUE_SOON, OVERDUE)::indexOf);

    /** From how many days before the last day it is called soon. */
    public static final int SOON = 7;

    /**
     * @param effectiveDue last day in practice, or null
     * @param done day on which it was done, or null; for what a body above decides: day on which it was submitted
     * @param closed nothing more is to be done
     */
    public static Lateness of(LocalDate effectiveDue, LocalDate done, boolean closed, LocalDate today) {
        if (effectiveDue == null) {
            return ON_TIME;
        }
        if (done != null) {
            return done.isAfter(effectiveDue) ? COMPLETED_LATE : ON_TIME;
        }
        if (closed) {
            return ON_TIME;
        }
        if (today.isAfter(effectiveDue)) {
            return OVERDUE;
        }
        return today.plusDays(SOON).isBefore(effectiveDue) ? ON_TIME : DUE_SOON;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "task.lateness." + name();
    }
}
