package vn.cchc.task.domain;

import vn.cchc.task.WorkState;

/** How far the work on a deliverable is, as far as that matters to who would take its last day away or move it. */
public enum Standing {
    /** Nothing was handed in: not begun, waiting, drafted or worked on. */
    OPEN,
    /** A draft or evidence is with somebody else: the last day may move, but not go away. */
    HANDED_IN,
    /** The result is there, or nothing more is to be done: its last day is history. */
    DONE;

    /** @param submitted whether a body above has it to decide */
    static Standing of(WorkState state, boolean submitted) {
        if (state.closed() || state.delivered()) {
            return DONE;
        }
        return switch (state) {
            case NOT_STARTED, WAITING_EVENT, IN_PROGRESS, DRAFTING -> submitted ? HANDED_IN : OPEN;
            default -> HANDED_IN;
        };
    }
}
