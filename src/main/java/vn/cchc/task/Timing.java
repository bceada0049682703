package vn.cchc.task;

/** What is known of a deliverable's time. */
public enum Timing {
    /** It has a last day. */
    DATED,
    /** It waits for an event or a schedule that sets its last day. */
    WAITING,
    /** It comes back: each period has a last day of its own. */
    RECURRING,
    /** It goes on all year and is never late. */
    CONTINUOUS,
    /** The plan says nothing that can be understood; the head of the unit has to say when. */
    UNCLEAR
}
