package vn.cchc.reminder.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.reminder.LeaderDecision;
import vn.cchc.reminder.domain.OverdueAnswers;

/** The leader urges on, asks for an explanation, or wants somebody else to do it. */
@Component
class HandleOverdueWorkStep implements TaskStep {

    private final OverdueForms forms;
    private final OverdueAnswers answers;

    HandleOverdueWorkStep(OverdueForms forms, OverdueAnswers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromAgency(context, "handle");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return forms.about(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        LeaderDecision decision = values.requiredChoice("decision", LeaderDecision.class);
        answers.decide(context.id(), decision, values.requiredText("words"), context.personId());
        return Map.of(OverdueWorkProcess.DECISION, decision.name());
    }
}
