package vn.cchc.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarChange;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.ChangeState;
import vn.cchc.calendar.ChangedDay;
import vn.cchc.calendar.MoveCount;
import vn.cchc.calendar.MoveLine;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Refusal;

/** What happens to changes of the calendar. Rights are the caller's matter, and so is the lock on a change it changes. */
@Component
public class ChangeBook {

    /** Changes of the calendar in the journal. */
    public static final String SUBJECT = "calendar";

    private final ChangeStore changes;
    private final ChangedDayStore changedDays;
    private final MoveStore moves;
    private final DayStore days;
    private final Journal journal;

    ChangeBook(ChangeStore changes, ChangedDayStore changedDays, MoveStore moves, DayStore days, Journal journal) {
        this.changes = changes;
        this.changedDays = changedDays;
        this.moves = moves;
        this.days = days;
        this.journal = journal;
    }

    public long draft(String province, String by, Instant at) {
        changes.begin(province, by, at);
        return waiting(province).map(CalendarChange::id).orElseThrow(() -> Refusal.conflict("calendar.refusal.state"));
    }

    public Optional<CalendarChange> waiting(String province) {
        return changes.draft(province);
    }

    public List<CalendarChange> applied(String province, int most) {
        return changes.applied(province, most);
    }

    public CalendarChange find(long id) {
        return changes.find(id);
    }

    public CalendarChange lock(long id) {
        return changes.lock(id);
    }

    public List<ChangedDay> days(long id) {
        return changedDays.of(id);
    }

    public List<MoveCount> counts(long id, LocalDate today) {
        return moves.counts(id, today);
    }

    public List<MoveLine> moves(long id, String kind, long offset, int limit) {
        return moves.lines(id, kind, offset, limit);
    }

    /** What becomes of days; a draft that says what is so anyway says nothing. */
    public void set(CalendarChange change, Collection<ChangedDay> wanted) {
        Map<LocalDate, CalendarDay> today = wanted.stream()
                .map(day -> day.day().getYear())
                .distinct()
                .flatMap(year -> own(change, year))
                .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        Map<Boolean, List<ChangedDay>> byNews = wanted.stream()
                .collect(Collectors.partitioningBy(
                        day -> !day.after(change.province()).equals(today.get(day.day()))));
        edited(change);
        changedDays.leave(
                change.id(), byNews.get(false).stream().map(ChangedDay::day).toList());
        changedDays.set(change.id(), byNews.get(true));
    }

    /** @throws Refusal when nothing is set on the day */
    public void remove(CalendarChange change, LocalDate day) {
        if (days.find(day, change.province()).isEmpty()) {
            throw Refusal.invalid("calendar.refusal.no-day");
        }
        edited(change);
        changedDays.set(change.id(), List.of(removed(day)));
    }

    /** Removes all days but these of the years that these lie in. */
    public void removeOthers(CalendarChange change, List<ChangedDay> kept) {
        Set<LocalDate> named = kept.stream().map(ChangedDay::day).collect(Collectors.toSet());
        edited(change);
        changedDays.set(
                change.id(),
                named.stream()
                        .map(LocalDate::getYear)
                        .distinct()
                        .flatMap(year -> own(change, year))
                        .filter(day -> !named.contains(day.day()))
                        .map(day -> removed(day.day()))
                        .toList());
    }

    private static ChangedDay removed(LocalDate day) {
        return new ChangedDay(day, null, "", "", null);
    }

    /** The days of a year that the calendar itself sets. */
    private Stream<CalendarDay> own(CalendarChange change, int year) {
        return days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), change.province()).stream()
                .filter(day -> Objects.equals(day.province(), change.province()));
    }

    public void leave(CalendarChange change, LocalDate day) {
        edited(change);
        changedDays.leave(change.id(), List.of(day));
    }

    /** @throws Refusal when the draft changes nothing */
    public void check(CalendarChange change) {
        if (changedDays.of(change.id()).isEmpty()) {
            throw Refusal.invalid("calendar.refusal.empty");
        }
        changes.progress(change.id(), null, 0);
        changes.become(change, ChangeState.CHECKING);
    }

    /** @throws Refusal when it was not looked at, or another one is being applied */
    public void apply(CalendarChange change, String by, Instant at) {
        // holds everybody else who applies a change until this one is committed
        days.raise();
        if (changes.applying()) {
            throw Refusal.conflict("calendar.refusal.applying");
        }
        int changed = changedDays.of(change.id()).size();
        changes.inForce(change.id(), by, at);
        changes.become(change, ChangeState.APPLYING);
        changedDays.remember(change.id(), change.province());
        days.follow(change.id(), change.province());
        journal.record(Act.on(SUBJECT, change.id(), "calendar.in-force", by).with(String.valueOf(changed)));
    }

    public void discard(CalendarChange change) {
        moves.clear(change.id());
        changes.become(change, ChangeState.DISCARDED);
    }

    /** Whoever changes a draft has to look again at what it moves. */
    private void edited(CalendarChange change) {
        if (changes.find(change.id()).state() == ChangeState.CHECKED) {
            moves.clear(change.id());
            changes.progress(change.id(), null, 0);
            changes.become(change, ChangeState.DRAFT);
        }
    }
}
