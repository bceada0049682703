package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.domain.PeriodReports;

/** Every period of what comes back is reported. */
@Component("periodsClosed")
class ClosePeriods implements JavaDelegate {

    private final PeriodReports reports;

    ClosePeriods(PeriodReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.close(Facts.number(execution, DeliverableProcess.ITEM_ID));
    }
}
