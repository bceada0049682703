package vn.cchc.task.event;

/** What deadlines do that follow an event. */
enum Following {
    /** What waits for it gets its day. */
    DATING,
    /** What was counted from it moves. */
    MOVING,
    /** What it dated waits again. */
    CLEARING
}
