package vn.cchc.task;

import java.util.EnumSet;
import java.util.Set;

/** Where a piece of work, or one of its deliverables, stands. */
public enum WorkState {
    /** Nobody works on it yet: no officer is named, or the deliverable's turn has not come. */
    NOT_STARTED,
    /** No date yet; waits for an event or for a schedule of somebody else. */
    WAITING_EVENT,
    /** Being done. */
    IN_PROGRESS,
    /** Waits for what the coordinating units contribute. */
    WAITING_OTHERS,
    /** A document is being drafted. */
    DRAFTING,
    /** Colleagues comment on the draft, or the appraiser checks it. */
    IN_REVIEW,
    /** The document is on its way to signature, number and dispatch. */
    AWAITING_SIGNATURE,
    /** The document was sent out. */
    ISSUED,
    /** Evidence was given and is being checked; for a piece of work: completion was proposed. */
    EVIDENCE_CHECK,
    /** The result is there and accepted, completion is not confirmed yet. */
    DELIVERED,
    /** Confirmed. */
    COMPLETED,
    /** What it waited for did not happen this year. */
    NOT_ARISEN,
    /** Taken out of the plan. */
    CANCELLED;

    private Set<WorkState> next() {
        return switch (this) {
            case NOT_STARTED -> EnumSet.of(WAITING_EVENT, IN_PROGRESS, DRAFTING, CANCELLED);
            case WAITING_EVENT -> EnumSet.of(IN_PROGRESS, NOT_ARISEN, CANCELLED);
            case IN_PROGRESS ->
                EnumSet.of(WAITING_EVENT, WAITING_OTHERS, DRAFTING, EVIDENCE_CHECK, DELIVERED, NOT_ARISEN, CANCELLED);
            case WAITING_OTHERS -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case DRAFTING -> EnumSet.of(WAITING_EVENT, IN_REVIEW, AWAITING_SIGNATURE, IN_PROGRESS, CANCELLED);
            case IN_REVIEW -> EnumSet.of(DRAFTING, AWAITING_SIGNATURE, CANCELLED);
            case AWAITING_SIGNATURE -> EnumSet.of(ISSUED, DRAFTING, CANCELLED);
            case ISSUED -> EnumSet.of(IN_PROGRESS, NOT_STARTED, COMPLETED, CANCELLED);
            case EVIDENCE_CHECK -> EnumSet.of(DELIVERED, IN_PROGRESS, COMPLETED, CANCELLED);
            case DELIVERED, NOT_ARISEN -> EnumSet.of(NOT_STARTED, COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(WorkState.class);
        };
    }

    /** Whether it may go from this state straight to the other. */
    public boolean mayBecome(WorkState other) {
        return next().contains(other);
    }

    /** Whether nothing more can happen to it. */
    public boolean closed() {
        return next().isEmpty();
    }

    /** Whether a deliverable in this state needs no more work unless it is sent back. */
    public boolean delivered() {
        return EnumSet.of(ISSUED, DELIVERED, NOT_ARISEN, COMPLETED).contains(this);
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "task.state." + name();
    }
}
