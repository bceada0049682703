package vn.cchc.task;

/** What became of a request for a later last day. */
public enum ExtensionState {
    /** Not decided yet. */
    ASKED,
    /** There is a later day. */
    GRANTED,
    /** The day stays. */
    REFUSED,
    /** The work was done or taken out of the plan before anybody decided. */
    LAPSED;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "task.extension." + name();
    }
}
