package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.FormValues;
import vn.cchc.shared.Days;
import vn.cchc.task.DateKind;
import vn.cchc.task.DateState;
import vn.cchc.task.ItemDateView;
import vn.cchc.task.ItemView;
import vn.cchc.task.domain.Milestones;

/** Where forms hand in a deliverable of several milestones, the officer ticks those that are reached with it. */
@Component
class MilestoneChoice {

    private static final String FIELD = "milestones";

    private final Milestones milestones;
    private final StepTexts texts;

    MilestoneChoice(Milestones milestones, StepTexts texts) {
        this.milestones = milestones;
        this.texts = texts;
    }

    /** The open ones as options, the next one ticked; no options where there is nothing to choose. */
    void show(ItemView item, Map<String, Object> view) {
        List<ItemDateView> open = item.dates().stream()
                .filter(date -> date.kind() == DateKind.MILESTONE && date.state() == DateState.OPEN)
                .toList();
        boolean choice = open.size() > 1;
        view.put("milestoneOptions", choice ? open.stream().map(this::option).toList() : List.of());
        view.put("severalMilestones", choice);
        view.put(FIELD, choice ? List.of(String.valueOf(open.get(0).id())) : List.of());
    }

    /** @throws vn.cchc.shared.Refusal when none is ticked although there are several */
    void handIn(long itemId, FormValues values, String by) {
        milestones.handIn(itemId, StepTexts.ids(values.list(FIELD)), by);
    }

    private Map<String, String> option(ItemDateView date) {
        return StepTexts.option(texts.get("task.milestone", date.ordinal(), Days.text(date.due())), date.id());
    }
}
