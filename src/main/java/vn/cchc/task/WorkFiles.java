package vn.cchc.task;

/** What files and documents of this room belong to, as the document room calls it. */
public final class WorkFiles {

    /** A deliverable within a piece of work: its drafts, its evidence. */
    public static final String ITEM = "work-item";
    /** What a unit was asked: the files of its answer. */
    public static final String CONTRIBUTION = "contribution";

    private WorkFiles() {}
}
