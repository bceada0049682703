package vn.cchc.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.document.domain.Signing;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Refusal;

/**
 * Nobody may sign the document today. The administrator or the coordinator sees to it that somebody may, or returns the
 * draft.
 */
@Component
class GrantAuthorityStep implements TaskStep {

    private final DraftForm form;
    private final Signing signing;
    private final Checking checking;

    GrantAuthorityStep(DraftForm form, Signing signing, Checking checking) {
        this.form = form;
        this.signing = signing;
        this.checking = checking;
    }

    @Override
    public Brief brief(StepContext context) {
        return form.brief(context);
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return form.view(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice(IssueDocument.DECISION, Decision.class);
        if (decision == Decision.RETURN) {
            checking.returnToDrafter(context.id(), context.personId(), values.requiredText("reason"));
        } else if (!signing.signers(context.id(), ApproverDecision.rule(context))
                .found()) {
            throw Refusal.conflict("document.refusal.still-no-signer");
        }
        return decision.fact();
    }
}
