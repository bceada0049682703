package vn.cchc.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.report.PartView;
import vn.cchc.report.domain.PartChecking;
import vn.cchc.shared.Markdown;

/** The coordinator accepts the part of a unit, or sends it back with a reason. */
@Component
class CheckReportPartStep implements TaskStep {

    private final ReportBriefs briefs;
    private final PartChecking checking;

    CheckReportPartStep(ReportBriefs briefs, PartChecking checking) {
        this.briefs = briefs;
        this.checking = checking;
    }

    @Override
    public Brief brief(StepContext context) {
        PartView part = briefs.part(context.longFact(UnitReport.PART_ID));
        return briefs.brief(briefs.report(part.reportId()), "check", part.unitName());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        PartView part = briefs.part(context.longFact(UnitReport.PART_ID));
        Map<String, Object> values = briefs.view(part);
        values.put("source", Markdown.plain(part.sourceNotation()));
        values.put("summary", briefs.summary(part.id()));
        values.put("narrative", Markdown.plain(part.narrative()));
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long part = context.longFact(UnitReport.PART_ID);
        boolean accepted = "accept".equals(values.requiredText("decision"));
        if (accepted) {
            checking.accept(part, context.personId());
        } else {
            checking.giveBack(part, values.requiredText("reason"), context.personId());
        }
        return Map.of(UnitReport.ACCEPTED, accepted);
    }
}
