package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.ItemView;
import vn.cchc.task.domain.Dating;

/** The coordinator registers the event or the date that a deliverable waits for. */
@Component
class RegisterEventStep implements TaskStep {

    private enum Decision {
        EVENT,
        DATE,
        NOT_ARISEN
    }

    private final Dating dating;
    private final ItemSteps items;
    private final StepTexts texts;

    RegisterEventStep(Dating dating, ItemSteps items, StepTexts texts) {
        this.dating = dating;
        this.items = items;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        ItemView item = items.item(context);
        return new Brief(
                texts.asked("task.asked.register-event", item.product(), item.deadlinePhrase()),
                texts.plan(items.work(item)));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ItemView item = items.item(context);
        Map<String, Object> view = items.about(item);
        view.put("waitingFor", Markdown.plain(item.waitingFor() == null ? item.deadlinePhrase() : item.waitingFor()));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice("decision", Decision.class);
        if (decision == Decision.NOT_ARISEN) {
            dating.notArisen(context.id(), values.requiredText("reason"), context.personId());
            return Map.of(DeliverableProcess.ARISEN, false);
        }
        boolean event = decision == Decision.EVENT;
        dating.register(
                context.id(),
                new Dating.Event(
                        event ? values.requiredText("documentNumber") : null,
                        event ? values.requiredDate("eventDate") : null,
                        values.requiredDate("due"),
                        values.text("note")),
                context.personId());
        return Map.of(DeliverableProcess.ARISEN, true);
    }
}
