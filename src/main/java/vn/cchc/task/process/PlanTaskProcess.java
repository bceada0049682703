package vn.cchc.task.process;

/** What code and tests need to know of the model {@code plan-task}; its business key is the plan row's id. */
public final class PlanTaskProcess {

    public static final String KEY = "plan-task";

    /** The row is taken out of the plan. */
    public static final String WITHDRAWN = "task-withdrawn";

    public static final String ASSIGN = "assign";
    public static final String ASK = "ask";
    public static final String CONTRIBUTE = "contribute";
    public static final String DELIVERABLES = "deliverables";
    public static final String PROPOSE = "propose";
    public static final String CONFIRM = "confirm";

    public static final String ROW_ID = "rowId";
    public static final String PLAN_ID = "planId";
    public static final String WORK_ID = "workId";
    public static final String UNIT_ID = "unitId";
    public static final String ASKED_UNIT_ID = "askedUnitId";
    public static final String CONFIRMED = "confirmed";
    /** With {@link #WITHDRAWN}: why, and who decided it. */
    public static final String REASON = "reason";

    public static final String DECIDED_BY = "decidedBy";

    private PlanTaskProcess() {}
}
