package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.MinutesAnswer;
import vn.cchc.inspection.domain.Visiting;

/** The head of the unit confirms the minutes, wants them put right, or refuses with a reason. */
@Component
class AnswerMinutesStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final VisitBriefs visits;
    private final Visiting visiting;

    AnswerMinutesStep(InspectionBriefs briefs, VisitBriefs visits, Visiting visiting) {
        this.briefs = briefs;
        this.visits = visits;
        this.visiting = visiting;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromHead(context, "answer-minutes", visits.unitName(context));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return visits.view(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        String decision = values.requiredText("decision");
        if ("return".equals(decision)) {
            visiting.askCorrection(context.id(), values.requiredText("reason"), context.personId());
            return Map.of(InspectionVisit.RETURNED, true);
        }
        boolean refused = "refuse".equals(decision);
        visiting.answer(
                context.id(),
                refused ? MinutesAnswer.REFUSED : MinutesAnswer.CONFIRMED,
                refused ? values.requiredText("refusal") : null,
                context.personId());
        return Map.of(InspectionVisit.RETURNED, false);
    }
}
