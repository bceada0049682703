package vn.cchc.document.process;

import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;

/** The head of the drafting unit answers for the content (Nghị định 30/2020/NĐ-CP Điều 12 khoản 1). */
@Component
class ContentCheckStep extends CheckStep {

    private final Checking checking;

    ContentCheckStep(DraftForm form, Checking checking) {
        super(form, checking);
        this.checking = checking;
    }

    @Override
    void pass(StepContext context, Decision decision, FormValues values) {
        checking.contentChecked(context.id(), context.personId(), values.text("note"));
    }
}
