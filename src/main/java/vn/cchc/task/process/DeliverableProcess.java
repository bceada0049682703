package vn.cchc.task.process;

/** What code and tests need to know of the model {@code deliverable}; its business key is the item's id. */
public final class DeliverableProcess {

    /** Key of the process. */
    public static final String KEY = "deliverable";

    /** A deliverable that waited has got its date. */
    public static final String DATED = "deliverable-dated";

    /** What set the last day of a deliverable did not happen. */
    public static final String UNDATED = "deliverable-undated";

    /** The last day of a deliverable moved after the old one was over. */
    public static final String MOVED = "deliverable-moved";

    /** What goes on all year may be summed up. */
    public static final String YEAR_CLOSED = "year-closed";

    /** Task of the coordinator: what it waited for has a date, or did not happen. */
    public static final String REGISTER_EVENT = "register-event";

    /** Task of the officer: the result of the year, for what goes on all year. */
    public static final String YEAR_END = "year-end";

    /** Task of the officer: report one period of what comes back or goes on. */
    public static final String REPORT_PERIOD = "report-period";

    /** Task of the officer: write the document. */
    public static final String DRAFT = "draft";

    /** Task of another unit: comment on the draft. */
    public static final String COMMENT = "comment";

    /** Task of the unit that the plan names for it: appraise the draft. */
    public static final String APPRAISE = "appraise";

    /** Call of the process that signs and sends the document. */
    public static final String ISSUE = "issue";

    /** Task of the officer: gather evidence. */
    public static final String EVIDENCE = "evidence";

    /** Task of the head: check the evidence. */
    public static final String CHECK_EVIDENCE = "check-evidence";

    /** The deliverable (Long). */
    public static final String ITEM_ID = "itemId";

    /** The period (Long) that a task asks to report. */
    public static final String DATE_ID = "dateId";

    /** The unit (Long) that a task asks to comment. */
    public static final String ASKED_UNIT_ID = "askedUnitId";

    /** Whether what it waited for happened. */
    public static final String ARISEN = "arisen";

    /** Where the officer goes on: {@link #TO_COMMENT}, {@link #TO_EVIDENCE}, {@link #TO_DOCUMENT} or straight on. */
    public static final String NEXT_STEP = "nextStep";

    /** Next step: other units comment on the draft. */
    public static final String TO_COMMENT = "COMMENT";

    /** Next step: it is no document, evidence will show it. */
    public static final String TO_EVIDENCE = "EVIDENCE";

    /** Next step: it is a document after all. */
    public static final String TO_DOCUMENT = "DOCUMENT";

    /** Next step: as the model goes on by itself. */
    public static final String STRAIGHT_ON = "ON";

    /** Whether the appraiser lets the draft pass. */
    public static final String PASSED = "passed";

    /** Whether the evidence convinces. */
    public static final String ACCEPTED = "accepted";

    /** Inputs of the decision table {@code deliverable-kind}. */
    public static final String PRODUCT = "product";

    /** Input of {@code deliverable-kind}: whether the agency has none above it (Boolean). */
    public static final String PROVINCE = "province";

    private DeliverableProcess() {}
}
