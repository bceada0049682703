package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Days;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.StandIn;
import vn.cchc.task.ExtensionView;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Extending;

/** Those who set the last day of a deliverable grant a later one or let it stay. */
@Component
class DecideExtensionStep implements TaskStep {

    private enum Decision {
        GRANT,
        REFUSE
    }

    private final Extending extending;
    private final Works works;
    private final StepTexts texts;

    DecideExtensionStep(Extending extending, Works works, StepTexts texts) {
        this.extending = extending;
        this.works = works;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        ExtensionView asked = extending.view(context.id());
        ItemView item = works.item(asked.itemId());
        return new Brief(
                texts.asked("task.asked.extension", item.product()),
                texts.personOf(
                        asked.askedBy(),
                        asked.askedFor(),
                        works.work(item.workId()).unitId()));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ExtensionView asked = extending.view(context.id());
        ItemView item = works.item(asked.itemId());
        WorkView work = works.work(item.workId());
        Map<String, Object> view = texts.about(work, List.of(item));
        view.put("currentDue", Days.text(item.effectiveDue()));
        view.put("wished", Days.text(asked.wishedDue()));
        view.put("due", asked.wishedDue().toString());
        view.put("why", Markdown.plain(asked.reason()));
        view.put(
                "authorityHint",
                StandIn.of(context.personId() == null ? "" : context.personId())
                        .map(now -> texts.get("task.extension-own-authority", texts.person(now.absent())))
                        .orElse(""));
        view.put("rowLink", "/works/rows/" + work.rowId());
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        boolean granted = values.requiredChoice("decision", Decision.class) == Decision.GRANT;
        if (granted) {
            extending.grant(
                    context.id(), values.requiredDate("due"), values.requiredText("reason"), context.personId());
        } else {
            extending.refuse(context.id(), values.requiredText("reason"), context.personId());
        }
        return Map.of(ExtensionProcess.GRANTED, granted);
    }
}
