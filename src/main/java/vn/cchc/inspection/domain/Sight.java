package vn.cchc.inspection.domain;

/** How much of an inspection a person may see. */
public enum Sight {
    /** Must not learn of it. */
    NONE,
    /** Belongs to an inspected unit: the frame, and what concerns the own unit. */
    UNIT,
    /** Everything that was issued at the end; what members of the team keep when it is over. */
    RESULT,
    /** Everything: the team, those who opened it, coordinators, inspectors and leaders of the agency. */
    FULL
}
