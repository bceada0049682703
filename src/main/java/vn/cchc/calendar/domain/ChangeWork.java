package vn.cchc.calendar.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarChange;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.CalendarSwitch;
import vn.cchc.calendar.ChangeState;
import vn.cchc.calendar.ChangedDay;
import vn.cchc.calendar.MovableDeadlines;
import vn.cchc.calendar.domain.MoveStore.Waiting;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;

/** Looks for what a change moves, and moves it. Called in a transaction that holds the change. */
@Component
class ChangeWork {

    /** Deadlines that are moved together. */
    private static final int BATCH = 500;

    private final ChangeStore changes;
    private final ChangedDayStore changedDays;
    private final MoveStore moves;
    private final DayStore days;
    private final StoredCalendars calendars;
    private final List<MovableDeadlines> sources;
    private final Journal journal;
    private final Clock clock;

    ChangeWork(
            ChangeStore changes,
            ChangedDayStore changedDays,
            MoveStore moves,
            DayStore days,
            StoredCalendars calendars,
            List<MovableDeadlines> sources,
            Journal journal,
            Clock clock) {
        this.changes = changes;
        this.changedDays = changedDays;
        this.moves = moves;
        this.days = days;
        this.calendars = calendars;
        this.sources = sources;
        this.journal = journal;
        this.clock = clock;
    }

    /** Does the next stretch. */
    void goOn(CalendarChange change) {
        if (change.total() == null) {
            find(change);
        } else {
            move(change);
        }
    }

    private void find(CalendarChange change) {
        moves.clear(change.id());
        CalendarSwitch with = change(change);
        int total = 0;
        for (MovableDeadlines source : sources) {
            MoveStore.Writer writer = moves.writer(change.id(), source.kind());
            source.find(with, writer);
            total += writer.flush();
        }
        changes.progress(change.id(), total, 0);
        if (change.state() == ChangeState.CHECKING) {
            changes.become(change, ChangeState.CHECKED);
        }
    }

    private CalendarSwitch change(CalendarChange change) {
        List<ChangedDay> changed = changedDays.of(change.id());
        List<CalendarDay> now = days.all();
        boolean inForce = change.appliedAt() != null;
        Map<Place, CalendarDay> other = new HashMap<>();
        now.forEach(day -> other.put(new Place(day), day));
        for (ChangedDay day : changed) {
            CalendarDay instead = inForce ? day.before() : day.after(change.province());
            Place place = new Place(day.day(), change.province());
            if (instead == null) {
                other.remove(place);
            } else {
                other.put(place, instead);
            }
        }
        return inForce
                ? new CalendarSwitch(calendars.madeOf(other.values()), calendars.madeOf(now), change.appliedAt())
                : new CalendarSwitch(calendars.madeOf(now), calendars.madeOf(other.values()), Instant.now(clock));
    }

    private record Place(LocalDate day, String province) {

        Place(CalendarDay day) {
            this(day.day(), day.province());
        }
    }

    private void move(CalendarChange change) {
        List<Waiting> stretch = moves.waiting(change.id(), BATCH);
        if (stretch.isEmpty()) {
            changes.become(change, ChangeState.APPLIED);
            changes.finish(change.id(), Instant.now(clock));
            journal.record(Act.on(ChangeBook.SUBJECT, change.id(), "calendar.applied", Act.SYSTEM)
                    .with(String.valueOf(change.done())));
            return;
        }
        Map<String, MovableDeadlines> byKind =
                sources.stream().collect(Collectors.toMap(MovableDeadlines::kind, Function.identity()));
        stretch.stream()
                .collect(Collectors.groupingBy(Waiting::kind))
                .forEach((kind, waiting) -> byKind.get(kind)
                        .move(waiting.stream().map(Waiting::move).toList()));
        moves.done(change.id(), stretch);
        changes.progress(change.id(), change.total(), change.done() + stretch.size());
    }
}
