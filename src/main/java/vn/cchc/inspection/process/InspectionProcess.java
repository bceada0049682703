package vn.cchc.inspection.process;

/**
 * Names in {@code bpmn/inspection.bpmn}, the process from the naming of the team to the conclusion; its business key is
 * the inspection's id.
 */
public final class InspectionProcess {

    /** Key of the process. */
    public static final String KEY = "inspection";

    /** Task of who opened it: units and team are named, the decision goes its way. */
    public static final String PREPARE_DECISION = "prepare-decision";

    /** Task of the head of the team: outline, records, schedule. */
    public static final String PREPARE_NOTICE = "prepare-notice";

    /** Task of the heads of each unit: report about themselves. */
    public static final String SELF_REPORT = "self-report";

    /** Task of each member: report to the head of the team. */
    public static final String MEMBER_REPORT = "member-report";

    /** Task of the head of the team: the report. */
    public static final String TEAM_REPORT = "team-report";

    /** Task of the leaders: accept the report or return it. */
    public static final String REVIEW_REPORT = "review-report";

    /** Task of who opened it: the notice of conclusion. */
    public static final String PREPARE_CONCLUSION = "prepare-conclusion";

    /** Message: the inspection is given up. */
    public static final String CANCELLED = "inspection-cancelled";

    /** The inspection (Long). */
    public static final String INSPECTION_ID = "inspectionId";

    /** Whether the units learn of it only when the team arrives (Boolean). */
    public static final String UNANNOUNCED = "unannounced";

    /** The visit to one unit (Long). */
    public static final String VISIT_ID = "visitId";

    /** The document (Long) that is to be issued next. */
    public static final String DOCUMENT_ID = "documentId";

    /** Whether the leader returned the team's report (Boolean). */
    public static final String RETURNED = "returned";

    /** With {@link #CANCELLED}: account of who gave it up. */
    public static final String CANCELLED_BY = "cancelledBy";

    /** With {@link #CANCELLED}: why. */
    public static final String CANCEL_REASON = "cancelReason";

    private InspectionProcess() {}
}
