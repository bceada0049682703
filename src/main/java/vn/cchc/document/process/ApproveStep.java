package vn.cchc.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.document.domain.Signing;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.organization.SigningMode;

/** The signing authority approves, signs at once or returns (Nghị định 30/2020/NĐ-CP Điều 11). */
@Component
class ApproveStep extends CheckStep {

    private final SigningForm signingForm;
    private final Signing signing;

    ApproveStep(DraftForm form, SigningForm signingForm, Signing signing, Checking checking) {
        super(form, checking);
        this.signingForm = signingForm;
        this.signing = signing;
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return signingForm.view(context);
    }

    @Override
    void pass(StepContext context, Decision decision, FormValues values) {
        String note = values.text("note");
        signing.approve(context.id(), context.personId(), ApproverDecision.rule(context), note);
        if (decision == Decision.SIGN) {
            signingForm.sign(context, values.requiredChoice("mode", SigningMode.class), note);
        }
    }
}
