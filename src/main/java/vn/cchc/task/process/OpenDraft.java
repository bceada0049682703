package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.domain.Drafting;

/** Drafting begins, with a draft of the right type. */
@Component("draftOpened")
class OpenDraft implements JavaDelegate {

    private final Drafting drafting;

    OpenDraft(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafting.open(Facts.number(execution, DeliverableProcess.ITEM_ID));
    }
}
