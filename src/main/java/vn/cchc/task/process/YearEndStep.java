package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProgressView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Evidencing;
import vn.cchc.task.domain.Making;

/** The officer sums up what went on all year. */
@Component
class YearEndStep implements TaskStep {

    private enum Decision {
        DONE,
        NOT_ARISEN
    }

    private final Making making;
    private final Evidencing evidencing;
    private final Works works;
    private final ItemSteps items;
    private final StepTexts texts;

    YearEndStep(Making making, Evidencing evidencing, Works works, ItemSteps items, StepTexts texts) {
        this.making = making;
        this.evidencing = evidencing;
        this.works = works;
        this.items = items;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        ItemView item = items.item(context);
        WorkView work = items.work(item);
        return new Brief(
                texts.asked("task.asked.year-end", item.product(), String.valueOf(work.planYear())), texts.plan(work));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ItemView item = items.item(context);
        Map<String, Object> view = items.about(item);
        view.put(
                "progress",
                Markdown.list(works.progress(List.of(item.id())).stream()
                        .map(ProgressView::note)
                        .map(Markdown::plain)
                        .toList()));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long itemId = context.id();
        String by = context.personId();
        if (values.text("link") != null) {
            evidencing.addLink(itemId, values.text("link"), null, by);
        }
        making.reportYear(
                itemId,
                values.requiredChoice("decision", Decision.class) == Decision.DONE,
                values.requiredText("result"),
                by);
        return Map.of();
    }
}
