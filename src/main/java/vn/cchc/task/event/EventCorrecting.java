package vn.cchc.task.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Refusal;

/** An event was registered wrongly: it is corrected, or withdrawn, and the deadlines that it set follow. */
@Service
public class EventCorrecting {

    private final RegisteredEventRepository events;
    private final EventCorrectionRepository corrections;
    private final EventRegister register;
    private final EventChanges changes;
    private final EventFollowing following;
    private final EventWriter writer;
    private final EventRights rights;
    private final Journal journal;
    private final Clock clock;

    EventCorrecting(
            RegisteredEventRepository events,
            EventCorrectionRepository corrections,
            EventRegister register,
            EventChanges changes,
            EventFollowing following,
            EventWriter writer,
            EventRights rights,
            Journal journal,
            Clock clock) {
        this.events = events;
        this.corrections = corrections;
        this.register = register;
        this.changes = changes;
        this.following = following;
        this.writer = writer;
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
        return changes.corrected(event, truth.happenedOn());
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
        corrections.save(new EventCorrection(event, why, by, Instant.now(clock)));
        event.correct(truth.documentNumber(), truth.happenedOn());
        int moved = following.begin(event, Following.MOVING, by);
        journal.record(Act.on(EventRegister.SUBJECT, eventId, "task.event-corrected", by)
                .because(why)
                .with(writer.reason(event), String.valueOf(moved)));
    }

    /** What the withdrawal would do. */
    @Transactional(readOnly = true)
    public List<EventLine> previewWithdrawal(long eventId, String by) {
        return changes.withdrawn(required(events.findById(eventId).orElse(null), by));
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
        event.withdraw(why, by, Instant.now(clock));
        int waiting = following.begin(event, Following.CLEARING, by);
        journal.record(Act.on(EventRegister.SUBJECT, eventId, "task.event-withdrawn", by)
                .because(why)
                .with(event.name(), String.valueOf(waiting)));
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
