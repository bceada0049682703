package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.Documents;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.ItemView;
import vn.cchc.task.domain.Appraising;

/** The appraising unit lets a draft pass or sends it back. */
@Component
class AppraiseStep implements TaskStep {

    private enum Decision {
        PASS,
        RETURN
    }

    private final Appraising appraising;
    private final Documents documents;
    private final ItemSteps items;

    AppraiseStep(Appraising appraising, Documents documents, ItemSteps items) {
        this.appraising = appraising;
        this.documents = documents;
        this.items = items;
    }

    @Override
    public Brief brief(StepContext context) {
        return items.fromOfficer(context, "task.asked.appraise");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ItemView item = items.item(context);
        Map<String, Object> view = items.about(item);
        view.put("subject", Markdown.plain(documents.view(item.documentId()).subject()));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean passed = values.requiredChoice("decision", Decision.class) == Decision.PASS;
        if (passed) {
            appraising.pass(context.id(), values.text("opinion"), context.personId());
        } else {
            appraising.sendBack(context.id(), values.requiredText("reason"), context.personId());
        }
        return Map.of(DeliverableProcess.PASSED, passed);
    }
}
