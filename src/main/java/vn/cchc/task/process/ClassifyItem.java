package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.engine.PublishedBean;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.Issuer;
import vn.cchc.task.ProductKind;
import vn.cchc.task.domain.Making;

/** The decision table has said what sort of thing a deliverable is. */
@Component("itemClassified")
@PublishedBean
class ClassifyItem implements ExecutionListener {

    /** Id of the decision table. */
    static final String DECISION = "deliverable-kind";

    /** Where the engine keeps what a decision table says until the step ends. */
    private static final String RESULT = "decisionResult";

    private final Making making;

    ClassifyItem(Making making) {
        this.making = making;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Map<?, ?> kind = (Map<?, ?>) ((List<?>) execution.getVariable(RESULT)).get(0);
        making.classify(
                Facts.number(execution, DeliverableProcess.ITEM_ID),
                ProductKind.valueOf(text(kind, "kind")),
                DocumentType.ofCode(text(kind, "documentType")).orElse(null),
                Issuer.valueOf(text(kind, "issuer")),
                EvidenceKind.of(text(kind, "evidence")));
    }

    private static String text(Map<?, ?> row, String output) {
        Object value = row.get(output);
        return value == null ? null : value.toString();
    }
}
