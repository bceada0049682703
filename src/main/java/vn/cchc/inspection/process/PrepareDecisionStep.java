package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.domain.Establishing;

/** Who opened the inspection has named units and team on its page; the decision is drafted. */
@Component
class PrepareDecisionStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final Establishing establishing;

    PrepareDecisionStep(InspectionBriefs briefs, Establishing establishing) {
        this.briefs = briefs;
        this.establishing = establishing;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromOpener(context, "prepare-decision");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return briefs.view(context);
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        return Map.of(InspectionProcess.DOCUMENT_ID, establishing.draftDecision(context.id(), context.personId()));
    }
}
