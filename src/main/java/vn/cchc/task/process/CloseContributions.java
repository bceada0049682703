package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.domain.Coordination;

/** Everybody has contributed, or the limit ran out. */
@Component("contributionsClosed")
class CloseContributions implements JavaDelegate {

    private final Coordination coordination;

    CloseContributions(Coordination coordination) {
        this.coordination = coordination;
    }

    @Override
    public void execute(DelegateExecution execution) {
        coordination.closeContributions(Facts.number(execution, PlanTaskProcess.WORK_ID));
    }
}
