package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.*;

import java.time.LocalDate;
import vn.cchc.deadline.Found.Ending;

/**
 * The phrases whose day an event sets. Until the day of the event is known they wait; afterwards work that has no limit of
 * its own may take the rest of the plan's year.
 */
final class Events {

    private static final Terms AT_ONCE = Terms.of("ngay sau khi", "ngay sau", "ngay khi", "ngay khi có");
    private static final Terms WHEN = Terms.of(
            "sau khi",
            "khi",
            "khi có",
            "kể từ khi",
            "từ khi",
            "kể từ ngày",
            "từ ngày",
            "sau ngày",
            "sau",
            "đột xuất khi có",
            "đột xuất khi",
            "đột xuất theo");
    private static final Terms BY = Terms.of("theo");
    private static final Terms DEMAND = Terms.of("yêu cầu", "đề nghị");
    private static final Terms UNFORESEEN = Terms.of("đột xuất");
    private static final Terms BEFORE_IT_HAPPENS = Terms.of("trước khi");
    private static final Terms BEFORE = Terms.of("trước");
    private static final Terms OCCASION = Terms.of(
            "kỳ họp", "phiên họp", "cuộc họp", "hội nghị", "đại hội", "lễ", "dịp", "kỳ thi", "năm học", "thời điểm");
    private static final Terms DAY = Terms.of("ngày");
    private static final Terms DAY_OF_CALENDAR = Terms.of("đầu", "giữa", "cuối", "mùng", "mồng", "rằm");

    private Events() {}

    /** @return null when the words name no event */
    static Found read(Cursor cursor, Known known) {
        int place = cursor.place();
        Fillers.skip(cursor);
        Found found = event(cursor, known);
        if (found == null) {
            cursor.back(place);
        }
        return found;
    }

    private static Found event(Cursor cursor, Known known) {
        int place = cursor.place();
        if (cursor.take(AT_ONCE)) {
            return named(cursor) ? atOnce(cursor.rest(), known) : null;
        }
        if (cursor.take(WHEN)) {
            return named(cursor) ? from(ON_EVENT, cursor.rest(), known) : null;
        }
        if (cursor.take(UNFORESEEN)) {
            cursor.back(place);
            return from(ON_EVENT, cursor.rest(), known);
        }
        if (cursor.take(BY) && cursor.sees(DEMAND)) {
            return from(ON_EVENT, cursor.rest(), known);
        }
        cursor.back(place);
        if (cursor.take(BEFORE_IT_HAPPENS)) {
            return before(cursor, known, true);
        }
        return cursor.take(BEFORE) ? before(cursor, known, false) : null;
    }

    /** Whether words follow that can name an event; a number is a day that nobody could read. */
    private static boolean named(Cursor cursor) {
        return !cursor.atEnd() && !cursor.seesDigits();
    }

    private static Found atOnce(String event, Known known) {
        LocalDate day = known.day(event);
        return day == null
                ? Found.waiting(ON_EVENT, event)
                : Found.dated(ON_EVENT, new Span(day, known.calendar().after(day, 1)), Ending.FIXED, false);
    }

    /** Work that can begin with the event, and for which the plan's year is the only limit. */
    static Found from(DeadlineKind kind, String event, Known known) {
        LocalDate day = known.day(event);
        return day == null
                ? Found.waiting(kind, event)
                : Found.dated(kind, new Span(day, Span.year(known.planYear()).due()), Ending.BY_CHOICE, false);
    }

    /** What has to be ready when the event begins: the day before, never later. */
    private static Found before(Cursor cursor, Known known, boolean certain) {
        Festival festival = Festival.read(cursor.from(cursor.place()), known.planYear());
        if (festival != null) {
            LocalDate due = festival.lastWorkingDayBefore(known.calendar());
            return due == null ? until(cursor.rest(), known) : ended(due);
        }
        boolean occasion = cursor.sees(OCCASION);
        if (cursor.take(DAY)) {
            occasion = named(cursor) && !cursor.sees(DAY_OF_CALENDAR);
        }
        return named(cursor) && (certain || occasion) ? until(cursor.rest(), known) : null;
    }

    private static Found until(String event, Known known) {
        LocalDate day = known.day(event);
        return day == null ? Found.waiting(ON_EVENT, event) : ended(day.minusDays(1));
    }

    private static Found ended(LocalDate due) {
        return Found.dated(ON_EVENT, Span.until(due), Ending.FIXED, true);
    }
}
