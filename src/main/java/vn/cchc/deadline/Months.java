package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.MONTH;

/** A month: "tháng 6", "T6/2026", "tháng mười hai năm 2026", "06/2026". */
final class Months {

    private static final Terms MONTH_OF_YEAR = Terms.of("tháng", "các tháng", "t", "thg");
    private static final Terms YEAR_OR_FIVE = Terms.of("năm");

    private Months() {}

    /** @return null when no month stands here */
    static Period read(Cursor cursor) {
        int place = cursor.place();
        boolean named = cursor.take(MONTH_OF_YEAR);
        if (named) {
            cursor.takeMark(".");
        }
        Period month = named ? number(cursor) : bare(cursor);
        if (month == null) {
            cursor.back(place);
        }
        return month;
    }

    /** What follows the word, or the number after it in a list. @return null when it is none */
    static Period number(Cursor cursor) {
        int month = ordinal(cursor);
        return month < 0 ? null : month(month, Years.takeBehind(cursor));
    }

    /** The number alone. @return -1 when it is none */
    static int ordinal(Cursor cursor) {
        int place = cursor.place();
        boolean five = cursor.sees(YEAR_OR_FIVE);
        int month = Numerals.ordinal(cursor, 12);
        // "tháng năm 2026" is May of 2026, or a month that somebody forgot to fill in
        if (five && cursor.digits(0) == 4) {
            cursor.back(place);
            return -1;
        }
        return month;
    }

    private static Period bare(Cursor cursor) {
        int month = cursor.takeDigits(2);
        boolean divided =
                month >= 1 && month <= 12 && (cursor.takeMark("/") || cursor.takeMark("-") || cursor.takeMark("."));
        Integer year = divided ? Years.take(cursor) : null;
        return year == null ? null : month(month, year);
    }

    private static Period month(int month, Integer year) {
        return Period.of(MONTH, year, in -> Span.months(in, month, month));
    }
}
