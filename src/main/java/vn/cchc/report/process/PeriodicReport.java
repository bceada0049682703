package vn.cchc.report.process;

/**
 * Names in {@code bpmn/periodic-report.bpmn}, the process that carries a report from its opening to its issue; its
 * business key is the report's id.
 */
public final class PeriodicReport {

    /** Key of the process. */
    public static final String KEY = "periodic-report";

    /** Service task that makes the parts. */
    public static final String OPEN_PARTS = "open-parts";

    /** Task of the coordinator: write the whole. */
    public static final String CONSOLIDATE = "consolidate";

    /** Service task that hands the figures on. */
    public static final String FEED_REPORT = "feed-report";

    /** Timer: the last day for sending has passed. */
    public static final String SEND_OVERDUE = "send-overdue";

    /** Message: a unit sends its part after its day. */
    public static final String PART_LATE = "report-part-late";

    /** Message: the report is given up. */
    public static final String CANCELLED = "report-cancelled";

    /** The plan (Long) whose periods are to be opened. */
    public static final String PLAN_ID = "planId";

    /** The report (Long). */
    public static final String REPORT_ID = "reportId";

    /** The part (Long) that a task is about. */
    public static final String PART_ID = UnitReport.PART_ID;

    /** The document (Long) by which it is issued. */
    public static final String DOCUMENT_ID = "documentId";

    /** Who consolidated it and drafts its document. */
    public static final String DRAFTER_ID = "drafterId";

    /** Whether a part goes back to its unit (Boolean). */
    public static final String REOPENED = "reopened";

    /** With {@link #CANCELLED}: account of who gave it up. */
    public static final String CANCELLED_BY = "cancelledBy";

    /** With {@link #CANCELLED}: why. */
    public static final String CANCEL_REASON = "cancelReason";

    private PeriodicReport() {}
}
