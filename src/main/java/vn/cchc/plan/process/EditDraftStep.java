package vn.cchc.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.plan.domain.PlanReadiness;

/** The coordinator has edited the draft on its page and sends it on, with or without a new round of opinions. */
@Component
class EditDraftStep implements TaskStep {

    private final PlanBriefs briefs;
    private final PlanReadiness readiness;

    EditDraftStep(PlanBriefs briefs, PlanReadiness readiness) {
        this.briefs = briefs;
        this.readiness = readiness;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.brief(context, "edit-draft");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context);
        values.put("editLink", "/plans/" + context.id() + "/edit");
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        readiness.require(context.id());
        return Map.of(AnnualPlan.ASK_OPINIONS, "ask".equals(values.requiredText("opinions")));
    }
}
