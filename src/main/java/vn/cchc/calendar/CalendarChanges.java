package vn.cchc.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.calendar.domain.CalendarRights;
import vn.cchc.calendar.domain.ChangeBook;
import vn.cchc.calendar.domain.ChangeRunner;
import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;

/**
 * Administrators change the calendar: days are gathered in a draft, what they move is looked at, and then all of it is put
 * in force at once. Deadlines follow in the background.
 */
@Service
public class CalendarChanges {

    /** The longest holidays last nine days with their week-ends. */
    private static final int MOST_AT_ONCE = 31;

    private final ChangeBook book;
    private final CalendarRights rights;
    private final ChangeRunner runner;
    private final Clock clock;

    CalendarChanges(ChangeBook book, CalendarRights rights, ChangeRunner runner, Clock clock) {
        this.book = book;
        this.rights = rights;
        this.runner = runner;
        this.clock = clock;
    }

    /**
     * Finds the draft for a calendar, or begins one.
     *
     * @param province topmost agency of the province, or null for the country
     * @return the change's id
     * @throws Refusal forbidden, unless to those who administer that calendar
     */
    @Transactional
    public long open(String province) {
        return book.draft(province, rights.requireChange(province), Instant.now(clock));
    }

    /** The draft for a calendar, if there is one; for those who administer it. */
    @Transactional(readOnly = true)
    public Optional<CalendarChange> waiting(String province) {
        return rights.mayChange(province) ? book.waiting(province) : Optional.empty();
    }

    /** Changes of a calendar that were put in force, the newest first. */
    @Transactional(readOnly = true)
    public List<CalendarChange> applied(String province, int most) {
        return book.applied(province, most);
    }

    /** @throws Refusal not found, or forbidden, unless to those who administer that calendar */
    @Transactional(readOnly = true)
    public CalendarChange view(long id) {
        CalendarChange change = book.find(id);
        rights.requireChange(change.province());
        return change;
    }

    /** What a change that {@link #view} has shown makes of days, in the order of the calendar. */
    @Transactional(readOnly = true)
    public List<ChangedDay> days(CalendarChange shown) {
        return book.days(shown.id());
    }

    /** What a change that {@link #view} has shown moves, by kind. */
    @Transactional(readOnly = true)
    public List<MoveCount> counts(CalendarChange shown) {
        return book.counts(shown.id(), LocalDate.now(clock));
    }

    /** A stretch of what a change that {@link #view} has shown moves; of one kind, or of all for null. */
    @Transactional(readOnly = true)
    public List<MoveLine> moves(CalendarChange shown, String kind, long offset, int limit) {
        return book.moves(shown.id(), kind, offset, limit);
    }

    /**
     * Sets days in a row in the draft.
     *
     * @param last the last of them, or null for one day
     * @throws Refusal when something is missing, too long, or no such day
     */
    @Transactional
    public void set(long id, LocalDate first, LocalDate last, DayKind kind, String name, String basis) {
        CalendarChange change = editable(id);
        LocalDate end = last == null ? first : last;
        if (first == null || kind == null) {
            throw Refusal.invalid("calendar.refusal.incomplete");
        }
        if (end.isBefore(first) || end.isAfter(first.plusDays(MOST_AT_ONCE))) {
            throw Refusal.invalid("calendar.refusal.range", MOST_AT_ONCE);
        }
        book.set(
                change,
                first.datesUntil(end.plusDays(1))
                        .map(day -> checked(day, kind, name, basis))
                        .toList());
    }

    /** Sets many days in the draft, and, when asked to, removes all others of the years that they lie in. */
    @Transactional
    public void take(long id, List<ChangedDay> days, boolean onlyThese) {
        CalendarChange change = editable(id);
        if (onlyThese) {
            book.removeOthers(change, days);
        }
        book.set(
                change,
                days.stream()
                        .map(day -> checked(day.day(), day.kind(), day.name(), day.basis()))
                        .toList());
    }

    /** The draft removes a day that is set. */
    @Transactional
    public void remove(long id, LocalDate day) {
        book.remove(editable(id), day);
    }

    /** The draft says nothing of a day any more. */
    @Transactional
    public void leave(long id, LocalDate day) {
        book.leave(editable(id), day);
    }

    /**
     * Begins to look for what the draft would move.
     *
     * @throws Refusal when the draft changes nothing, or is being worked on
     */
    @Transactional
    public void check(long id) {
        book.check(editable(id));
        runner.afterCommit();
    }

    /**
     * Puts the days in force; deadlines begin to follow.
     *
     * @throws Refusal when nobody has looked at what moves since the draft was changed, or another change is being applied
     */
    @Transactional
    public void apply(long id) {
        CalendarChange change = book.lock(id);
        book.apply(change, rights.requireChange(change.province()), Instant.now(clock));
        runner.afterCommit();
    }

    /** Throws the draft away, also while it is still being looked for what it would move. */
    @Transactional
    public void discard(long id) {
        CalendarChange change = book.lock(id);
        rights.requireChange(change.province());
        book.discard(change);
    }

    private CalendarChange editable(long id) {
        CalendarChange change = book.lock(id);
        rights.requireChange(change.province());
        if (!change.state().editable()) {
            throw Refusal.conflict("calendar.refusal.state");
        }
        return change;
    }

    private static ChangedDay checked(LocalDate day, DayKind kind, String name, String basis) {
        if (!CalendarDay.mayBeIn(day.getYear())) {
            throw Refusal.invalid(
                    "calendar.refusal.year",
                    String.valueOf(CalendarDay.FIRST_YEAR),
                    String.valueOf(CalendarDay.LAST_YEAR));
        }
        return new ChangedDay(
                day,
                kind,
                BoundedText.required(
                        name, CalendarDay.LONGEST_NAME, "calendar.refusal.name-long", "calendar.refusal.incomplete"),
                BoundedText.optional(basis, CalendarDay.LONGEST_BASIS, "calendar.refusal.basis-long"),
                null);
    }
}
