package vn.cchc.deadline;

import java.util.List;

/** The year behind a day, month or quarter. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final List<String> MARKS = List.of("/", "-", ".", ",");
    private static final int CENTURY = 2000;
    private static final Terms YEAR = Terms.of("năm", "của năm", "trong năm");

    private Years() {}

    /** Takes four digits that can be a year. @return null when none stand here */
    static Integer take(Cursor cursor) {
        int place = cursor.place();
        if (cursor.digits(0) == 4) {
            int year = cursor.takeDigits(4);
            if (year >= FIRST && year <= LAST) {
                return year;
            }
            cursor.back(place);
        }
        return null;
    }

    /** Takes "/2026", "-2026", ".2026", " năm 2026", ", năm 2026" or "2026". @return null when none stands here */
    static Integer takeBehind(Cursor cursor) {
        int place = cursor.place();
        if (MARKS.contains(cursor.word(0))) {
            cursor.takeMark(cursor.word(0));
        }
        cursor.take(YEAR);
        Integer year = take(cursor);
        if (year == null) {
            cursor.back(place);
        }
        return year;
    }

    /** Takes the year of a day after the mark that divides its numbers: four digits, or the last two of this century. */
    static Integer takeOfDay(Cursor cursor, String mark) {
        int place = cursor.place();
        if (cursor.takeMark(mark)) {
            Integer year = take(cursor);
            if (year != null) {
                return year;
            }
            if (cursor.digits(0) == 2) {
                return CENTURY + cursor.takeDigits(2);
            }
            cursor.back(place);
        }
        // "8-11/2026" may be one day or two months
        return MARKS.contains(cursor.word(0)) && !cursor.word(0).equals(",") ? null : takeBehind(cursor);
    }
}
