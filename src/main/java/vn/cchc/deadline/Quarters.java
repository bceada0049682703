package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.QUARTER;

/** A quarter: "Quý IV/2026", "quý 4", "quý hai năm 2026". */
final class Quarters {

    private static final Terms QUARTER_OF_YEAR = Terms.of("quý", "các quý", "q");

    private Quarters() {}

    /** @return null when no quarter stands here */
    static Period read(Cursor cursor) {
        int place = cursor.place();
        if (!cursor.take(QUARTER_OF_YEAR)) {
            return null;
        }
        cursor.takeMark(".");
        Period quarter = number(cursor);
        if (quarter == null) {
            cursor.back(place);
        }
        return quarter;
    }

    /** What follows the word, or the number after it in a list. @return null when it is none */
    static Period number(Cursor cursor) {
        int quarter = Numerals.ordinal(cursor, 4);
        if (quarter < 0) {
            return null;
        }
        return Period.of(QUARTER, Years.takeBehind(cursor), in -> Span.quarter(in, quarter));
    }
}
