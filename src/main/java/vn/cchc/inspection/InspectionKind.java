package vn.cchc.inspection;

/** What sets an inspection off. */
public enum InspectionKind {
    /** By the programme of the year. */
    PLANNED,
    /** On some of the content areas only. */
    THEMATIC,
    /** By order or on a hint, without telling the unit before the team arrives. */
    UNANNOUNCED;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "inspection.kind." + name();
    }
}
