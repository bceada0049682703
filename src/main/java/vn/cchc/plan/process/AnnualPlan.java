package vn.cchc.plan.process;

/**
 * Names in {@code bpmn/annual-plan.bpmn}, the process that carries a plan from opinions to the start of its work; its
 * business key is the plan's id.
 */
public final class AnnualPlan {

    public static final String KEY = "annual-plan";
    public static final String SUBMIT_PLAN = "submit-plan";
    public static final String EDIT_DRAFT = "edit-draft";
    public static final String START_WORK = "start-work";
    public static final String WITHDRAWN = "plan-withdrawn";

    public static final String PLAN_ID = "planId";
    public static final String DOCUMENT_ID = "documentId";
    public static final String ASK_OPINIONS = "askOpinions";
    public static final String ADVISORY_UNIT_ID = "advisoryUnitId";
    public static final String RETURNED = "returned";
    public static final String WORK_LEFT = "workLeft";
    public static final String WITHDRAWN_BY = "withdrawnBy";
    public static final String WITHDRAW_REASON = "withdrawReason";

    private AnnualPlan() {}
}
