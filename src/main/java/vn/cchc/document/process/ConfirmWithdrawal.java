package vn.cchc.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentState;
import vn.cchc.document.Documents;
import vn.cchc.shared.Refusal;

/**
 * Ends the process of a draft that was given up. A message that comes from elsewhere than the domain, e.g. from an
 * administrator, must not end the process of a living document.
 */
@Component
class ConfirmWithdrawal implements JavaDelegate {

    private final Documents documents;

    ConfirmWithdrawal(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (documents.state(Long.parseLong(execution.getProcessBusinessKey())) != DocumentState.WITHDRAWN) {
            throw Refusal.conflict("document.refusal.not-withdrawn");
        }
        execution.setVariable(IssueDocument.OUTCOME, IssueDocument.WITHDRAWN);
    }
}
