package vn.cchc.inspection;

/** What the team saw at one line of the checklist. */
public enum Grade {
    MET,
    PARTLY,
    NOT_MET,
    NOT_APPLICABLE;

    /** @return whether something is wanting, so that a finding is due */
    public boolean wanting() {
        return this == PARTLY || this == NOT_MET;
    }

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "inspection.grade." + name();
    }
}
