package vn.cchc.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.organization.SigningMode;

/** Whoever holds the authority signs the approved draft (Nghị định 30/2020/NĐ-CP Điều 13). */
@Component
class SignStep extends CheckStep {

    private final DraftForm form;
    private final SigningForm signingForm;

    SignStep(DraftForm form, SigningForm signingForm, Checking checking) {
        super(form, checking);
        this.form = form;
        this.signingForm = signingForm;
    }

    /** Whoever approved the draft asks. */
    @Override
    public Brief brief(StepContext context) {
        return form.brief(context, form.document(context).approvedBy());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return signingForm.view(context);
    }

    @Override
    void pass(StepContext context, Decision decision, FormValues values) {
        signingForm.sign(context, values.requiredChoice("mode", SigningMode.class), values.text("note"));
    }
}
