package vn.cchc.task.process;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.engine.DueDates;
import vn.cchc.task.domain.PeriodReports;

/** The last day of a period is over; the task to report on what goes on all year stays, but is not late. */
@Component("periodOver")
class MarkPeriodOver implements JavaDelegate {

    private final PeriodReports reports;
    private final DueDates dueDates;
    private final Clock clock;

    MarkPeriodOver(PeriodReports reports, DueDates dueDates, Clock clock) {
        this.reports = reports;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (reports.over(Facts.number(execution, DeliverableProcess.DATE_ID))) {
            dueDates.forgetPassed(
                    DeliverableProcess.KEY,
                    execution.getProcessBusinessKey(),
                    DeliverableProcess.REPORT_PERIOD,
                    Instant.now(clock));
        }
    }
}
