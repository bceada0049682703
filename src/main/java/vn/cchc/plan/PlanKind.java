package vn.cchc.plan;

/** What a plan is about. */
public enum PlanKind {
    /** Administrative reform in general. */
    REFORM,
    /** Communication on administrative reform. */
    COMMUNICATION,
    /** Inspection of administrative reform. */
    INSPECTION,
    /** Training. */
    TRAINING,
    /** Digital transformation. */
    DIGITAL,
    /** Anything else. */
    OTHER;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "plan.kind." + name();
    }
}
