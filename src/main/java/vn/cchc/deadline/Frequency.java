package vn.cchc.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How often something comes back. */
enum Frequency {
    WEEK(-1),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    /** Its third quarter is usually reported together with the first two. */
    NINE_MONTHS(9),
    YEAR(12);

    /**
     * By this day of a reporting period's last month the reports on administrative reform are sent: công văn 581/BNV-CCHC
     * of the Ministry of Home Affairs; the periods themselves stand in Nghị định 09/2019/NĐ-CP Điều 12.
     */
    static final int REPORT_DAY = 20;

    private static final Terms WEEKS = Terms.of("tuần");
    private static final Terms MONTHS = Terms.of("tháng");
    private static final Terms QUARTERS = Terms.of("quý");
    private static final Terms HALVES = Terms.of("nửa năm");
    private static final Terms YEARS = Terms.of("năm", "cả năm");

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Takes the name of a period: "quý", "6 tháng". @return null when none stands here */
    static Frequency take(Cursor cursor) {
        if (cursor.take(YEARS)) {
            return YEAR;
        }
        if (cursor.take(HALVES)) {
            return HALF_YEAR;
        }
        if (cursor.take(QUARTERS)) {
            return QUARTER;
        }
        if (cursor.take(WEEKS)) {
            return WEEK;
        }
        int place = cursor.place();
        int count = Numerals.count(cursor);
        Frequency named = !cursor.take(MONTHS) ? null : count < 0 ? MONTH : ofMonths(count);
        if (named == null) {
            cursor.back(place);
        }
        return named;
    }

    private static Frequency ofMonths(int count) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.months == count)
                .findFirst()
                .orElse(null);
    }

    /** Its periods in a year, each up to its last day; a week belongs to the year as far as it lies in it. */
    List<Span> in(int year) {
        return this == WEEK
                ? weeks(year)
                : lastMonths()
                        .mapToObj(last -> Span.months(year, last - months + 1, last))
                        .toList();
    }

    /** Its periods as far as they lie in a stretch of days: those of the given year, or of the last one. */
    List<Span> in(Span whole, int year) {
        boolean reached = whole.first().getYear() <= year && year <= whole.due().getYear();
        return in(reached ? year : whole.due().getYear()).stream()
                .filter(period ->
                        !period.due().isBefore(whole.first()) && !period.start().isAfter(whole.due()))
                .map(period -> new Span(
                        period.start().isBefore(whole.first()) ? whole.first() : period.start(),
                        period.due().isAfter(whole.due()) ? whole.due() : period.due()))
                .toList();
    }

    /** The reporting periods that end in a year, by the days on which their reports are sent. */
    List<Span> reports(int year) {
        return in(year).stream()
                .map(period -> new Span(period.start(), period.due().withDayOfMonth(REPORT_DAY)))
                .toList();
    }

    /** Periods in the order of the calendar: of those that end on one day only the first. */
    static List<Span> distinct(List<Span> periods) {
        Map<LocalDate, Span> byDay = new LinkedHashMap<>();
        periods.forEach(period -> byDay.putIfAbsent(period.due(), period));
        return List.copyOf(byDay.values());
    }

    private IntStream lastMonths() {
        return IntStream.rangeClosed(1, 12 / months).map(period -> period * months);
    }

    private static List<Span> weeks(int year) {
        Span whole = Span.year(year);
        List<Span> weeks = new ArrayList<>();
        for (LocalDate start = whole.start(); !start.isAfter(whole.due()); ) {
            LocalDate sunday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate due = sunday.isAfter(whole.due()) ? whole.due() : sunday;
            weeks.add(new Span(start, due));
            start = due.plusDays(1);
        }
        return weeks;
    }
}
