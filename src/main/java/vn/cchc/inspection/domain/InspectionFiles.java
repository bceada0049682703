package vn.cchc.inspection.domain;

/** What files of this room belong to, as the document room calls it. */
public final class InspectionFiles {

    /** A line of a checklist: evidence of what the team saw. */
    public static final String ANSWER = "inspection-answer";

    /** A visit: what the unit sent with the report about itself. */
    public static final String SELF_REPORT = "inspection-self-report";

    /** A visit: the minutes. */
    public static final String MINUTES = "inspection-minutes";

    private InspectionFiles() {}
}
