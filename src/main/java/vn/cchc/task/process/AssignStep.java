package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.task.Clear;
import vn.cchc.task.WorkView;
import vn.cchc.task.domain.Assigning;

/** The head of the lead unit names the officer. */
@Component
class AssignStep implements TaskStep {

    private final Assigning assigning;
    private final WorkSteps works;
    private final StepTexts texts;

    AssignStep(Assigning assigning, WorkSteps works, StepTexts texts) {
        this.assigning = assigning;
        this.works = works;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        WorkView work = works.work(context);
        return new Brief(texts.asked("task.asked.assign", texts.row(work)), texts.plan(work));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        WorkView work = works.work(context);
        List<Clear> gaps = assigning.gaps(work.id());
        Map<String, Object> view = works.about(work);
        view.put(
                "officers",
                assigning.candidates(work.unitId()).stream()
                        .map(person -> StepTexts.option(person.fullName(), person.id()))
                        .toList());
        view.put("gaps", gaps.isEmpty() ? "" : names(gaps));
        view.put("missingProduct", gaps.contains(Clear.PRODUCT));
        view.put("missingTime", gaps.contains(Clear.TIME));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        assigning.assign(
                works.work(context).id(),
                new Assigning.Order(
                        values.text("officer"), values.text("product"), values.date("due"), values.text("instruction")),
                context.personId());
        return Map.of();
    }

    private String names(List<Clear> gaps) {
        return gaps.stream().map(gap -> texts.get(gap.nameKey())).collect(Collectors.joining(", "));
    }
}
