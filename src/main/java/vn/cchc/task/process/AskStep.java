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

/** The officer chooses the units to ask, and what. */
@Component
class AskStep implements TaskStep {

    private final Coordination coordination;
    private final WorkSteps works;
    private final StepTexts texts;

    AskStep(Coordination coordination, WorkSteps works, StepTexts texts) {
        this.coordination = coordination;
        this.works = works;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        return works.fromHead(context, "task.asked.ask");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = works.work(context);
        Map<String, Object> view = works.about(work);
        view.put("instruction", Markdown.plain(work.instruction()));
        view.put("unitOptions", texts.options(work.coordinatorIds()));
        view.put("units", work.coordinatorIds().stream().map(String::valueOf).toList());
        view.put("request", texts.get("task.default-request", texts.row(work)));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        coordination.ask(
                works.work(context).id(),
                StepTexts.ids(values.list("units")),
                values.text("request"),
                context.personId());
        return Map.of();
    }
}
