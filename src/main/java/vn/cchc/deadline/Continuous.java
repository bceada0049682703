package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.CONTINUOUS;

import vn.cchc.deadline.Found.Ending;

/** The phrases of what goes on: "Thường xuyên", "Hằng năm". Each period asks how it goes; none of them can be late. */
final class Continuous {

    private static final Terms GOES_ON =
            Terms.of("thường xuyên", "liên tục", "hàng ngày", "hằng ngày", "quanh năm", "suốt năm", "trong suốt năm");
    private static final Terms EVERY_MONTH = Terms.of("hàng tháng", "hằng tháng", "mỗi tháng", "từng tháng");
    private static final Terms NOT = Terms.of("không");
    private static final Terms AND = Terms.of("và");

    private Continuous() {}

    /** @return null when nothing in the words goes on */
    static Found read(Cursor cursor, int planYear) {
        Cursor ahead = cursor.from(cursor.place());
        Fillers.skip(ahead);
        int place = ahead.find(GOES_ON);
        boolean yearly = ahead.find(Dates.EVERY_YEAR) >= 0;
        if (place < 0 && !ahead.sees(Dates.EVERY_YEAR)
                || place > cursor.place() && cursor.from(place - 1).sees(NOT)) {
            return null;
        }
        Span whole = place < 0 ? Span.year(planYear) : stated(ahead, place, planYear);
        Frequency frequency =
                yearly ? Frequency.YEAR : ahead.find(EVERY_MONTH) >= 0 ? Frequency.MONTH : Frequency.QUARTER;
        return Found.dated(CONTINUOUS, whole, Ending.FIXED, false).coming(frequency.in(whole, planYear));
    }

    /** The time that stands directly behind or before the words; the plan's year when none does. */
    private static Span stated(Cursor cursor, int place, int planYear) {
        Cursor behind = cursor.from(place);
        while (behind.take(GOES_ON) || behind.takeMark(",") || behind.take(AND)) {
            continue;
        }
        Period period = time(behind);
        if (period == null) {
            period = time(cursor.upTo(place));
        }
        if (period == null) {
            return Span.year(planYear);
        }
        Span span = period.in(planYear);
        return span.start() == null ? new Span(span.due().withDayOfYear(1), span.due()) : span;
    }

    private static Period time(Cursor cursor) {
        Bound bound = Bound.take(cursor);
        Period read = Ranges.read(cursor);
        cursor.takeMark(",");
        cursor.take(AND);
        cursor.takeMark("(");
        Fillers.skip(cursor);
        return read == null || !cursor.atEnd() ? null : bound.on(read);
    }
}
