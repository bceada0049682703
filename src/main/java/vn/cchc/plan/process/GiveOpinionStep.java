package vn.cchc.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.plan.OpinionView.Verdict;
import vn.cchc.plan.domain.PlanOpinions;

/** The head of a unit says what the unit thinks of the draft. */
@Component
class GiveOpinionStep implements TaskStep {

    private final PlanBriefs briefs;
    private final PlanOpinions opinions;

    GiveOpinionStep(PlanBriefs briefs, PlanOpinions opinions) {
        this.briefs = briefs;
        this.opinions = opinions;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.brief(context, "opinion");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.view(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        opinions.give(
                context.id(),
                context.longFact(OpinionRound.UNIT_ID),
                values.requiredChoice("verdict", Verdict.class),
                values.text("opinion"),
                context.personId());
        return Map.of();
    }
}
