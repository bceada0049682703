package vn.cchc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.inspection.domain.ProgrammeCourse;
import vn.cchc.inspection.domain.ProgrammeLines;

/** The service tasks of the models of the inspection programme; each calls one use case. */
@Configuration(proxyBeanMethods = false)
class ProgrammeDelegates {

    @Bean
    JavaDelegate takeBackProgramme(ProgrammeCourse course) {
        return execution -> course.takeBack(programme(execution));
    }

    @Bean
    JavaDelegate giveUpProgramme(ProgrammeCourse course) {
        return execution -> course.giveUp(
                programme(execution), (String) execution.getVariable(ProgrammeProcess.CANCEL_REASON), (String)
                        execution.getVariable(ProgrammeProcess.CANCELLED_BY));
    }

    @Bean
    JavaDelegate noteProgrammeLineLate(ProgrammeLines lines) {
        return execution -> lines.noteLate((Long) execution.getVariable(ProgrammeLineProcess.LINE_ID));
    }

    private static long programme(DelegateExecution execution) {
        return (Long) execution.getVariable(ProgrammeProcess.PROGRAMME_ID);
    }
}
