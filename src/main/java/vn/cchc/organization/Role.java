package vn.cchc.organization;

/** What a person is appointed to do. */
public enum Role {
    /** Does a unit's work: drafts, contributes (chuyên viên). */
    OFFICER(true),
    /** Answers for a unit: assigns, checks, gives the unit's opinion (trưởng, phó đơn vị). */
    HEAD(true),
    /** Leads the agency: approves and signs in the modes he or she holds. */
    LEADER(false),
    /** Numbers, seals, registers and dispatches (văn thư cơ quan). */
    CLERK(false),
    /** Looks after the agency's plans: drafts, imports, confirms completion. */
    COORDINATOR(false),
    /** Inspects. */
    INSPECTOR(false),
    /** Looks after units, people and what they may sign. */
    ADMINISTRATOR(false);

    private final boolean ofUnit;

    Role(boolean ofUnit) {
        this.ofUnit = ofUnit;
    }

    /** @return true when one holds it in a unit, false when in the whole agency */
    public boolean ofUnit() {
        return ofUnit;
    }
}
