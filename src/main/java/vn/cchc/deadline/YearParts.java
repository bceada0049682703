package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.*;

import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * Parts of a year, quarter or month: "6 tháng đầu năm", "giữa năm", "cuối tháng 6", "10 ngày đầu tháng 5". The beginning,
 * middle and end are days as Bộ luật Dân sự 2015 Điều 146 khoản 2 and 3 name them; the middle of a quarter is named
 * nowhere and not read.
 */
final class YearParts {

    private static final Terms FIRST = Terms.of("đầu");
    private static final Terms MIDDLE = Terms.of("giữa");
    private static final Terms LAST = Terms.of("cuối");
    private static final Terms HALF = Terms.of("nửa");
    private static final Terms HALF_A_YEAR = Terms.of("nửa năm");
    private static final Terms DAYS = Terms.of("ngày");
    private static final Terms MONTHS = Terms.of("tháng");
    private static final Terms OF_YEAR = Terms.of("năm", "của năm");
    private static final Terms[] THIRDS = {Terms.of("thượng tuần"), Terms.of("trung tuần"), Terms.of("hạ tuần")};

    private YearParts() {}

    /** @return null when no such part stands here */
    static Period read(Cursor cursor) {
        int place = cursor.place();
        Period part = half(cursor);
        if (part == null) {
            cursor.back(place);
            part = counted(cursor);
        }
        if (part == null) {
            cursor.back(place);
            part = third(cursor);
        }
        if (part == null) {
            cursor.back(place);
            part = point(cursor);
        }
        if (part == null) {
            cursor.back(place);
        }
        return part;
    }

    /** "nửa đầu năm", "nửa năm cuối". */
    private static Period half(Cursor cursor) {
        boolean yearNamed = cursor.take(HALF_A_YEAR);
        if (!yearNamed && !cursor.take(HALF)) {
            return null;
        }
        boolean first = cursor.take(FIRST);
        if (!first && !cursor.take(LAST)) {
            return null;
        }
        if (!yearNamed && !cursor.sees(OF_YEAR)) {
            return null;
        }
        return months(6, first, ofYear(cursor));
    }

    /** "6 tháng đầu năm", "10 ngày cuối tháng 5". */
    private static Period counted(Cursor cursor) {
        int count = Numerals.count(cursor);
        boolean months = cursor.take(MONTHS);
        if (count < 1 || !months && !cursor.take(DAYS)) {
            return null;
        }
        boolean first = cursor.take(FIRST);
        if (!first && !cursor.take(LAST)) {
            return null;
        }
        if (months) {
            boolean named = cursor.sees(OF_YEAR) || cursor.digits(0) == 4;
            return named && count < 12 ? months(count, first, ofYear(cursor)) : null;
        }
        Period month = Months.read(cursor);
        return month == null || count > 20
                ? null
                : month(
                        DATE_RANGE,
                        month,
                        whole -> first
                                ? new Span(whole.start(), whole.start().plusDays(count - 1L))
                                : new Span(whole.due().minusDays(count - 1L), whole.due()));
    }

    /** "thượng tuần tháng 3": the days 1 to 10, 11 to 20, and the rest. */
    private static Period third(Cursor cursor) {
        for (int i = 0; i < THIRDS.length; i++) {
            if (cursor.take(THIRDS[i])) {
                int first = i * 10 + 1;
                boolean rest = i == THIRDS.length - 1;
                Period month = Months.read(cursor);
                return month == null
                        ? null
                        : month(
                                DATE_RANGE,
                                month,
                                whole -> new Span(
                                        whole.start().withDayOfMonth(first),
                                        rest ? whole.due() : whole.start().withDayOfMonth(first + 9)));
            }
        }
        return null;
    }

    /** "đầu năm", "giữa tháng 6", "cuối quý II". */
    private static Period point(Cursor cursor) {
        boolean first = cursor.take(FIRST);
        boolean middle = !first && cursor.take(MIDDLE);
        if (!first && !middle && !cursor.take(LAST)) {
            return null;
        }
        if (cursor.take(OF_YEAR)) {
            return Period.of(
                    YEAR_PART,
                    Years.take(cursor),
                    in -> first
                            ? Span.day(LocalDate.of(in, 1, 1))
                            : Span.until(middle ? LocalDate.of(in, 6, 30) : LocalDate.of(in, 12, 31)));
        }
        Period month = Months.read(cursor);
        if (month != null) {
            return month(
                    FIXED_DATE,
                    month,
                    whole -> Span.until(
                            first ? whole.start() : middle ? whole.start().withDayOfMonth(15) : whole.due()));
        }
        Period quarter = middle ? null : Quarters.read(cursor);
        return quarter == null
                ? null
                : month(FIXED_DATE, quarter, whole -> Span.until(first ? whole.start() : whole.due()));
    }

    private static Integer ofYear(Cursor cursor) {
        cursor.take(OF_YEAR);
        return Years.take(cursor);
    }

    private static Period months(int count, boolean first, Integer year) {
        return Period.of(
                count == 6 ? HALF_YEAR : MONTH_RANGE,
                year,
                in -> first ? Span.months(in, 1, count) : Span.months(in, 13 - count, 12));
    }

    private interface Part {
        Span of(Span whole);
    }

    private static Period month(DeadlineKind kind, Period whole, Part part) {
        IntFunction<Span> inYear = in -> part.of(whole.in(in));
        return Period.of(kind, whole.year(), inYear);
    }
}
