package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Coordination;

/** A coordinating unit answers what it was asked. */
@Component
class ContributeStep implements TaskStep {

    private enum Answer {
        GIVEN,
        NOTHING
    }

    private final Coordination coordination;
    private final Works works;
    private final StepTexts texts;

    ContributeStep(Coordination coordination, Works works, StepTexts texts) {
        this.coordination = coordination;
        this.works = works;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        WorkView work = work(context);
        return new Brief(
                texts.asked("task.asked.contribute", texts.row(work)), texts.personOf(work.officerId(), work.unitId()));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = work(context);
        Map<String, Object> view = texts.about(work, work.items());
        view.put("request", Markdown.plain(work.request()));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long request = coordination.waiting(work(context).id(), null, context.longFact(PlanTaskProcess.ASKED_UNIT_ID));
        coordination.answer(
                request,
                values.text("text"),
                values.requiredChoice("answer", Answer.class) == Answer.NOTHING,
                context.personId());
        return Map.of();
    }

    private WorkView work(StepContext context) {
        return works.work(context.longFact(PlanTaskProcess.WORK_ID));
    }
}
