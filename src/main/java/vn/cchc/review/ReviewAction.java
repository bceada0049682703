package vn.cchc.review;

/** What a coordinator may set off on the page of a review. */
public enum ReviewAction {
    /** Give the review up. */
    CANCEL,
    /** Replace a member of the council, or add one. */
    COUNCIL,
    /** Propose automatic scores anew. */
    REFRESH,
    /** Enter survey scores. */
    SURVEY,
    /** Choose what goes into next year's plan. */
    CARRY_OVER
}
