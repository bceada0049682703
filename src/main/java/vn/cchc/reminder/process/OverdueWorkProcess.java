package vn.cchc.reminder.process;

/** Names in {@code bpmn/overdue-work.bpmn}; its business key is the case's id. */
public final class OverdueWorkProcess {

    /** Key of the process. */
    public static final String KEY = "overdue-work";

    /** Task of the leader: say what now. */
    public static final String HANDLE = "handle-overdue-work";

    /** Task of the head of the unit: explain. */
    public static final String EXPLAIN = "explain-overdue-work";

    /** Task of the head of the unit: name another officer. */
    public static final String REPLACE = "replace-officer";

    /** Timer: the leader is asked again. */
    public static final String ASK_AGAIN = "ask-leader-again";

    /** Message: the work is not late any more. */
    public static final String SETTLED = "overdue-work-settled";

    /** The case (Long). */
    public static final String CASE_ID = "caseId";

    /** The lead unit (Long). */
    public static final String UNIT_ID = "unitId";

    /** What the leader decided. */
    public static final String DECISION = "decision";

    private OverdueWorkProcess() {}
}
