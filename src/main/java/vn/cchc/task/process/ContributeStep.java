package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.WorkView;
import vn.cchc.task.domain.Coordination;

/** A coordinating unit answers what it was asked. */
@Component
class ContributeStep implements TaskStep {

    private enum Answer {
        GIVEN,
        NOTHING
    }

    private final Coordination coordination;
    private final WorkSteps works;

    ContributeStep(Coordination coordination, WorkSteps works) {
        this.coordination = coordination;
        this.works = works;
    }

    @Override
    public Brief brief(StepContext context) {
        return works.fromOfficer(context, "task.asked.contribute");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = works.work(context);
        Map<String, Object> view = works.about(work);
        view.put("request", Markdown.plain(work.request()));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long request =
                coordination.waiting(works.work(context).id(), null, context.longFact(PlanTaskProcess.ASKED_UNIT_ID));
        coordination.answer(
                request,
                values.text("text"),
                values.requiredChoice("answer", Answer.class) == Answer.NOTHING,
                context.personId());
        return Map.of();
    }
}
