package vn.cchc.remediation.process;

/** Names in {@code bpmn/remediation.bpmn}; its business key is the remediation's id. */
public final class RemediationProcess {

    /** Key of the process. */
    public static final String KEY = "remediation";

    /** Task of the unit: report on all findings. */
    public static final String REPORT_REMEDIATION = "report-remediation";

    /** Message: the leader gives it up. */
    public static final String CANCELLED = "remediation-cancelled";

    /** The remediation (Long). */
    public static final String REMEDIATION_ID = "remediationId";

    /** The unit that has to fix (Long). */
    public static final String UNIT_ID = "unitId";

    /** The unit's report (Long). */
    public static final String DOCUMENT_ID = "documentId";

    /** With {@link #CANCELLED}: account of who gave it up. */
    public static final String CANCELLED_BY = "cancelledBy";

    /** With {@link #CANCELLED}: why. */
    public static final String CANCEL_REASON = "cancelReason";

    private RemediationProcess() {}
}
