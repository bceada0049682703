package vn.cchc.report;

/** The periods of Nghị định 09/2019/NĐ-CP Điều 12 for which agencies report on administrative reform. */
public enum ReportPeriod {
    /** First quarter. */
    Q1,
    /** Second quarter. */
    Q2,
    /** Third quarter. */
    Q3,
    /** Fourth quarter. */
    Q4,
    /** First six months. */
    H1,
    /** Nine months. */
    M9,
    /** The year. */
    YEAR;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "report.period." + name();
    }
}
