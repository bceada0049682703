package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.*;

import java.time.LocalDate;

/** From one time to another, to an open end, or just one time. A year that stands only at the end holds for both. */
final class Ranges {

    private static final Terms FROM = Terms.of("từ", "bắt đầu từ", "kể từ", "ngay từ");
    private static final Terms TO = Terms.of("đến", "đến hết", "tới", "tới hết", "cho đến", "cho đến hết");
    private static final Terms AND_ON = Terms.of("trở đi");
    private static final Terms AND_THE_NEXT = Terms.of(
            "và những năm tiếp theo",
            "và các năm tiếp theo",
            "và những năm sau",
            "và các năm sau",
            "và những năm tiếp",
            "và các năm tiếp");
    private static final Terms DAY = Terms.of("ngày");

    private Ranges() {}

    /** @return null when no time stands here */
    static Period read(Cursor cursor) {
        int place = cursor.place();
        boolean from = cursor.take(FROM);
        Period start = Periods.read(cursor);
        Period read = start == null ? daysOfOneMonth(cursor) : from(cursor, start, from);
        if (read == null) {
            cursor.back(place);
        }
        return read;
    }

    private static Period from(Cursor cursor, Period start, boolean from) {
        int place = cursor.place();
        boolean dash = cursor.takeMark("-");
        if (dash || cursor.take(TO)) {
            Period end = Periods.nextQuarter(cursor, start.kind());
            if (end == null) {
                end = Periods.read(cursor);
            }
            if (end == null) {
                end = Periods.next(cursor, start.kind());
            }
            if (end != null && (from || !dash || start.kind() == end.kind())) {
                return range(start, end);
            }
            cursor.back(place);
        }
        if (start.kind() == YEAR && start.year() != null && cursor.take(AND_THE_NEXT)) {
            return open(start);
        }
        if (from) {
            cursor.take(AND_ON);
            return open(start);
        }
        return start;
    }

    /** "từ ngày 15 đến ngày 20/6". */
    private static Period daysOfOneMonth(Cursor cursor) {
        cursor.take(DAY);
        int day = cursor.takeDigits(2);
        if (day < 1 || !cursor.takeMark("-") && !cursor.take(TO)) {
            return null;
        }
        Period end = Days.read(cursor);
        return end == null
                ? null
                : Period.of(DATE_RANGE, end.year(), in -> {
                    LocalDate last = end.in(in).due();
                    return new Span(last.withDayOfMonth(day), last);
                });
    }

    private static Period range(Period start, Period end) {
        DeadlineKind kind = switch (start.kind()) {
            case MONTH -> MONTH_RANGE;
            case QUARTER -> QUARTER_RANGE;
            case YEAR -> YEAR_RANGE;
            default -> DATE_RANGE;
        };
        return Period.of(
                kind,
                end.year(),
                in -> new Span(start.in(in).first(), end.in(in).due()));
    }

    /** An open end lasts as long as the year. */
    private static Period open(Period start) {
        DeadlineKind kind = switch (start.kind()) {
            case MONTH -> MONTH_RANGE;
            case QUARTER -> QUARTER_FROM;
            case YEAR -> YEAR_FROM;
            default -> DATE_RANGE;
        };
        return Period.of(kind, start.year(), in -> {
            LocalDate first = start.in(in).first();
            return new Span(first, Span.year(first.getYear()).due());
        });
    }
}
