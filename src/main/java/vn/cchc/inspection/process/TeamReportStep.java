package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.domain.TeamReporting;

/** The head of the team writes the report of the team. */
@Component
class TeamReportStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final TeamReporting reporting;

    TeamReportStep(InspectionBriefs briefs, TeamReporting reporting) {
        this.briefs = briefs;
        this.reporting = reporting;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromOpener(context, "team-report");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context);
        values.put("assessment", briefs.inspection(context).assessment());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        return Map.of(
                InspectionProcess.DOCUMENT_ID,
                reporting.draftReport(context.id(), values.requiredText("assessment"), context.personId()));
    }
}
