package vn.cchc.remediation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.FindingView;
import vn.cchc.organization.Organization;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.domain.RemediationReporting;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** Somebody of the unit reports on all findings; the report goes to signature. */
@Component
class ReportRemediationStep implements TaskStep {

    private final RemediationReading reading;
    private final RemediationReporting reporting;
    private final Organization organization;
    private final Texts texts;

    ReportRemediationStep(
            RemediationReading reading, RemediationReporting reporting, Organization organization, Texts texts) {
        this.reading = reading;
        this.reporting = reporting;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        RemediationView remediation = reading.view(context.id());
        return new Brief(
                texts.get(
                        "remediation.asked.report-remediation",
                        organization.unit(remediation.unitId()).name()),
                organization.agency(context.agencyId()).name());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        List<LineView> lines = reading.lines(context.id());
        Map<Long, FindingView> found = reading.findings(lines);
        Map<String, Object> values = new HashMap<>();
        values.put(
                "results",
                Markdown.list(lines.stream()
                        .map(line -> Markdown.plain(found.get(line.findingId()).text()) + ": **"
                                + texts.get(
                                        line.dropped()
                                                ? "remediation.line.dropped"
                                                : line.state().nameKey()) + "**")
                        .toList()));
        values.put("returned", Markdown.plain(reading.view(context.id()).returnReason()));
        values.put("pageLink", "/remediations/" + context.id());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        return Map.of(
                RemediationProcess.DOCUMENT_ID,
                reporting.report(context.id(), values.requiredText("summary"), context.personId()));
    }
}
