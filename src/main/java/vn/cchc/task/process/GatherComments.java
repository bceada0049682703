package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.domain.Coordination;

/** Everybody has commented, or the limit ran out. */
@Component("commentsGathered")
class GatherComments implements JavaDelegate {

    private final Coordination coordination;

    GatherComments(Coordination coordination) {
        this.coordination = coordination;
    }

    @Override
    public void execute(DelegateExecution execution) {
        coordination.closeComments(Facts.number(execution, DeliverableProcess.ITEM_ID));
    }
}
