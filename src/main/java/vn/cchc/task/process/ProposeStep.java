package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.task.WorkView;
import vn.cchc.task.domain.Completion;

/** The officer proposes completion. */
@Component
class ProposeStep implements TaskStep {

    private final Completion completion;
    private final WorkSteps works;

    ProposeStep(Completion completion, WorkSteps works) {
        this.completion = completion;
        this.works = works;
    }

    @Override
    public Brief brief(StepContext context) {
        return works.fromHead(context, "task.asked.propose");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = works.work(context);
        Map<String, Object> view = works.about(work);
        view.put("evidence", works.evidence(work));
        view.put("result", work.result() == null ? "" : work.result());
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        completion.propose(works.work(context).id(), values.requiredText("result"), context.personId());
        return Map.of();
    }
}
