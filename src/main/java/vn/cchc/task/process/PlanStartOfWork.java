package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Starting;

/** When the lead unit gets its piece of work. */
@Component("startPlanned")
class PlanStartOfWork implements JavaDelegate {

    private final Works works;
    private final LeadTime leadTime;
    private final Starting starting;

    PlanStartOfWork(Works works, LeadTime leadTime, Starting starting) {
        this.works = works;
        this.leadTime = leadTime;
        this.starting = starting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long workId = Facts.number(execution, PlanTaskProcess.WORK_ID);
        starting.startOn(workId, leadTime.startsOn(works.work(workId)));
    }
}
