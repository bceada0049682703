package vn.cchc.remediation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.remediation.Stance;
import vn.cchc.remediation.domain.FindingAnswers;

/** The head of the unit agrees with a finding and says what will be done about it, or objects. */
@Component
class AnswerFindingStep implements TaskStep {

    private final LineForms forms;
    private final FindingAnswers answering;

    AnswerFindingStep(LineForms forms, FindingAnswers answering) {
        this.forms = forms;
        this.answering = answering;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromAgency(context, "answer-finding");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return forms.planning(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean agreed = values.requiredChoice("stance", Stance.class) == Stance.AGREED;
        if (agreed) {
            answering.agree(context.id(), LineForms.undertaking(values), context.personId());
        } else {
            answering.object(context.id(), values.requiredText("reason"), context.personId());
        }
        return Map.of(LineProcess.AGREED, agreed);
    }
}
