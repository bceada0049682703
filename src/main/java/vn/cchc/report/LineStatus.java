package vn.cchc.report;

/** What a unit says of a task of the plan in a period. */
public enum LineStatus {
    /** Done. */
    DONE(true),
    /** Under way. */
    IN_PROGRESS(true),
    /** Nothing has arisen. */
    NOT_ARISEN(false),
    /** Waits for somebody else, for instance for a body above. */
    WAITING(true),
    /** Not reported. */
    NO_UPDATE(false);

    private final boolean toBeTold;

    LineStatus(boolean toBeTold) {
        this.toBeTold = toBeTold;
    }

    /** Whether the unit has to say more than this word. */
    public boolean toBeTold() {
        return toBeTold;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "report.line-status." + name();
    }
}
