package vn.cchc.remediation;

/** What a unit says to a finding about it. */
public enum Stance {
    /** It will fix it. */
    AGREED,
    /** It objects, with a reason; the leader decides. */
    NOT_AGREED;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "remediation.stance." + name();
    }
}
