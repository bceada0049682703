package vn.cchc.report;

/** What a unit has to do with a task that it reports on. */
public enum LineRole {
    /** Answers for the result. */
    LEAD,
    /** Contributes. */
    COORDINATE;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "report.line-role." + name();
    }
}
