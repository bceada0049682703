package vn.cchc.task.process;

/** What code and tests need to know of the model {@code plan-task}; its business key is the plan row's id. */
public final class PlanTaskProcess {

    /** Key of the process. */
    public static final String KEY = "plan-task";

    /** The row is taken out of the plan. */
    public static final String WITHDRAWN = "task-withdrawn";

    /** The lead unit gets its piece of work before the day that the decision table gives. */
    public static final String STARTED_EARLY = "work-started-early";

    /** Timer: the lead unit gets its piece of work. */
    public static final String WORK_COMES = "work_comes";

    /** Task of the head: name the officer. */
    public static final String ASSIGN = "assign";

    /** Task of the officer: ask coordinating units. */
    public static final String ASK = "ask";

    /** Task of a coordinating unit: contribute. */
    public static final String CONTRIBUTE = "contribute";

    /** Call of the process of each deliverable. */
    public static final String DELIVERABLES = "deliverables";

    /** Task of the officer: propose completion. */
    public static final String PROPOSE = "propose";

    /** Task of the coordinator: confirm completion or return the work. */
    public static final String CONFIRM = "confirm";

    /** The row of the plan (Long). */
    public static final String ROW_ID = "rowId";

    /** The plan (Long). */
    public static final String PLAN_ID = "planId";

    /** The piece of work of one lead unit (Long). */
    public static final String WORK_ID = "workId";

    /** The lead unit (Long). */
    public static final String UNIT_ID = "unitId";

    /** The unit (Long) that a task asks to contribute. */
    public static final String ASKED_UNIT_ID = "askedUnitId";

    /** Whether completion was confirmed (Boolean). */
    public static final String CONFIRMED = "confirmed";

    /** With {@link #WITHDRAWN}: why, and who decided it. */
    public static final String REASON = "reason";

    /** With {@link #WITHDRAWN}: account of who decided it. */
    public static final String DECIDED_BY = "decidedBy";

    private PlanTaskProcess() {}
}
