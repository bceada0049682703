package vn.cchc.notice;

/** What a notice is about; people choose by it what they want by mail. */
public enum NoticeKind {
    /** A deadline comes near. */
    REMINDER,
    /** A deadline has passed. */
    OVERDUE,
    /** A task has come to the person. */
    NEW_WORK,
    /** Somebody decided on what the person asked for. */
    DECISION,
    /** Something happened that work was waiting for. */
    EVENT,
    /** The person stands in for somebody, or somebody for the person. */
    COVER;

    /** Key of its name. */
    public String nameKey() {
        return "notice.kind." + name();
    }
}
