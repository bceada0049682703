package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Completion;

/** The officer proposes completion. */
@Component
class ProposeStep implements TaskStep {

    private final Completion completion;
    private final Works works;
    private final StepTexts texts;

    ProposeStep(Completion completion, Works works, StepTexts texts) {
        this.completion = completion;
        this.works = works;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        WorkView work = work(context);
        return new Brief(
                texts.asked("task.asked.propose", texts.row(work)), texts.personOf(work.assignedBy(), work.unitId()));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = work(context);
        Map<String, Object> view = texts.about(work, work.items());
        view.put("evidence", evidence(work));
        view.put("result", work.result() == null ? "" : work.result());
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        completion.propose(work(context).id(), values.requiredText("result"), context.personId());
        return Map.of();
    }

    private String evidence(WorkView work) {
        return EvidenceLines.of(
                works.evidence(work.items().stream().map(ItemView::id).toList()), texts);
    }

    private WorkView work(StepContext context) {
        return works.work(context.longFact(PlanTaskProcess.WORK_ID));
    }
}
