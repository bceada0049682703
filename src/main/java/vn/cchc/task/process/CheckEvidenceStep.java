package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.task.ItemView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Evidencing;

/** The head of the lead unit, or the appraising unit, checks the evidence. */
@Component
class CheckEvidenceStep implements TaskStep {

    private enum Decision {
        ACCEPT,
        RETURN
    }

    private final Evidencing evidencing;
    private final Works works;
    private final ItemSteps items;
    private final StepTexts texts;

    CheckEvidenceStep(Evidencing evidencing, Works works, ItemSteps items, StepTexts texts) {
        this.evidencing = evidencing;
        this.works = works;
        this.items = items;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        return items.fromOfficer(context, "task.asked.check-evidence");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ItemView item = items.item(context);
        Map<String, Object> view = items.about(item);
        view.put("given", EvidenceLines.of(works.evidence(List.of(item.id())), texts));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean accepted = values.requiredChoice("decision", Decision.class) == Decision.ACCEPT;
        if (accepted) {
            evidencing.accept(context.id(), values.text("opinion"), context.personId());
        } else {
            evidencing.sendBack(context.id(), values.requiredText("reason"), context.personId());
        }
        return Map.of(DeliverableProcess.ACCEPTED, accepted);
    }
}
