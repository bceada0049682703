package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.*;

import java.time.LocalDate;
import vn.cchc.deadline.Found.Ending;

/**
 * So much time after an event: "Không quá 30 ngày kể từ ngày …". The day of the event is not counted (Bộ luật Dân sự 2015
 * Điều 147 khoản 2), a last day that is a day off gives way to the next working day, and months and years end on the day
 * of the same number (Điều 148).
 */
final class Counted {

    private static final Terms WITHIN = Terms.of(
            "không quá",
            "trong vòng",
            "trong thời hạn",
            "trong thời gian",
            "trong",
            "chậm nhất",
            "muộn nhất",
            "tối đa",
            "sau",
            "là",
            "thời hạn",
            "không quá thời hạn",
            "sau không quá");
    private static final Terms WORKING_DAYS = Terms.of("ngày làm việc");
    private static final Terms DAYS = Terms.of("ngày");
    private static final Terms WEEKS = Terms.of("tuần");
    private static final Terms MONTHS = Terms.of("tháng");
    private static final Terms YEARS = Terms.of("năm");
    private static final Terms AFTER = Terms.of("kể từ", "tính từ", "từ", "sau", "tính từ sau");
    private static final Terms BEFORE = Terms.of("trước");
    private static final Terms POINT = Terms.of("ngày", "khi", "thời điểm", "lúc");

    private enum Unit {
        WORKING_DAYS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    private Counted() {}

    /** @return null when the words count from nothing */
    static Found read(Cursor cursor, Known known) {
        int place = cursor.place();
        Found found = counted(cursor, known);
        if (found == null) {
            cursor.back(place);
        }
        return found;
    }

    private static Found counted(Cursor cursor, Known known) {
        while (cursor.take(WITHIN) || Fillers.skipOne(cursor)) {
            continue;
        }
        int count = Numerals.count(cursor);
        skipRepetition(cursor);
        Unit unit = count < 0 ? null : unit(cursor);
        if (unit == null) {
            return null;
        }
        cursor.takeMark(",");
        boolean before = cursor.take(BEFORE);
        if (!before && !cursor.take(AFTER)) {
            return null;
        }
        cursor.take(POINT);
        if (cursor.atEnd()) {
            return null;
        }
        LocalDate event = event(cursor, known);
        return before ? before(event, count, unit, cursor, known) : after(event, count, unit, cursor, known);
    }

    private static Found after(LocalDate event, int count, Unit unit, Cursor cursor, Known known) {
        DeadlineKind kind = unit == Unit.WORKING_DAYS ? N_WORKING_DAYS_AFTER : N_DAYS_AFTER;
        return event == null
                ? Found.waiting(kind, cursor.rest())
                : Found.dated(kind, new Span(event, after(event, count, unit, known)), Ending.BY_LAW, false);
    }

    /** "10 ngày trước kỳ họp": has to be ready by then, whatever day that is. */
    private static Found before(LocalDate event, int count, Unit unit, Cursor cursor, Known known) {
        return event == null
                ? Found.waiting(ON_EVENT, cursor.rest())
                : Found.dated(ON_EVENT, Span.until(before(event, count, unit, known)), Ending.FIXED, true);
    }

    private static LocalDate after(LocalDate day, int count, Unit unit, Known known) {
        return switch (unit) {
            case WORKING_DAYS -> known.calendar().after(day, count);
            case DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case YEARS -> day.plusYears(count);
        };
    }

    private static LocalDate before(LocalDate day, int count, Unit unit, Known known) {
        return unit == Unit.WORKING_DAYS ? known.calendar().before(day, count) : after(day, -count, unit, known);
    }

    private static Unit unit(Cursor cursor) {
        if (cursor.take(WORKING_DAYS)) {
            return Unit.WORKING_DAYS;
        }
        if (cursor.take(DAYS)) {
            return Unit.DAYS;
        }
        if (cursor.take(WEEKS)) {
            return Unit.WEEKS;
        }
        if (cursor.take(MONTHS)) {
            return Unit.MONTHS;
        }
        return cursor.take(YEARS) ? Unit.YEARS : null;
    }

    /** "30 (ba mươi) ngày". */
    private static void skipRepetition(Cursor cursor) {
        int place = cursor.place();
        if (cursor.takeMark("(") && (Numerals.count(cursor) < 0 || !cursor.takeMark(")"))) {
            cursor.back(place);
        }
    }

    /** Known from elsewhere, or a day that the phrase itself names. */
    private static LocalDate event(Cursor cursor, Known known) {
        Cursor ahead = cursor.from(cursor.place());
        Period day = Days.read(ahead);
        return day != null && ahead.atEnd() ? day.in(known.planYear()).due() : known.day(cursor.rest());
    }
}
