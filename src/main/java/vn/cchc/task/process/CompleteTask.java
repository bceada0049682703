package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.domain.Completion;

/** Every piece of work on the row is confirmed. */
@Component("taskCompleted")
class CompleteTask implements JavaDelegate {

    private final Completion completion;

    CompleteTask(Completion completion) {
        this.completion = completion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completion.completeRow(Facts.number(execution, PlanTaskProcess.ROW_ID));
    }
}
