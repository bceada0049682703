package vn.cchc.inspection;

/** What a member of the inspection team does. */
public enum TeamRole {
    /** Leads the team and answers for its report. */
    HEAD,
    DEPUTY,
    /** Writes the minutes. */
    SECRETARY,
    MEMBER;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "inspection.role." + name();
    }
}
