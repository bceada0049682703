package vn.cchc.plan;

/** The content areas of administrative reform (Nghị quyết 76/NQ-CP, with direction and management before them). */
public enum ReformDomain {
    DIRECTION,
    INSTITUTIONS,
    PROCEDURES,
    ORGANIZATION,
    CIVIL_SERVICE,
    PUBLIC_FINANCE,
    DIGITAL_GOVERNMENT;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "plan.domain." + name();
    }
}
