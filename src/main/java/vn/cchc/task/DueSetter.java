package vn.cchc.task;

/** Who set the last day of a deliverable; nobody else may extend it. */
public enum DueSetter {
    /** The plan prints it: the leaders of the agency that issued the plan. */
    PLAN,
    /** It was registered while the deliverable waited for it: the coordinators. */
    COORDINATOR,
    /** The plan does not say; the head of the lead unit named it with the officer. */
    HEAD;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "task.due-setter." + name();
    }
}
