package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.FIXED_DATE;

import java.time.LocalDate;

/** How a phrase holds work to the time that it names. */
enum Bound {
    /** Within it. */
    NONE,
    /** "chậm nhất", "đến hết": up to and including its last day. */
    UP_TO,
    /**
     * "trước 30/6": agencies mean the day included or not, and it is read as included; "trước tháng 6" leaves the month
     * out.
     */
    BEFORE,
    /** "trước ngày 30/6": the day before. */
    BEFORE_DAY;

    private static final Terms AT_THE_LATEST = Terms.of(
            "chậm nhất",
            "muộn nhất",
            "trễ nhất",
            "không quá",
            "không muộn hơn",
            "không chậm hơn",
            "đến",
            "đến hết",
            "cho đến",
            "cho đến hết",
            "tới",
            "tới hết",
            "hết",
            "trước khi kết thúc",
            "trước khi hết",
            "từ nay đến",
            "từ nay đến hết",
            "từ nay cho đến",
            "từ nay tới");
    private static final Terms EARLIER = Terms.of("trước");
    private static final Terms DAY = Terms.of("ngày");
    private static final Terms HOUR = Terms.of("h", "giờ");
    private static final Terms MINUTE = Terms.of("phút", "p");

    /** Takes the words of a bound with the words around it; NONE when there are none. */
    static Bound take(Cursor cursor) {
        Bound bound = NONE;
        int place = -1;
        while (place != cursor.place()) {
            place = cursor.place();
            Fillers.skip(cursor);
            if (cursor.take(AT_THE_LATEST)) {
                bound = UP_TO;
            } else if (cursor.take(EARLIER)) {
                bound = BEFORE;
            }
        }
        if (takeHour(cursor)) {
            return UP_TO;
        }
        return bound == BEFORE && (cursor.sees(DAY) || cursor.sees(Days.WEEKDAY)) ? BEFORE_DAY : bound;
    }

    /** "trước 17h00 ngày 30/6" leaves that day in. */
    private static boolean takeHour(Cursor cursor) {
        int place = cursor.place();
        if (cursor.takeDigits(2) < 0 || !cursor.take(HOUR)) {
            cursor.back(place);
            return false;
        }
        int hour = cursor.place();
        boolean day = cursor.takeDigits(2) >= 0 && cursor.takeMark("/");
        if (day) {
            cursor.back(hour);
        } else {
            cursor.take(MINUTE);
            cursor.takeMark(",");
        }
        return true;
    }

    /** @return null when nobody can say what such a bound on such a time means */
    Period on(Period named) {
        return switch (this) {
            case NONE -> named;
            case UP_TO -> named.openAtStart();
            case BEFORE_DAY -> named.kind() == FIXED_DATE ? dayBefore(named, false) : null;
            case BEFORE ->
                switch (named.kind()) {
                    case FIXED_DATE, YEAR_PART -> named.openAtStart();
                    case MONTH, QUARTER -> dayBefore(named, true);
                    case YEAR -> named.year() == null ? null : dayBefore(named, true);
                    default -> null;
                };
        };
    }

    private static Period dayBefore(Period named, boolean stretch) {
        return new Period(FIXED_DATE, named.year(), true, in -> {
            Span span = named.in(in);
            LocalDate left = stretch ? span.start() : span.due();
            return Span.until(left.minusDays(1));
        });
    }
}
