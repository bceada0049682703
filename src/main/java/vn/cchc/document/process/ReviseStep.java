package vn.cchc.document.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentView;
import vn.cchc.document.domain.Checking;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;

/** The drafter works on what was returned, with the new version uploaded on the document's page, or gives it up. */
@Component
class ReviseStep implements TaskStep {

    private final DraftForm form;
    private final Checking checking;

    ReviseStep(DraftForm form, Checking checking) {
        this.form = form;
        this.checking = checking;
    }

    @Override
    public Brief brief(StepContext context) {
        return form.brief(context, form.document(context).returnedBy());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        DocumentView document = form.document(context);
        Map<String, Object> view = new HashMap<>(form.view(context));
        view.put("returnedBy", Markdown.plain(form.name(document.returnedBy())));
        view.put("returnReason", Markdown.plain(document.returnReason()));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice(IssueDocument.DECISION, Decision.class);
        Map<String, Object> facts = new HashMap<>(decision.fact());
        if (decision == Decision.WITHDRAW) {
            checking.giveUp(context.id(), context.personId(), values.requiredText("reason"));
            facts.put(IssueDocument.OUTCOME, IssueDocument.WITHDRAWN);
        } else {
            checking.resubmit(context.id(), context.personId(), values.text("note"));
            // it may have become another type of document meanwhile: the decision table is asked again
            facts.put(IssueDocument.DOCUMENT_TYPE, form.document(context).type().code());
        }
        return facts;
    }
}
