package vn.cchc.task.event;

import java.time.LocalDate;
import vn.cchc.plan.EventDeadline;

/**
 * What an event, its correction or its withdrawal does to one deadline.
 *
 * @param deadline as it is before
 * @param due the last permitted day afterwards, or null when there is none
 * @param effectiveDue the last day in practice, or null
 */
public record EventLine(EventDeadline deadline, LocalDate due, LocalDate effectiveDue, Outcome outcome) {

    /** What becomes of the deadline. */
    public enum Outcome {
        /** It gets its day. */
        DATED,
        /** The phrase gives no day even now: it goes on waiting. */
        STAYS,
        /** Its day moves. */
        MOVED,
        /** The day is the same as before. */
        SAME,
        /** The coordinator set the day by hand: it stays. */
        AGREED,
        /** The result is there: nothing changes. */
        DONE,
        /** Something was handed in already: it keeps its day. */
        HANDED_IN,
        /** It waits again. */
        WAITS;

        /** Key of the words for people. */
        public String nameKey() {
            return "task.event.outcome." + name();
        }

        /** Whether anything changes. */
        public boolean changes() {
            return this == DATED || this == MOVED || this == WAITS;
        }
    }

    /** Whether the day that it gets is over by now. */
    public boolean over(LocalDate today) {
        return outcome.changes() && effectiveDue != null && effectiveDue.isBefore(today);
    }
}
