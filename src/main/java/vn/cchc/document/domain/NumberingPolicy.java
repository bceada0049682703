package vn.cchc.document.domain;

/** Which documents share a series of numbers; the head of the agency decides (Nghị định 30/2020/NĐ-CP Điều 15). */
public enum NumberingPolicy {
    /** One series per type of document. */
    PER_TYPE,
    /** One series for all. */
    COMMON;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "document.numbering." + name();
    }
}
