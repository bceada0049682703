package vn.cchc.document.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Signing;

/** Finds out who holds the authority to sign the document today. */
@Component
class FindSigner implements JavaDelegate {

    private final Signing signing;

    FindSigner(Signing signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rule = ApproverDecision.rule(execution.getVariable(IssueDocument.SIGNER_UNIT_ID), (String)
                execution.getVariable(IssueDocument.SIGNING_MODES));
        long document = Long.parseLong(execution.getProcessBusinessKey());
        Signing.Signers signers = signing.signers(document, rule);
        execution.setVariable(IssueDocument.SIGNER_FOUND, signers.found());
        execution.setVariable(IssueDocument.AUTHORIZED_SIGNERS, new ArrayList<>(signers.authorized()));
    }
}
