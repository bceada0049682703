package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.domain.PeriodReports;

/** The last day of a period is over. */
@Component("periodOver")
class MarkPeriodOver implements JavaDelegate {

    private final PeriodReports reports;

    MarkPeriodOver(PeriodReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.over(Facts.number(execution, DeliverableProcess.DATE_ID));
    }
}
