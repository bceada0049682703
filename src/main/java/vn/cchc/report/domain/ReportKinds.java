package vn.cchc.report.domain;

/** What documents, files and acts of this room belong to. */
public final class ReportKinds {

    /** A report: its documents, its history. */
    public static final String REPORT = "report";

    /** The part of a unit: its files. */
    public static final String PART = "report-part";

    /** What a unit says of a task: its acts. */
    static final String LINE = "report-line";

    private ReportKinds() {}
}
