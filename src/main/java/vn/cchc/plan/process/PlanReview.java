package vn.cchc.plan.process;

/** Names in {@code bpmn/plan-review.bpmn}; its business key is the plan's id. */
final class PlanReview {

    static final String KEY = "plan-review";
    static final String APPRAISE_BUDGET = "appraise-budget";
    static final String CHECK_OVERLAP = "check-overlap";

    static final String BUDGET = "budget";
    static final String TASKS = "tasks";
    static final String FINANCE_UNIT_ID = "financeUnitId";
    static final String OFFICE_UNIT_ID = "officeUnitId";
    static final String RETURNED = AnnualPlan.RETURNED;

    private PlanReview() {}
}
