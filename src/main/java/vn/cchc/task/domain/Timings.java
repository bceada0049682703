package vn.cchc.task.domain;

import java.time.LocalDate;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.task.Timing;

/** What a deadline of the plan means for the work. */
final class Timings {

    private Timings() {}

    static Timing of(DeadlineKind kind, LocalDate due, String waitingFor) {
        if (kind == DeadlineKind.CONTINUOUS) {
            return Timing.CONTINUOUS;
        }
        if (due != null) {
            return Timing.DATED;
        }
        boolean silent = kind == DeadlineKind.MISSING || kind == DeadlineKind.UNPARSED;
        return silent && (waitingFor == null || waitingFor.isBlank()) ? Timing.UNCLEAR : Timing.WAITING;
    }
}
