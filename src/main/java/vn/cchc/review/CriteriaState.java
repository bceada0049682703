package vn.cchc.review;

/** Where a set of criteria stands. */
public enum CriteriaState {
    /** Being written. */
    DRAFT,
    /** Reviews of its year use it; it does not change any more. */
    IN_FORCE,
    /** A later edition took its place. */
    REPLACED;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "review.criteria.state." + name();
    }
}
