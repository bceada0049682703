package vn.cchc.plan.process;

/**
 * Names in {@code bpmn/annual-plan.bpmn}, the process that carries a plan from opinions to the start of its work; its
 * business key is the plan's id.
 */
public final class AnnualPlan {

    /** Key of the process. */
    public static final String KEY = "annual-plan";

    /** Task of the head of the advisory unit: send the plan to signature, or the draft back. */
    public static final String SUBMIT_PLAN = "submit-plan";

    /** Task of the coordinator: mend what was returned. */
    public static final String EDIT_DRAFT = "edit-draft";

    /** Service task that starts the work on the rows, a batch at a time. */
    public static final String START_WORK = "start-work";

    /** Message: the plan is given up. */
    public static final String WITHDRAWN = "plan-withdrawn";

    /** The plan (Long). */
    public static final String PLAN_ID = "planId";

    /** The document (Long) by which it is issued. */
    public static final String DOCUMENT_ID = "documentId";

    /** Whether units are asked for their opinions (Boolean). */
    public static final String ASK_OPINIONS = "askOpinions";

    /** The unit (Long) that advises on the plan. */
    public static final String ADVISORY_UNIT_ID = "advisoryUnitId";

    /** Whether an appraisal or the head of the advisory unit sent the draft back (Boolean). */
    public static final String RETURNED = "returned";

    /** Whether the work on some rows has still to be started (Boolean). */
    public static final String WORK_LEFT = "workLeft";

    /** With {@link #WITHDRAWN}: account of who gave it up. */
    public static final String WITHDRAWN_BY = "withdrawnBy";

    /** With {@link #WITHDRAWN}: why. */
    public static final String WITHDRAW_REASON = "withdrawReason";

    private AnnualPlan() {}
}
