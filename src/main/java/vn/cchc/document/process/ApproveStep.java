package vn.cchc.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.document.domain.Signing;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.organization.SigningMode;

/** The signing authority approves, signs at once or returns (Nghị định 30/2020/NĐ-CP Điều 11). */
@Component
class ApproveStep implements TaskStep {

    private final DraftForm form;
    private final SigningForm signingForm;
    private final Signing signing;
    private final Checking checking;

    ApproveStep(DraftForm form, SigningForm signingForm, Signing signing, Checking checking) {
        this.form = form;
        this.signingForm = signingForm;
        this.signing = signing;
        this.checking = checking;
    }

    @Override
    public Brief brief(StepContext context) {
        return form.brief(context);
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
            return decision.fact();
        }
        String note = values.text("note");
        signing.approve(context.id(), context.personId(), ApproverDecision.rule(context), note);
        if (decision == Decision.SIGN) {
            signingForm.sign(context, values.requiredChoice("mode", SigningMode.class), note);
        }
        return decision.fact();
    }
}
