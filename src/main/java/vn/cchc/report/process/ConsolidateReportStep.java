package vn.cchc.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.report.ReportView;
import vn.cchc.report.domain.PartChecking;
import vn.cchc.report.domain.ReportIssuing;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Refusal;

/** The coordinator has written the whole on the report's page: it is drafted, or a part goes back to its unit. */
@Component
class ConsolidateReportStep implements TaskStep {

    private final ReportBriefs briefs;
    private final PartChecking checking;
    private final ReportIssuing issuing;

    ConsolidateReportStep(ReportBriefs briefs, PartChecking checking, ReportIssuing issuing) {
        this.briefs = briefs;
        this.checking = checking;
        this.issuing = issuing;
    }

    @Override
    public Brief brief(StepContext context) {
        ReportView report = briefs.report(context.id());
        return briefs.brief(report, "consolidate", briefs.title(report));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ReportView report = briefs.report(context.id());
        Map<String, Object> values = briefs.view(report);
        values.put("returnReason", Markdown.plain(report.returnReason()));
        values.put("assessed", !report.assessment().isEmpty());
        values.put("parts", briefs.parts(report.id()));
        values.put("partOptions", briefs.partOptions(report.id()));
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        if ("reopen".equals(values.requiredText("decision"))) {
            checking.reopen(context.id(), part(values), values.requiredText("reason"), context.personId());
            return Map.of(PeriodicReport.REOPENED, true);
        }
        issuing.requireComplete(context.id());
        return Map.of(PeriodicReport.REOPENED, false, PeriodicReport.DRAFTER_ID, context.personId());
    }

    private static long part(FormValues values) {
        String chosen = values.requiredText("part");
        if (!chosen.matches("\\d{1,18}")) {
            throw Refusal.notFound("report.refusal.no-part");
        }
        return Long.parseLong(chosen);
    }
}
