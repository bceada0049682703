package vn.cchc.task.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.organization.Organization;
import vn.cchc.plan.EventDeadline;
import vn.cchc.shared.Days;
import vn.cchc.shared.Markdown;
import vn.cchc.task.ItemView;
import vn.cchc.task.domain.Dating;
import vn.cchc.task.event.EventOfItem;

/** The coordinator registers the event or the date that a deliverable waits for. */
@Component
class RegisterEventStep implements TaskStep {

    private static final int SHOWN = 10;

    private enum Decision {
        EVENT,
        DATE,
        NOT_ARISEN
    }

    private final Dating dating;
    private final EventOfItem events;
    private final Organization organization;
    private final ItemSteps items;
    private final StepTexts texts;

    RegisterEventStep(Dating dating, EventOfItem events, Organization organization, ItemSteps items, StepTexts texts) {
        this.dating = dating;
        this.events = events;
        this.organization = organization;
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
        EventDeadline row = events.row(item.id());
        view.put("news", row == null ? "" : news(row));
        view.put("othersWaiting", others(events.others(item.id())));
        view.put("others", row != null && row.kind() != DeadlineKind.EXTERNAL_SCHEDULE);
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice("decision", Decision.class);
        String by = context.personId();
        switch (decision) {
            case EVENT ->
                events.register(
                        context.id(),
                        new Dating.Event(
                                values.requiredText("documentNumber"),
                                values.requiredDate("eventDate"),
                                values.date("due"),
                                values.text("note")),
                        values.flag("others"),
                        by);
            case DATE ->
                dating.register(
                        context.id(),
                        new Dating.Event(null, null, values.requiredDate("agreedDue"), values.text("note")),
                        by);
            case NOT_ARISEN -> dating.notArisen(context.id(), values.requiredText("reason"), by);
        }
        return Map.of(DeliverableProcess.ARISEN, decision != Decision.NOT_ARISEN);
    }

    private String news(EventDeadline row) {
        return events.schedules(row).stream()
                .map(plan -> texts.get(
                        "task.event.schedule-issued",
                        Markdown.plain(plan.title()),
                        Markdown.plain(organization.agency(plan.agencyId()).name()),
                        Markdown.plain(plan.notation()),
                        Days.text(plan.issuedOn())))
                .collect(Collectors.joining("\n\n"));
    }

    private String others(List<EventDeadline> rows) {
        List<String> lines = new ArrayList<>(rows.stream()
                .limit(SHOWN)
                .map(row -> Markdown.plain(organization.agency(row.agencyId()).shortName()) + ": "
                        + Markdown.plain(row.product().isBlank() ? row.row() : row.product()))
                .toList());
        if (rows.size() > SHOWN) {
            lines.add(texts.get("task.event.more", rows.size() - SHOWN));
        }
        return lines.isEmpty() ? "" : Markdown.list(lines);
    }
}
