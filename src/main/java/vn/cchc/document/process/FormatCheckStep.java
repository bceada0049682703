package vn.cchc.document.process;

import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;

/** The designated person answers for the format (Nghị định 30/2020/NĐ-CP Điều 12 khoản 2). */
@Component
class FormatCheckStep extends CheckStep {

    private final Checking checking;

    FormatCheckStep(DraftForm form, Checking checking) {
        super(form, checking);
        this.checking = checking;
    }

    @Override
    void pass(StepContext context, Decision decision, FormValues values) {
        checking.formatChecked(context.id(), context.personId(), values.text("note"));
    }
}
