package vn.cchc.review;

/** What the system knows of a unit's year and a criterion may be scored by; the decision table review-score names them. */
public enum ScoringFact {
    /** Tasks of the plan that the unit leads: how many were done in time, late, not at all. */
    TASKS_ON_TIME,
    /** The same tasks, done in time or late alike. */
    TASKS_COMPLETED,
    /** Parts of periodic reports: in time, late, none. */
    REPORTS_ON_TIME,
    /** Findings of inspections: put right in time, late, not at all. */
    FINDINGS_FIXED,
    /** The yearly plan of a unit that is an agency of its own: issued, and on which day. */
    PLAN_ISSUED;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "review.fact." + name();
    }
}
