package vn.cchc.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** A day that comes back in each month or in one month of each quarter: "trước ngày 05 tháng cuối cùng của mỗi quý". */
final class RecurringDays {

    private static final int LAST = 31;

    private static final Terms DAY = Terms.of("ngày");
    private static final Terms LAST_DAY = Terms.of("cuối cùng", "cuối");
    private static final Terms OF = Terms.of("của", "trong");
    private static final Terms MONTH = Terms.of("tháng");
    private static final Terms[] PLACES = {
        Terms.of("đầu", "đầu tiên"), Terms.of("giữa", "thứ hai"), Terms.of("cuối", "cuối cùng", "thứ ba")
    };
    private static final Terms QUARTER = Terms.of("quý", "kỳ báo cáo", "kỳ");

    private RecurringDays() {}

    /**
     * @param frequency what the phrase has said before, or null
     * @return null when the words say anything else, or more than that
     */
    static Found read(Cursor cursor, int planYear, Frequency frequency) {
        Bound bound = Bound.take(cursor);
        boolean named = cursor.take(DAY);
        int day = cursor.take(LAST_DAY) ? LAST : cursor.takeDigits(2);
        if (!named && bound == Bound.NONE || day < 1 || day > LAST) {
            return null;
        }
        int[] months = months(cursor, frequency == Frequency.MONTH);
        int year = Recurring.year(cursor, planYear);
        if (months == null || !cursor.atEnd()) {
            return null;
        }
        boolean exclusive = bound == Bound.BEFORE_DAY;
        int period = months.length == 12 ? 1 : 3;
        return Recurring.coming(
                IntStream.of(months)
                        .mapToObj(month -> period(year, month, period, day, exclusive))
                        .toList(),
                exclusive);
    }

    /** The months of the year that are meant, or null. */
    private static int[] months(Cursor cursor, boolean monthly) {
        boolean of = cursor.take(OF);
        boolean every = cursor.take(Rhythm.EVERY);
        if (!cursor.take(MONTH)) {
            return monthly && !of && !every ? everyMonth() : null;
        }
        for (int place = 0; place < PLACES.length; place++) {
            if (cursor.take(PLACES[place])) {
                cursor.take(OF);
                cursor.take(Rhythm.EVERY);
                int first = place + 1;
                return cursor.take(QUARTER)
                        ? IntStream.range(0, 4)
                                .map(quarter -> quarter * 3 + first)
                                .toArray()
                        : null;
            }
        }
        return of || every || monthly ? everyMonth() : null;
    }

    private static int[] everyMonth() {
        return IntStream.rangeClosed(1, 12).toArray();
    }

    /** Where a month is too short its last day counts, as Bộ luật Dân sự 2015 Điều 148 khoản 3 has it. */
    private static Span period(int year, int month, int months, int day, boolean exclusive) {
        YearMonth last = YearMonth.of(year, month);
        LocalDate named = last.atDay(Math.min(day, last.lengthOfMonth()));
        LocalDate due = exclusive ? named.minusDays(1) : named;
        LocalDate start = LocalDate.of(year, (month - 1) / months * months + 1, 1);
        return due.isBefore(start) ? Span.until(due) : new Span(start, due);
    }
}
