package vn.cchc.inspection.process;

/** Names in {@code bpmn/inspection-plan.bpmn}; its business key is the programme's id. */
public final class ProgrammeProcess {

    /** Key of the process. */
    public static final String KEY = "inspection-plan";

    /** Task of the coordinator: mend what came back. */
    public static final String EDIT_PROGRAMME = "edit-programme";

    /** Message: the programme is given up. */
    public static final String CANCELLED = "programme-cancelled";

    /** The programme (Long). */
    public static final String PROGRAMME_ID = "programmeId";

    /** The document (Long) by which it is issued. */
    public static final String DOCUMENT_ID = "documentId";

    /** Whether the coordinator sends it again (Boolean). */
    public static final String SENT_AGAIN = "sentAgain";

    /** With {@link #CANCELLED}: account of who gave it up. */
    public static final String CANCELLED_BY = "cancelledBy";

    /** With {@link #CANCELLED}: why. */
    public static final String CANCEL_REASON = "cancelReason";

    private ProgrammeProcess() {}
}
