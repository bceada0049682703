package vn.cchc.reminder.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.engine.Processes;
import vn.cchc.reminder.domain.Climbing;
import vn.cchc.reminder.domain.OverdueCases;
import vn.cchc.reminder.domain.UrgingDrafts;
import vn.cchc.reminder.domain.UrgingLetters;
import vn.cchc.reminder.domain.WaitingQuestions;

/** The service tasks of the models of reminders; each calls one use case. */
@Configuration(proxyBeanMethods = false)
class ReminderDelegates {

    @Bean
    JavaDelegate remindPeople(Climbing climbing) {
        return execution -> climbing.climb(agency(execution));
    }

    @Bean
    JavaDelegate askWaitingItems(WaitingQuestions questions) {
        return execution -> questions.ask(agency(execution));
    }

    @Bean
    JavaDelegate startUrging(Processes processes) {
        return execution -> {
            long letter = letter(execution);
            processes.start(
                    UrgingProcess.KEY,
                    String.valueOf(letter),
                    agency(execution),
                    Map.of(UrgingProcess.LETTER_ID, letter));
        };
    }

    @Bean
    JavaDelegate startOverdueWork(Processes processes, OverdueCases cases) {
        return execution -> {
            long id = overdueCase(execution);
            cases.opened(id);
            processes.start(
                    OverdueWorkProcess.KEY,
                    String.valueOf(id),
                    agency(execution),
                    Map.of(
                            OverdueWorkProcess.CASE_ID,
                            id,
                            OverdueWorkProcess.UNIT_ID,
                            cases.item(id).unitId()));
        };
    }

    @Bean
    JavaDelegate draftUrgingLetter(UrgingDrafts drafts) {
        return execution -> execution.setVariable(
                UrgingProcess.DOCUMENT_ID, drafts.draft(letter(execution)).orElse(null));
    }

    @Bean
    JavaDelegate tellUrgedUnit(UrgingLetters letters) {
        return execution -> letters.issued(letter(execution));
    }

    @Bean
    JavaDelegate dropUrging(UrgingLetters letters) {
        return execution -> letters.dropped(letter(execution));
    }

    @Bean
    JavaDelegate noteOverdueSettled(OverdueCases cases) {
        return execution -> cases.noteSettled(overdueCase(execution));
    }

    private static String agency(DelegateExecution execution) {
        return (String) execution.getVariable(Processes.AGENCY);
    }

    private static long letter(DelegateExecution execution) {
        return (Long) execution.getVariable(UrgingProcess.LETTER_ID);
    }

    private static long overdueCase(DelegateExecution execution) {
        return (Long) execution.getVariable(OverdueWorkProcess.CASE_ID);
    }
}
