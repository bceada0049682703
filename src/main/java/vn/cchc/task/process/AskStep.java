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

/** The officer chooses the units to ask, and what. */
@Component
class AskStep implements TaskStep {

    private final Coordination coordination;
    private final Works works;
    private final StepTexts texts;

    AskStep(Coordination coordination, Works works, StepTexts texts) {
        this.coordination = coordination;
        this.works = works;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        WorkView work = work(context);
        return new Brief(
                texts.asked("task.asked.ask", texts.row(work)), texts.personOf(work.assignedBy(), work.unitId()));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = work(context);
        Map<String, Object> view = texts.about(work, work.items());
        view.put("instruction", Markdown.plain(work.instruction()));
        view.put("unitOptions", texts.options(work.coordinatorIds()));
        view.put("units", work.coordinatorIds().stream().map(String::valueOf).toList());
        view.put("request", texts.get("task.default-request", texts.row(work)));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        coordination.ask(
                work(context).id(), StepTexts.ids(values.list("units")), values.text("request"), context.personId());
        return Map.of();
    }

    private WorkView work(StepContext context) {
        return works.work(context.longFact(PlanTaskProcess.WORK_ID));
    }
}
