package vn.cchc.report.process;

/** Names in {@code bpmn/unit-report.bpmn}, the part of one unit in a report; its business key is the part's id. */
public final class UnitReport {

    /** Key of the process. */
    public static final String KEY = "unit-report";

    /** Task of the unit: write the part. */
    public static final String REPORT_PART = "report-part";

    /** Task of the coordinator: accept the part or send it back. */
    public static final String CHECK_PART = "check-part";

    /** Timer: the last day is near. */
    public static final String REMIND = "remind";

    /** Timer: the last day has passed. */
    public static final String LIMIT = "limit";

    /** Message: the agency that the unit is has issued its own report. */
    public static final String FED = "report-part-fed";

    /** The part (Long). */
    public static final String PART_ID = "partId";

    /** The unit (Long). */
    public static final String UNIT_ID = "unitId";

    /** Whether the coordinator accepted the part (Boolean). */
    public static final String ACCEPTED = "accepted";

    private UnitReport() {}
}
