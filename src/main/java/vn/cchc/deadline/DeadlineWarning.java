package vn.cchc.deadline;

/** What a person should look at in a deadline; the phrase itself is never corrected. */
public enum DeadlineWarning {
    /** Due before the plan's year begins, as after copying last year's plan. */
    BEFORE_PLAN_YEAR,
    /** Due in the last quarter before the plan's year: usual for preparation, still worth a look. */
    PREPARATORY,
    /** Due after the plan's year has ended. */
    AFTER_PLAN_YEAR,
    /** Begins before the plan's year does. */
    EARLIER_START,
    /** Due on a day off at the year's end, so that the last day in practice lies in another year. */
    MOVED_OUT_OF_YEAR,
    /** Due before the day on which the plan was issued. */
    BEFORE_ISSUE,
    /** Begins after it ends. */
    START_AFTER_END,
    /** Waits for somebody else's event or schedule without saying whose, so that nobody can be asked. */
    NO_CONTACT,
    /** A day that no calendar has, such as 31/02. */
    IMPOSSIBLE_DATE,
    /** Nothing in the phrase could be understood. */
    NOT_UNDERSTOOD,
    /** The cell is empty. */
    MISSING;

    /** Key of the sentence shown to people. */
    public String messageKey() {
        return "deadline.warning." + name();
    }
}
