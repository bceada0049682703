package vn.cchc.document.process;

import java.util.Map;
import vn.cchc.document.domain.Checking;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;

/** A task in which somebody either returns the draft to its drafter, with a reason, or answers for it in some way. */
abstract class CheckStep implements TaskStep {

    private final DraftForm form;
    private final Checking checking;

    CheckStep(DraftForm form, Checking checking) {
        this.form = form;
        this.checking = checking;
    }

    /** Any decision other than to return the draft. */
    abstract void pass(StepContext context, Decision decision, FormValues values);

    /** The drafter asks, unless a step says otherwise. */
    @Override
    public Brief brief(StepContext context) {
        return form.brief(context);
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return form.view(context);
    }

    @Override
    public final Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice(IssueDocument.DECISION, Decision.class);
        if (decision == Decision.RETURN) {
            checking.returnToDrafter(context.id(), context.personId(), values.requiredText("reason"));
        } else {
            pass(context, decision, values);
        }
        return decision.fact();
    }
}
