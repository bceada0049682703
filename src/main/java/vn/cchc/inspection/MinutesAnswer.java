package vn.cchc.inspection;

/** What the inspected unit said to the minutes. */
public enum MinutesAnswer {
    CONFIRMED,
    /** Refused to confirm, with a reason; the inspection goes on. */
    REFUSED,
    /** Said nothing within the limit. */
    SILENT;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "inspection.minutes." + name();
    }
}
