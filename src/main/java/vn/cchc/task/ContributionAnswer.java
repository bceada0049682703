package vn.cchc.task;

/** What became of a request to a unit. */
public enum ContributionAnswer {
    /** Not answered yet. */
    WAITING,
    /** Answered with words or files. */
    GIVEN,
    /** Answered that there is nothing to add; on a draft: agreed. */
    NOTHING,
    /** The limit ran out; counts as nothing to add. */
    SILENT,
    /** The work was taken out of the plan before an answer came. */
    STOPPED;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "task.answer." + name();
    }
}
