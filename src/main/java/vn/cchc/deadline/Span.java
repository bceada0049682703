package vn.cchc.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days.
 *
 * @param start its first day; null when it is open at the beginning
 * @param due its last day
 */
record Span(LocalDate start, LocalDate due) {

    static Span day(LocalDate day) {
        return new Span(day, day);
    }

    static Span until(LocalDate due) {
        return new Span(null, due);
    }

    /** Its first day, or the only one that is known. */
    LocalDate first() {
        return start == null ? due : start;
    }

    /** Whole months of one year, both included. */
    static Span months(int year, int first, int last) {
        return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    static Span quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, quarter * 3);
    }

    static Span year(int year) {
        return months(year, 1, 12);
    }
}
