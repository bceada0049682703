package vn.cchc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.inspection.domain.Establishing;
import vn.cchc.inspection.domain.InspectionCancelling;
import vn.cchc.inspection.domain.SelfReports;
import vn.cchc.inspection.domain.TeamReporting;
import vn.cchc.inspection.domain.Visiting;

/** The service tasks of the models of an inspection; each calls one use case. */
@Configuration(proxyBeanMethods = false)
class InspectionDelegates {

    @Bean
    JavaDelegate announceInspection(Establishing establishing) {
        return execution -> establishing.announce(inspection(execution));
    }

    @Bean
    JavaDelegate remindSelfReports(SelfReports reports) {
        return execution -> reports.remind(inspection(execution));
    }

    @Bean
    JavaDelegate closeSelfReports(SelfReports reports) {
        return execution -> reports.closeSilent(inspection(execution));
    }

    @Bean
    JavaDelegate beginInspection(Establishing establishing) {
        return execution -> establishing.begin(inspection(execution));
    }

    @Bean
    JavaDelegate startReporting(Establishing establishing) {
        return execution -> establishing.startReporting(inspection(execution));
    }

    @Bean
    JavaDelegate remindMembers(TeamReporting reporting) {
        return execution -> reporting.remindMembers(inspection(execution));
    }

    @Bean
    JavaDelegate closeMemberReports(TeamReporting reporting) {
        return execution -> reporting.closeSilentMembers(inspection(execution));
    }

    @Bean
    JavaDelegate noteTeamReportDelay(TeamReporting reporting) {
        return execution -> reporting.noteDelay(inspection(execution));
    }

    @Bean
    JavaDelegate concludeInspection(TeamReporting reporting) {
        return execution -> reporting.conclude(inspection(execution));
    }

    @Bean
    JavaDelegate openRemediation(TeamReporting reporting) {
        return execution -> reporting.handOver(inspection(execution));
    }

    @Bean
    JavaDelegate cancelInspection(InspectionCancelling cancelling) {
        return execution -> cancelling.giveUp(
                inspection(execution), (String) execution.getVariable(InspectionProcess.CANCEL_REASON), (String)
                        execution.getVariable(InspectionProcess.CANCELLED_BY));
    }

    @Bean
    JavaDelegate takeMinutesSilence(Visiting visiting) {
        return execution -> {
            visiting.takeSilence((Long) execution.getVariable(InspectionProcess.VISIT_ID));
            execution.setVariable(InspectionVisit.RETURNED, false);
        };
    }

    private static long inspection(DelegateExecution execution) {
        return (Long) execution.getVariable(InspectionProcess.INSPECTION_ID);
    }
}
