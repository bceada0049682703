package vn.cchc.task.event;

import org.springframework.stereotype.Component;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.shared.Days;
import vn.cchc.shared.Texts;
import vn.cchc.task.domain.Redating;
import vn.cchc.task.event.EventDates.EventDate;

/** Gives deadlines the days that follow from an event. */
@Component
class EventWriter {

    private final EventDeadlines deadlines;
    private final EventDates dates;
    private final Redating work;
    private final Texts texts;

    EventWriter(EventDeadlines deadlines, EventDates dates, Redating work, Texts texts) {
        this.deadlines = deadlines;
        this.dates = dates;
        this.work = work;
        this.texts = texts;
    }

    /** Does to one deadline what the event that is being followed does to it. */
    void write(RegisteredEvent event, EventLine line) {
        EventDeadline row = line.deadline();
        String by = event.followUp().by();
        switch (line.outcome()) {
            case DATED -> date(event, line, by);
            case MOVED -> {
                deadlines.move(row, line.due(), line.effectiveDue(), reason(event), by);
                work.move(row.deliverableId(), line.due(), line.effectiveDue(), by, reason(event));
            }
            case WAITS -> {
                deadlines.clear(row, event.withdrawalReason(), by);
                work.waitAgain(row.deliverableId(), by, event.withdrawalReason());
                dates.forget(row.deliverableId());
            }
            default -> throw new IllegalStateException("Nothing follows from " + line.outcome());
        }
    }

    /** Gives a deadline its first day, unless somebody else did so meanwhile. */
    void date(RegisteredEvent event, EventLine line, String by) {
        if (deadlines.date(line.deadline(), line.due(), line.effectiveDue(), reason(event), by)) {
            dates.keep(new EventDate(line.deadline().deliverableId(), event.id(), true));
        }
    }

    /** The event in words, as the reason of a day. */
    String reason(RegisteredEvent event) {
        String day = Days.text(event.happenedOn());
        return event.documentNumber() == null
                ? texts.get("task.event.reason", event.name(), day)
                : texts.get("task.event.reason-document", event.name(), event.documentNumber(), day);
    }
}
