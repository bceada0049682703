package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.domain.SelfReports;
import vn.cchc.shared.Markdown;

/** The head of a unit reports about it by the outline. */
@Component
class SelfReportStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final VisitBriefs visits;
    private final SelfReports reports;

    SelfReportStep(InspectionBriefs briefs, VisitBriefs visits, SelfReports reports) {
        this.briefs = briefs;
        this.visits = visits;
        this.reports = reports;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromHead(context, "self-report", visits.unitName(context));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = visits.view(context);
        values.put("outline", Markdown.plain(briefs.inspection(context).outline()));
        values.put("records", Markdown.plain(briefs.inspection(context).records()));
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        reports.report(context.longFact(InspectionProcess.VISIT_ID), values.requiredText("report"), context.personId());
        return Map.of();
    }
}
