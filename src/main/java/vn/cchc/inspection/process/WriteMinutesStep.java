package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.domain.Visiting;

/** The secretary writes the minutes, or needs the checklist again. */
@Component
class WriteMinutesStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final VisitBriefs visits;
    private final Visiting visiting;

    WriteMinutesStep(InspectionBriefs briefs, VisitBriefs visits, Visiting visiting) {
        this.briefs = briefs;
        this.visits = visits;
        this.visiting = visiting;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromHead(context, "write-minutes", visits.unitName(context));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = visits.view(context);
        values.put("minutes", visits.visit(context).minutes());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean reopened = "reopen".equals(values.requiredText("decision"));
        if (reopened) {
            visiting.reopenChecklist(context.id(), values.requiredText("reason"), context.personId());
        } else {
            visiting.writeMinutes(context.id(), values.text("minutes"), context.personId());
        }
        return Map.of(InspectionVisit.REOPENED, reopened);
    }
}
