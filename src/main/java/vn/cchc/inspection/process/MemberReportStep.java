package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.domain.TeamReporting;

/** A member reports to the head of the team. */
@Component
class MemberReportStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final TeamReporting reporting;

    MemberReportStep(InspectionBriefs briefs, TeamReporting reporting) {
        this.briefs = briefs;
        this.reporting = reporting;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromHead(context, "member-report");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context);
        values.put("reportLink", "/inspections/" + context.id() + "/report");
        values.put("report", briefs.memberReport(context));
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        reporting.memberReport(context.id(), values.requiredText("report"), context.personId());
        return Map.of();
    }
}
