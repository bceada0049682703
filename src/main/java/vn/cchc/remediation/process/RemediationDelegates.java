package vn.cchc.remediation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.remediation.domain.FindingAnswers;
import vn.cchc.remediation.domain.RemediationReporting;

/** The service tasks of the models of remediation; each calls one use case. */
@Configuration(proxyBeanMethods = false)
class RemediationDelegates {

    @Bean
    JavaDelegate noteUnansweredFinding(FindingAnswers answering) {
        return execution -> answering.noteSilence((Long) execution.getVariable(LineProcess.LINE_ID));
    }

    @Bean
    JavaDelegate gatherRemediation(RemediationReporting reporting) {
        return execution -> reporting.gather(remediation(execution));
    }

    @Bean
    JavaDelegate takeBackRemediation(RemediationReporting reporting) {
        return execution -> reporting.takeBack(remediation(execution));
    }

    @Bean
    JavaDelegate closeRemediation(RemediationReporting reporting) {
        return execution -> reporting.finish(remediation(execution));
    }

    @Bean
    JavaDelegate cancelRemediation(RemediationReporting reporting) {
        return execution -> reporting.noteCancelled(
                remediation(execution), (String) execution.getVariable(RemediationProcess.CANCEL_REASON), (String)
                        execution.getVariable(RemediationProcess.CANCELLED_BY));
    }

    private static long remediation(DelegateExecution execution) {
        return (Long) execution.getVariable(RemediationProcess.REMEDIATION_ID);
    }
}
