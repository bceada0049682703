package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.task.domain.Cancelling;

/** The row is taken out of the plan. */
@Component("piecesCancelled")
class CancelPieces implements JavaDelegate {

    private final Cancelling cancelling;

    CancelPieces(Cancelling cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cancelling.cancel(
                Facts.number(execution, PlanTaskProcess.ROW_ID),
                Facts.text(execution, PlanTaskProcess.REASON),
                Facts.text(execution, PlanTaskProcess.DECIDED_BY));
    }
}
