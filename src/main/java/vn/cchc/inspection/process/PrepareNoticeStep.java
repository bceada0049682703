package vn.cchc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.domain.Establishing;

/** The head of the team says when the team comes, what the units report and which records they get ready. */
@Component
class PrepareNoticeStep implements TaskStep {

    private final InspectionBriefs briefs;
    private final Establishing establishing;

    PrepareNoticeStep(InspectionBriefs briefs, Establishing establishing) {
        this.briefs = briefs;
        this.establishing = establishing;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.fromOpener(context, "prepare-notice");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        InspectionView inspection = briefs.inspection(context);
        Map<String, Object> values = briefs.view(context);
        values.put("visitFrom", inspection.visitFrom().toString());
        values.put("visitTo", inspection.visitTo().toString());
        values.put("outline", inspection.outline());
        values.put("records", inspection.records());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        return Map.of(
                InspectionProcess.DOCUMENT_ID,
                establishing.draftNotice(
                        context.id(),
                        values.requiredText("outline"),
                        values.requiredText("records"),
                        values.requiredDate("visitFrom"),
                        values.requiredDate("visitTo"),
                        context.personId()));
    }
}
