package vn.cchc.document;

/** How urgent a document is (Nghị định 30/2020/NĐ-CP Điều 8, Phụ lục I: mức độ khẩn). */
public enum Urgency {
    NORMAL,
    /** Khẩn. */
    URGENT,
    /** Thượng khẩn. */
    VERY_URGENT,
    /** Hỏa tốc. */
    IMMEDIATE;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "document.urgency." + name();
    }
}
