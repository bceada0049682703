package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.domain.TeamReporting;
import vn.cchc.shared.Markdown;

/** Who opened the inspection drafts the notice of conclusion. */
@Component
class PrepareConclusionStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final TeamReporting reporting;

    PrepareConclusionStep(InspectionBriefs briefs, TeamReporting reporting) {
        this.briefs = briefs;
        this.reporting = reporting;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromOpener(context, "prepare-conclusion");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        InspectionView inspection = briefs.inspection(context);
        Map<String, Object> values = briefs.view(context);
        values.put("opinion", Markdown.plain(inspection.opinion()));
        values.put("conclusion", inspection.conclusion().isBlank() ? inspection.assessment() : inspection.conclusion());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        return Map.of(
                InspectionProcess.DOCUMENT_ID,
                reporting.draftConclusion(context.id(), values.requiredText("conclusion"), context.personId()));
    }
}
