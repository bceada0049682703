package vn.cchc.inspection.process;

/** Names in {@code bpmn/inspection-plan-line.bpmn}; its business key is the line's id. */
public final class ProgrammeLineProcess {

    /** Key of the process. */
    public static final String KEY = "inspection-plan-line";

    /** Task of the coordinator: open the inspection, move it, or drop it. */
    public static final String OPEN_INSPECTION = "open-inspection";

    /** Timer: its time comes. */
    public static final String LINE_DUE = "line-due";

    /** Timer: its month has passed. */
    public static final String LINE_LATE = "line-late";

    /** Message: opened on the page. */
    public static final String OPENED_MESSAGE = "programme-line-opened";

    /** The line (Long). */
    public static final String LINE_ID = "lineId";

    /** Whether it was moved to another month (Boolean). */
    public static final String POSTPONED = "postponed";

    private ProgrammeLineProcess() {}
}
