package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.WorkView;
import vn.cchc.task.domain.Completion;

/** The coordinator confirms completion or sends deliverables back. */
@Component
class ConfirmStep implements TaskStep {

    private enum Decision {
        CONFIRM,
        RETURN
    }

    private final Completion completion;
    private final WorkSteps works;

    ConfirmStep(Completion completion, WorkSteps works) {
        this.completion = completion;
        this.works = works;
    }

    @Override
    public Brief brief(StepContext context) {
        return works.fromOfficer(context, "task.asked.confirm");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = works.work(context);
        Map<String, Object> view = works.about(work);
        view.put("result", Markdown.plain(work.result()));
        view.put("evidence", works.evidence(work));
        view.put(
                "itemOptions",
                work.items().stream()
                        .map(item -> StepTexts.option(item.product(), item.id()))
                        .toList());
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long workId = works.work(context).id();
        boolean confirmed = values.requiredChoice("decision", Decision.class) == Decision.CONFIRM;
        if (confirmed) {
            completion.confirm(workId, values.text("note"), context.personId());
        } else {
            completion.sendBack(
                    workId, StepTexts.ids(values.list("items")), values.requiredText("reason"), context.personId());
        }
        return Map.of(PlanTaskProcess.CONFIRMED, confirmed);
    }
}
