package vn.cchc.remediation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.remediation.domain.FindingAnswers;

/** The leader decides whether a finding stands that the unit objects to. */
@Component
class DecideObjectionStep implements TaskStep {

    private enum Decision {
        UPHOLD,
        DROP
    }

    private final LineForms forms;
    private final FindingAnswers answering;

    DecideObjectionStep(LineForms forms, FindingAnswers answering) {
        this.forms = forms;
        this.answering = answering;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromUnit(context, "decide-objection");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return forms.about(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean stands = values.requiredChoice("decision", Decision.class) == Decision.UPHOLD;
        answering.decide(context.id(), stands, values.requiredText("reason"), context.personId());
        return Map.of(LineProcess.STANDS, stands);
    }
}
