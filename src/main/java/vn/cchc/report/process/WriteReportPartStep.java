package vn.cchc.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.report.PartView;
import vn.cchc.report.domain.PartSubmission;
import vn.cchc.shared.Markdown;

/** A unit has written its part on the page of the part, and sends it. */
@Component
class WriteReportPartStep implements TaskStep {

    private final ReportBriefs briefs;
    private final PartSubmission submission;

    WriteReportPartStep(ReportBriefs briefs, PartSubmission submission) {
        this.briefs = briefs;
        this.submission = submission;
    }

    @Override
    public Brief brief(StepContext context) {
        PartView part = briefs.part(context.longFact(UnitReport.PART_ID));
        var report = briefs.report(part.reportId());
        return briefs.brief(report, "write", part.unitName(), briefs.title(report));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        long part = context.longFact(UnitReport.PART_ID);
        Map<String, Object> values = briefs.view(briefs.part(part));
        values.put("missing", Markdown.plain(submission.missing(part)));
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        submission.submit(context.longFact(UnitReport.PART_ID), context.personId());
        return Map.of();
    }
}
