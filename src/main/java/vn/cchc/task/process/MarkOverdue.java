package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.domain.Making;

/** The last day is over. */
@Component("itemOverdue")
class MarkOverdue implements JavaDelegate {

    private final Making making;

    MarkOverdue(Making making) {
        this.making = making;
    }

    @Override
    public void execute(DelegateExecution execution) {
        making.noteOverdue(Facts.number(execution, DeliverableProcess.ITEM_ID));
    }
}
