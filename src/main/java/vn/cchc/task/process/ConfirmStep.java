package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Completion;

/** The coordinator confirms completion or sends deliverables back. */
@Component
class ConfirmStep implements TaskStep {

    private enum Decision {
        CONFIRM,
        RETURN
    }

    private final Completion completion;
    private final Works works;
    private final StepTexts texts;

    ConfirmStep(Completion completion, Works works, StepTexts texts) {
        this.completion = completion;
        this.works = works;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        WorkView work = work(context);
        return new Brief(
                texts.asked("task.asked.confirm", texts.row(work)), texts.personOf(work.officerId(), work.unitId()));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = work(context);
        Map<String, Object> view = texts.about(work, work.items());
        view.put("result", Markdown.plain(work.result()));
        view.put(
                "evidence",
                EvidenceLines.of(
                        works.evidence(work.items().stream().map(ItemView::id).toList()), texts));
        view.put(
                "itemOptions",
                work.items().stream()
                        .map(item -> StepTexts.option(item.product(), item.id()))
                        .toList());
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long workId = work(context).id();
        boolean confirmed = values.requiredChoice("decision", Decision.class) == Decision.CONFIRM;
        if (confirmed) {
            completion.confirm(workId, values.text("note"), context.personId());
        } else {
            completion.sendBack(
                    workId, StepTexts.ids(values.list("items")), values.requiredText("reason"), context.personId());
        }
        return Map.of(PlanTaskProcess.CONFIRMED, confirmed);
    }

    private WorkView work(StepContext context) {
        return works.work(context.longFact(PlanTaskProcess.WORK_ID));
    }
}
