package vn.cchc.report.process;

/** Names in {@code bpmn/report-opening.bpmn}, the process that opens periods on their day. */
final class ReportOpeningProcess {

    static final String KEY = "report-opening";
    static final String EVERY_MORNING = "every-morning";

    private ReportOpeningProcess() {}
}
