package vn.cchc.task.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.cchc.task.HaltView;

/**
 * The clock of a deliverable stands still.
 *
 * @param haltedOn first day on which it does
 * @param haltReason why
 * @param haltFor for whom or what the work waits
 * @param haltedDue the last day in practice that it had
 */
@Embeddable
record Halt(LocalDate haltedOn, String haltReason, String haltFor, LocalDate haltedDue) {

    /** The last day that it had was corrected meanwhile. */
    Halt until(LocalDate due) {
        return new Halt(haltedOn, haltReason, haltFor, due);
    }

    HaltView view() {
        return new HaltView(haltedOn, haltReason, haltFor, haltedDue);
    }
}
