package vn.cchc.inspection;

/** How grave a finding is. */
public enum Severity {
    MINOR,
    SERIOUS,
    CRITICAL;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "inspection.severity." + name();
    }
}
