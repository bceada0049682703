package vn.cchc.inspection;

/** How a team inspects. */
public enum InspectionMethod {
    /** At the unit (kiểm tra trực tiếp). */
    ON_SITE,
    /** By reports and records sent in (kiểm tra qua báo cáo, hồ sơ). */
    DESK_REVIEW;

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "inspection.method." + name();
    }
}
