package vn.cchc.deadline;

import java.util.List;

/** Reads one stretch of time of whatever sort. */
final class Periods {

    private static final List<String> MARKS = List.of("/", "-", ".");
    private static final Terms OF_MONTH = Terms.of("tháng");

    private Periods() {}

    /** @return null when none stands here */
    static Period read(Cursor cursor) {
        Period period = Days.read(cursor);
        if (period == null) {
            period = YearParts.read(cursor);
        }
        if (period == null) {
            period = Months.read(cursor);
        }
        if (period == null) {
            period = Quarters.read(cursor);
        }
        return period == null ? WholeYears.read(cursor) : period;
    }

    /**
     * What follows a quarter in a list or range. Behind "quý 1," the words "2/2026" say a quarter too, which by themselves
     * say a month; "2/3/2026" stays a day.
     *
     * @param unit of what was read before, or null
     * @return null when it is none
     */
    static Period nextQuarter(Cursor cursor, DeadlineKind unit) {
        int place = cursor.place();
        Period quarter = unit == DeadlineKind.QUARTER && cursor.seesDigits() ? Quarters.number(cursor) : null;
        if (quarter == null || MARKS.contains(cursor.word(0)) || cursor.sees(OF_MONTH)) {
            cursor.back(place);
            return null;
        }
        return quarter;
    }

    /** A mere number that goes on from a month or quarter: "tháng 6, 12/2026". @return null when it is none */
    static Period next(Cursor cursor, DeadlineKind kind) {
        int place = cursor.place();
        Period next = switch (kind) {
            case MONTH -> Months.number(cursor);
            case QUARTER -> Quarters.number(cursor);
            default -> null;
        };
        if (next == null) {
            cursor.back(place);
        }
        return next;
    }
}
