package vn.cchc.deadline;

/** Reads one stretch of time of whatever sort. */
final class Periods {

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
