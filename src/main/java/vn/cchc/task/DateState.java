package vn.cchc.task;

/** Where one of several days of a deliverable stands. */
public enum DateState {
    /** Not reported, or not reached yet. */
    OPEN,
    /** Reported, or reached. */
    DONE,
    /** Nothing came up in the period. */
    NOT_ARISEN,
    /** The period of what goes on is over, and nobody reported. It still may be. */
    NO_UPDATE,
    /** Nobody asks for it any more: the year was summed up, or the row taken out of the plan. */
    DROPPED;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "task.date." + name();
    }

    /** Whether a report for it is still taken. */
    public boolean awaited() {
        return this == OPEN || this == NO_UPDATE;
    }
}
