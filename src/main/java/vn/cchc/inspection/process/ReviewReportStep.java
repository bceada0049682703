package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.domain.TeamReporting;

/** A leader accepts the report of the team, or returns it. */
@Component
class ReviewReportStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final TeamReporting reporting;

    ReviewReportStep(InspectionBriefs briefs, TeamReporting reporting) {
        this.briefs = briefs;
        this.reporting = reporting;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromHead(context, "review-report");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context);
        values.put("reportDocument", "/documents/" + briefs.inspection(context).reportDocumentId());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean returned = "return".equals(values.requiredText("decision"));
        if (returned) {
            reporting.sendBack(context.id(), values.requiredText("reason"), context.personId());
        } else {
            reporting.accept(context.id(), values.text("opinion"), context.personId());
        }
        return Map.of(InspectionProcess.RETURNED, returned);
    }
}
