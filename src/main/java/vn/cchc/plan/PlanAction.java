package vn.cchc.plan;

/** What a coordinator may set off on a plan's page. */
public enum PlanAction {
    /** Edit the draft. */
    EDIT,
    /** Send the draft for opinions. */
    SEND,
    /** Give the plan up before it is issued. */
    WITHDRAW,
    /** Add a task that was ordered after the plan was issued. */
    ADD_TASK,
    /** Close the plan after its year. */
    CLOSE
}
