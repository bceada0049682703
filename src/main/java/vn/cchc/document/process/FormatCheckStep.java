package vn.cchc.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;

/** The designated person answers for the format (Nghị định 30/2020/NĐ-CP Điều 12 khoản 2). */
@Component
class FormatCheckStep implements TaskStep {

    private final DraftForm form;
    private final Checking checking;

    FormatCheckStep(DraftForm form, Checking checking) {
        this.form = form;
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
        Decision decision = values.requiredChoice("decision", Decision.class);
        if (decision == Decision.RETURN) {
            checking.returnToDrafter(context.id(), context.personId(), values.requiredText("reason"));
        } else {
            checking.formatChecked(context.id(), context.personId(), values.text("note"));
        }
        return decision.fact();
    }
}
