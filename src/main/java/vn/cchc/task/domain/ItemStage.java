package vn.cchc.task.domain;

import java.time.LocalDate;
import vn.cchc.task.WorkState;

/**
 * How far one piece of work on a deliverable is.
 *
 * @param submittedOn when it was submitted to a body above that decides, or null
 */
record ItemStage(Long deliverableId, WorkState state, LocalDate submittedOn) {

    Standing standing() {
        return Standing.of(state, submittedOn != null);
    }
}
