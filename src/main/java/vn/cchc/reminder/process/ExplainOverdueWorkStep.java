package vn.cchc.reminder.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.reminder.domain.OverdueAnswers;

/** The head of the lead unit explains to the leader why work is late. */
@Component
class ExplainOverdueWorkStep implements TaskStep {

    private final OverdueForms forms;
    private final OverdueAnswers answers;

    ExplainOverdueWorkStep(OverdueForms forms, OverdueAnswers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    @Override
    public Brief brief(StepContext context) {
        return forms.fromLeader(context, "explain");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = forms.about(context);
        values.remove("explanation");
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        answers.explain(context.id(), values.requiredText("explanation"), context.personId());
        return Map.of();
    }
}
