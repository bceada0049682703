package vn.cchc.task.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.plan.PlanRows;
import vn.cchc.task.domain.Preparation;

/** A row of a plan in force is divided among those who lead. */
@Component("pieces")
class DividePieces implements JavaDelegate {

    private final Preparation preparation;
    private final PlanRows rows;

    DividePieces(Preparation preparation, PlanRows rows) {
        this.preparation = preparation;
        this.rows = rows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long rowId = Long.parseLong(execution.getProcessBusinessKey());
        execution.setVariable(PlanTaskProcess.ROW_ID, rowId);
        execution.setVariable(PlanTaskProcess.PLAN_ID, rows.row(rowId).planId());
        preparation.divide(rowId);
    }
}
