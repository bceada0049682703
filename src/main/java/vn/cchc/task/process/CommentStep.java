package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.Documents;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.ContributionView;
import vn.cchc.task.ItemView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Coordination;

/** A unit comments on a draft. */
@Component
class CommentStep implements TaskStep {

    private enum Answer {
        GIVEN,
        NOTHING
    }

    private final Coordination coordination;
    private final Documents documents;
    private final Works works;
    private final ItemSteps items;

    CommentStep(Coordination coordination, Documents documents, Works works, ItemSteps items) {
        this.coordination = coordination;
        this.documents = documents;
        this.works = works;
        this.items = items;
    }

    @Override
    public Brief brief(StepContext context) {
        return items.fromOfficer(context, "task.asked.comment");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ItemView item = items.item(context);
        Map<String, Object> view = items.about(item);
        view.put("subject", Markdown.plain(documents.view(item.documentId()).subject()));
        view.put("request", Markdown.plain(request(context, item)));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        ItemView item = items.item(context);
        long request = coordination.waiting(item.workId(), item.id(), unit(context));
        coordination.answer(
                request,
                values.text("text"),
                values.requiredChoice("answer", Answer.class) == Answer.NOTHING,
                context.personId());
        return Map.of();
    }

    private String request(StepContext context, ItemView item) {
        long request = coordination.waiting(item.workId(), item.id(), unit(context));
        return works.contributions(List.of(item.workId())).stream()
                .filter(asked -> asked.id() == request)
                .map(ContributionView::asked)
                .findFirst()
                .orElse("");
    }

    private static long unit(StepContext context) {
        return context.longFact(DeliverableProcess.ASKED_UNIT_ID);
    }
}
