package vn.cchc.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.organization.SigningMode;

/** Whoever holds the authority signs the approved draft (Nghị định 30/2020/NĐ-CP Điều 13). */
@Component
class SignStep implements TaskStep {

    private final DraftForm form;
    private final SigningForm signingForm;
    private final Checking checking;

    SignStep(DraftForm form, SigningForm signingForm, Checking checking) {
        this.form = form;
        this.signingForm = signingForm;
        this.checking = checking;
    }

    @Override
    public Brief brief(StepContext context) {
        return form.brief(context, form.document(context).approvedBy());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return signingForm.view(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice("decision", Decision.class);
        if (decision == Decision.RETURN) {
            checking.returnToDrafter(context.id(), context.personId(), values.requiredText("reason"));
        } else {
            signingForm.sign(context, values.requiredChoice("mode", SigningMode.class), values.text("note"));
        }
        return decision.fact();
    }
}
