package vn.cchc.remediation.process;

/** Names in {@code bpmn/remediation-line.bpmn}; its business key is the line's id. */
public final class LineProcess {

    /** Key of the process. */
    public static final String KEY = "remediation-line";

    /** Task of the head of the unit: agree or object. */
    public static final String ANSWER_FINDING = "answer-finding";

    /** Task of the leader: decide on an objection. */
    public static final String DECIDE_OBJECTION = "decide-objection";

    /** Task of the head of the unit: say what will be done about a finding that stands. */
    public static final String PLAN_FIX = "plan-fix";

    /** Task of the person named: fix and show it. */
    public static final String FIX_FINDING = "fix-finding";

    /** Task of somebody who is not of the unit: look at it. */
    public static final String CHECK_FIX = "check-fix";

    /** Task of the leader: say what now, when the last day has passed. */
    public static final String OVERDUE_FINDING = "overdue-finding";

    /** Timer: the unit has not answered in time. */
    public static final String ANSWER_OVERDUE = "answer-overdue";

    /** Timer: the last day has passed. */
    public static final String FIX_OVERDUE = "fix-overdue";

    /** Timer: the new last day has passed, or the leader wanted to be asked again. */
    public static final String WAIT_AGAIN = "wait-again";

    /** The line (Long). */
    public static final String LINE_ID = "lineId";

    /** Whether the unit agrees (Boolean). */
    public static final String AGREED = "agreed";

    /** Whether the finding stands after an objection (Boolean). */
    public static final String STANDS = "stands";

    /** Whether the check was convinced (Boolean). */
    public static final String ACCEPTED = "accepted";

    /** Whether the leader closed the line (Boolean). */
    public static final String CLOSED = "closed";

    private LineProcess() {}
}
