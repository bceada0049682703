package vn.cchc.task.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.shared.Refusal;
import vn.cchc.task.domain.Redating;
import vn.cchc.task.domain.Standing;
import vn.cchc.task.event.EventDates.EventDate;
import vn.cchc.task.event.EventLine.Outcome;

/** An event was registered wrongly: it is corrected, or withdrawn, and the deadlines that it set follow. */
@Service
public class EventCorrecting {

    private final RegisteredEventRepository events;
    private final EventCorrectionRepository corrections;
    private final EventRegister register;
    private final EventReach reach;
    private final EventWriter writer;
    private final EventDates dates;
    private final EventDeadlines deadlines;
    private final Redating work;
    private final EventRights rights;
    private final Journal journal;
    private final Clock clock;

    EventCorrecting(
            RegisteredEventRepository events,
            EventCorrectionRepository corrections,
            EventRegister register,
            EventReach reach,
            EventWriter writer,
            EventDates dates,
            EventDeadlines deadlines,
            Redating work,
            EventRights rights,
            Journal journal,
            Clock clock) {
        this.events = events;
        this.corrections = corrections;
        this.register = register;
        this.reach = reach;
        this.writer = writer;
        this.dates = dates;
        this.deadlines = deadlines;
        this.work = work;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is true.
     *
     * @param documentNumber number and symbol, or null
     * @param happenedOn the day
     */
    public record Truth(String documentNumber, LocalDate happenedOn) {

        /** @throws Refusal when the day is missing or the number too long */
        public Truth {
            documentNumber = NewEvent.bounded(documentNumber, NewEvent.LONGEST_NUMBER);
            if (happenedOn == null) {
                throw Refusal.invalid("task.refusal.event-day");
            }
        }
    }

    /** What the correction would do. */
    @Transactional(readOnly = true)
    public List<EventLine> previewCorrection(long eventId, Truth truth, String by) {
        RegisteredEvent event = required(events.findById(eventId).orElse(null), by);
        register.checkDay(truth.happenedOn());
        return corrected(event, truth.happenedOn());
    }

    /**
     * Corrects number and day of the event; what was counted from it and is not done gets another last day.
     *
     * @throws Refusal when the person is neither clerk nor coordinator of its agency, or it cannot be corrected any more
     */
    @Transactional
    public void correct(long eventId, Truth truth, String reason, String by) {
        RegisteredEvent event = required(events.lockById(eventId).orElse(null), by);
        register.checkDay(truth.happenedOn());
        String why = reason(reason);
        List<EventLine> lines = corrected(event, truth.happenedOn());
        corrections.save(new EventCorrection(event, why, by, Instant.now(clock)));
        event.correct(truth.documentNumber(), truth.happenedOn());
        String words = writer.reason(event);
        int moved = 0;
        for (EventLine line : lines) {
            if (line.outcome() == Outcome.MOVED) {
                deadlines.move(line.deadline(), line.due(), line.effectiveDue(), words, by);
                work.move(line.deadline().deliverableId(), line.due(), line.effectiveDue(), by, words);
                moved++;
            }
        }
        journal.record(Act.on(EventRegister.SUBJECT, eventId, "task.event-corrected", by)
                .because(why)
                .with(words, String.valueOf(moved)));
    }

    /** What the withdrawal would do. */
    @Transactional(readOnly = true)
    public List<EventLine> previewWithdrawal(long eventId, String by) {
        return withdrawn(required(events.findById(eventId).orElse(null), by));
    }

    /**
     * Withdraws an event that did not happen; what it dated waits again as long as nothing was handed in for it.
     *
     * @throws Refusal when the person is neither clerk nor coordinator of its agency, or it was withdrawn before
     */
    @Transactional
    public void withdraw(long eventId, String reason, String by) {
        RegisteredEvent event = required(events.lockById(eventId).orElse(null), by);
        String why = reason(reason);
        List<EventLine> lines = withdrawn(event);
        event.withdraw(why, by, Instant.now(clock));
        int waiting = 0;
        for (EventLine line : lines) {
            long deliverable = line.deadline().deliverableId();
            if (line.outcome() == Outcome.WAITS) {
                deadlines.clear(line.deadline(), why, by);
                work.waitAgain(deliverable, by, why);
                dates.forget(deliverable);
                waiting++;
            }
        }
        journal.record(Act.on(EventRegister.SUBJECT, eventId, "task.event-withdrawn", by)
                .because(why)
                .with(event.name(), String.valueOf(waiting)));
    }

    private List<EventLine> corrected(RegisteredEvent event, LocalDate day) {
        Map<Long, EventDate> dated = dates.of(event.id());
        Map<Long, Standing> standings = work.standings(dated.keySet());
        List<EventLine> lines = new ArrayList<>();
        for (EventDeadline deadline : deadlines.withIds(dated.keySet())) {
            if (standings.get(deadline.deliverableId()) == Standing.DONE) {
                lines.add(kept(deadline, Outcome.DONE));
            } else if (!dated.get(deadline.deliverableId()).counted()) {
                lines.add(kept(deadline, Outcome.AGREED));
            } else {
                EventLine line = reach.line(deadline, day, Outcome.MOVED);
                boolean same = line.due() == null
                        || line.due().equals(deadline.due())
                                && line.effectiveDue().equals(deadline.effectiveDue());
                lines.add(same ? kept(deadline, Outcome.SAME) : line);
            }
        }
        return lines;
    }

    private List<EventLine> withdrawn(RegisteredEvent event) {
        Map<Long, EventDate> dated = dates.of(event.id());
        Map<Long, Standing> standings = work.standings(dated.keySet());
        return deadlines.withIds(dated.keySet()).stream()
                .map(deadline -> switch (standings.get(deadline.deliverableId())) {
                    case OPEN -> new EventLine(deadline, null, null, Outcome.WAITS);
                    case HANDED_IN -> kept(deadline, Outcome.HANDED_IN);
                    case DONE -> kept(deadline, Outcome.DONE);
                })
                .toList();
    }

    private static EventLine kept(EventDeadline deadline, Outcome outcome) {
        return new EventLine(deadline, deadline.due(), deadline.effectiveDue(), outcome);
    }

    private RegisteredEvent required(RegisteredEvent event, String by) {
        if (event == null) {
            throw Refusal.notFound("task.refusal.no-event");
        }
        rights.requireRegistrar(by, event.agencyId());
        event.requireChangeable();
        return event;
    }

    private static String reason(String text) {
        String reason = NewEvent.bounded(text, NewEvent.LONGEST_NOTE);
        if (reason == null) {
            throw Refusal.invalid("task.refusal.no-reason");
        }
        return reason;
    }
}
