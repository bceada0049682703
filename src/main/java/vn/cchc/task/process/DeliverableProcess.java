package vn.cchc.task.process;

/** What code and tests need to know of the model {@code deliverable}; its business key is the item's id. */
public final class DeliverableProcess {

    public static final String KEY = "deliverable";

    /** A deliverable that waited has got its date. */
    public static final String DATED = "deliverable-dated";
    /** What goes on all year may be summed up. */
    public static final String YEAR_CLOSED = "year-closed";

    public static final String REGISTER_EVENT = "register-event";
    public static final String YEAR_END = "year-end";
    public static final String DRAFT = "draft";
    public static final String COMMENT = "comment";
    public static final String APPRAISE = "appraise";
    public static final String ISSUE = "issue";
    public static final String EVIDENCE = "evidence";
    public static final String CHECK_EVIDENCE = "check-evidence";

    public static final String ITEM_ID = "itemId";
    public static final String ASKED_UNIT_ID = "askedUnitId";
    /** Whether what it waited for happened. */
    public static final String ARISEN = "arisen";
    /** Where the officer goes on: {@link #TO_COMMENT}, {@link #TO_EVIDENCE}, {@link #TO_DOCUMENT} or straight on. */
    public static final String NEXT_STEP = "nextStep";

    public static final String TO_COMMENT = "COMMENT";
    public static final String TO_EVIDENCE = "EVIDENCE";
    public static final String TO_DOCUMENT = "DOCUMENT";
    public static final String STRAIGHT_ON = "ON";
    /** Whether the appraiser lets the draft pass. */
    public static final String PASSED = "passed";
    /** Whether the evidence convinces. */
    public static final String ACCEPTED = "accepted";
    /** Inputs of the decision table {@code deliverable-kind}. */
    public static final String PRODUCT = "product";

    public static final String PROVINCE = "province";

    private DeliverableProcess() {}
}
