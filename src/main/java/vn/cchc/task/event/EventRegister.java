package vn.cchc.task.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.task.event.EventDates.EventDate;

/** Registers events: whatever waits for one gets its day, in the agency and in every agency below. */
@Service
public class EventRegister {

    /** Kind of thing that the journal tells about. */
    public static final String SUBJECT = "event";

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final RegisteredEventRepository events;
    private final EventReach reach;
    private final EventFollowing following;
    private final EventWriter writer;
    private final EventDates dates;
    private final EventRights rights;
    private final Journal journal;
    private final Clock clock;

    EventRegister(
            RegisteredEventRepository events,
            EventReach reach,
            EventFollowing following,
            EventWriter writer,
            EventDates dates,
            EventRights rights,
            Journal journal,
            Clock clock) {
        this.events = events;
        this.reach = reach;
        this.following = following;
        this.writer = writer;
        this.dates = dates;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What registering the event would do.
     *
     * @throws Refusal as {@link #register}
     */
    @Transactional(readOnly = true)
    public List<EventLine> preview(NewEvent event, String by) {
        check(event, by);
        requireNew(event);
        return reach.lines(event.agencyId(), event.keys(), event.happenedOn());
    }

    /**
     * Registers the event and dates what waits for it.
     *
     * @return its id
     * @throws Refusal when the person is neither clerk nor coordinator of the agency, the day lies in the future, or the
     *     same document was registered before
     */
    @Transactional
    public long register(NewEvent event, String by) {
        dates.alone(event.agencyId());
        check(event, by);
        requireNew(event);
        return save(event, by);
    }

    /**
     * The coordinator has registered the event in the task of one deliverable, which has its day by now; all others that
     * wait for the same get theirs.
     *
     * @param deliverableId of the deliverable that has its day
     * @param counted whether its day was counted from the event
     */
    @Transactional
    public void registerFor(NewEvent event, long deliverableId, boolean counted, String by) {
        dates.alone(event.agencyId());
        check(event, by);
        long id = known(event).stream().findFirst().orElseGet(() -> save(event, by));
        dates.keep(new EventDate(deliverableId, id, counted));
    }

    private long save(NewEvent event, String by) {
        RegisteredEvent saved = events.saveAndFlush(new RegisteredEvent(event, by, Instant.now(clock)));
        int dated = following.begin(saved, Following.DATING, by);
        journal.record(Act.on(SUBJECT, saved.id(), "task.event-registered", by)
                .because(event.note())
                .with(writer.reason(saved), String.valueOf(dated)));
        return saved.id();
    }

    private void check(NewEvent event, String by) {
        rights.requireRegistrar(by, event.agencyId());
        checkDay(event.happenedOn());
    }

    private void requireNew(NewEvent event) {
        if (!known(event).isEmpty()) {
            throw Refusal.conflict("task.refusal.event-known", event.names().get(0), Days.text(event.happenedOn()));
        }
    }

    private List<Long> known(NewEvent event) {
        return events.known(event.agencyId(), event.keys(), event.happenedOn(), event.documentNumber());
    }

    /** @throws Refusal when an event cannot have happened on the day */
    void checkDay(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("task.refusal.event-future");
        }
        if (day.isBefore(FIRST_DAY)) {
            throw Refusal.invalid("task.refusal.event-past", Days.text(FIRST_DAY));
        }
    }
}
