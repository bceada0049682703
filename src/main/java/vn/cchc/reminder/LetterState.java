package vn.cchc.reminder;

/** Where a letter that urges a unit stands. */
public enum LetterState {
    /** Its draft is not written yet. */
    PLANNED,
    /** On its way to signature, number and dispatch. */
    DRAFTED,
    /** Sent out. */
    ISSUED,
    /** Given up: withdrawn, or there was nothing left to write about. */
    DROPPED;

    /** Key of its name. */
    public String nameKey() {
        return "reminder.letter." + name();
    }
}
