package vn.cchc.task.event;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.shared.Texts;
import vn.cchc.task.domain.Days;
import vn.cchc.task.event.EventDates.EventDate;
import vn.cchc.task.event.EventLine.Outcome;

/** Gives deadlines the days that follow from an event. */
@Component
class EventWriter {

    private final EventDeadlines deadlines;
    private final EventDates dates;
    private final Texts texts;

    EventWriter(EventDeadlines deadlines, EventDates dates, Texts texts) {
        this.deadlines = deadlines;
        this.dates = dates;
        this.texts = texts;
    }

    /** @return how many got their day */
    int date(RegisteredEvent event, List<EventLine> lines, String by) {
        int dated = 0;
        for (EventLine line : lines) {
            boolean first = line.outcome() == Outcome.DATED
                    && deadlines.date(line.deadline(), line.due(), line.effectiveDue(), reason(event), by);
            if (first) {
                dates.keep(new EventDate(line.deadline().deliverableId(), event.id(), true));
                dated++;
            }
        }
        return dated;
    }

    /** The event in words, as the reason of a day. */
    String reason(RegisteredEvent event) {
        String day = Days.text(event.happenedOn());
        return event.documentNumber() == null
                ? texts.get("task.event.reason", event.name(), day)
                : texts.get("task.event.reason-document", event.name(), event.documentNumber(), day);
    }
}
