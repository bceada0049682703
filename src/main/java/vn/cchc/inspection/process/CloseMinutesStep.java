package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.domain.Visiting;

/** The head of the team confirms the minutes, or returns them to the secretary. */
@Component
class CloseMinutesStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final VisitBriefs visits;
    private final Visiting visiting;

    CloseMinutesStep(InspectionBriefs briefs, VisitBriefs visits, Visiting visiting) {
        this.briefs = briefs;
        this.visits = visits;
        this.visiting = visiting;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromOpener(context, "close-minutes");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return visits.view(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean returned = "return".equals(values.requiredText("decision"));
        if (returned) {
            visiting.sendBack(context.id(), values.requiredText("reason"), context.personId());
        } else {
            visiting.close(context.id(), context.personId());
        }
        return Map.of(InspectionVisit.RETURNED, returned);
    }
}
