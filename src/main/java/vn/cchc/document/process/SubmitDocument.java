package vn.cchc.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentView;
import vn.cchc.document.domain.Checking;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;

/** Takes the draft into the process and tells the process what it must know to route it. */
@Component
class SubmitDocument implements JavaDelegate {

    private final Checking checking;
    private final Organization organization;

    SubmitDocument(Checking checking, Organization organization) {
        this.checking = checking;
        this.organization = organization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentView document = checking.submit(Long.parseLong(execution.getProcessBusinessKey()));
        Unit unit = organization.unit(document.draftingUnitId());
        execution.setVariable(IssueDocument.DOCUMENT_ID, document.id());
        execution.setVariable(IssueDocument.DRAFTING_UNIT_ID, unit.id());
        execution.setVariable(IssueDocument.DRAFTING_UNIT, unit.code() == null ? unit.name() : unit.code());
        execution.setVariable(IssueDocument.DOCUMENT_TYPE, document.type().code());
        execution.setVariable(IssueDocument.URGENCY, document.urgency().name());
    }
}
