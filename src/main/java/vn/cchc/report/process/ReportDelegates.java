package vn.cchc.report.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.journal.Act;
import vn.cchc.report.domain.PartChecking;
import vn.cchc.report.domain.PartSubmission;
import vn.cchc.report.domain.PeriodOpening;
import vn.cchc.report.domain.ReportFeeding;
import vn.cchc.report.domain.ReportIssuing;
import vn.cchc.report.domain.ReportParts;

/** The service tasks of the reports' models; each calls one use case. */
@Configuration(proxyBeanMethods = false)
class ReportDelegates {

    @Bean
    JavaDelegate openDueReports(PeriodOpening opening) {
        return execution -> opening.openDue((Long) execution.getVariable(PeriodicReport.PLAN_ID));
    }

    @Bean
    JavaDelegate openReportParts(ReportParts parts) {
        return execution -> parts.open(report(execution));
    }

    @Bean
    JavaDelegate closeReportParts(PartChecking checking) {
        return execution -> checking.close(report(execution));
    }

    @Bean
    JavaDelegate draftReport(ReportIssuing issuing) {
        return execution -> execution.setVariable(PeriodicReport.DOCUMENT_ID, issuing.draft(report(execution), (String)
                execution.getVariable(PeriodicReport.DRAFTER_ID)));
    }

    @Bean
    JavaDelegate takeBackReport(ReportIssuing issuing) {
        return execution -> issuing.takeBack(report(execution));
    }

    @Bean
    JavaDelegate feedUpperReport(ReportFeeding feeding) {
        return execution -> feeding.up(report(execution));
    }

    @Bean
    JavaDelegate noteReportDelay(ReportIssuing issuing) {
        return execution -> issuing.noteDelay(report(execution));
    }

    @Bean
    JavaDelegate cancelReport(ReportIssuing issuing) {
        return execution ->
                issuing.cancel(report(execution), (String) execution.getVariable(PeriodicReport.CANCEL_REASON), (String)
                        execution.getVariable(PeriodicReport.CANCELLED_BY));
    }

    @Bean
    JavaDelegate remindReportUnit(PartSubmission submission) {
        return execution -> submission.remind(part(execution), Act.SYSTEM);
    }

    @Bean
    JavaDelegate markReportSilent(PartSubmission submission) {
        return execution -> submission.markSilent(part(execution));
    }

    private static long report(DelegateExecution execution) {
        return (Long) execution.getVariable(PeriodicReport.REPORT_ID);
    }

    private static long part(DelegateExecution execution) {
        return (Long) execution.getVariable(UnitReport.PART_ID);
    }
}
