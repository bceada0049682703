package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.FIXED_DATE;

import java.time.LocalDate;
import java.util.List;

/** A day: "15/6/2026", "ngày 15 tháng 6 năm 2026", "2026-06-15". */
final class Days {

    private static final List<String> MARKS = List.of("/", "-", ".");
    static final Terms WEEKDAY = Terms.of(
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ năm",
            "thứ sáu",
            "thứ bảy",
            "chủ nhật",
            "thứ 2",
            "thứ 3",
            "thứ 4",
            "thứ 5",
            "thứ 6",
            "thứ 7");
    private static final Terms DAY = Terms.of("ngày");
    private static final Terms MONTH = Terms.of("tháng");

    private Days() {}

    /** @return null when no day stands here; {@code inYear} of the answer throws when no calendar has the day */
    static Period read(Cursor cursor) {
        int place = cursor.place();
        if (cursor.take(WEEKDAY)) {
            cursor.takeMark(",");
        }
        boolean named = cursor.take(DAY);
        Period day = cursor.digits(0) == 4 ? international(cursor) : vietnamese(cursor, named);
        if (day == null) {
            cursor.back(place);
        } else {
            skipMidnight(cursor);
        }
        return day;
    }

    private static Period vietnamese(Cursor cursor, boolean named) {
        int day = cursor.takeDigits(2);
        String mark = cursor.word(0);
        if (day < 0) {
            return null;
        }
        if (cursor.take(MONTH)) {
            int month = Months.ordinal(cursor);
            return month < 0 ? null : day(day, month, Years.takeBehind(cursor));
        }
        if (!MARKS.contains(mark) || !cursor.takeMark(mark)) {
            return null;
        }
        int month = cursor.takeDigits(2);
        if (month < 0) {
            return null;
        }
        Integer year = Years.takeOfDay(cursor, mark);
        // "3-6" may be months and "15-20/6" two days: without a year only a slash, or "ngày", makes a day of them
        boolean two = !mark.equals("/") && (cursor.word(0).equals("/") || cursor.sees(MONTH));
        boolean vague = !mark.equals("/") && year == null && !named;
        return two || vague ? null : day(day, month, year);
    }

    private static Period international(Cursor cursor) {
        Integer year = Years.take(cursor);
        if (year == null || !cursor.takeMark("-") || cursor.digits(0) != 2) {
            return null;
        }
        int month = cursor.takeDigits(2);
        return cursor.takeMark("-") && cursor.digits(0) == 2 ? day(cursor.takeDigits(2), month, year) : null;
    }

    /** What spreadsheets print behind a day. */
    private static void skipMidnight(Cursor cursor) {
        while (cursor.word(0).equals("00") || cursor.word(0).equals(":")) {
            cursor.back(cursor.place() + 1);
        }
    }

    private static Period day(int day, int month, Integer year) {
        return Period.of(FIXED_DATE, year, in -> Span.until(LocalDate.of(in, month, day)));
    }
}
