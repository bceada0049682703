package vn.cchc.remediation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.remediation.domain.FindingAnswers;

/** The head of the unit says what will be done about a finding that stands. */
@Component
class PlanFixStep implements TaskStep {

    private final LineForms forms;
    private final FindingAnswers answering;

    PlanFixStep(LineForms forms, FindingAnswers answering) {
        this.forms = forms;
        this.answering = answering;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromAgency(context, "plan-fix");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return forms.planning(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        answering.plan(context.id(), LineForms.undertaking(values), context.personId());
        return Map.of();
    }
}
