package vn.cchc.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the pages write days. */
final class DayWords {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("dd");

    private DayWords() {}

    /** Days of one month, e.g. "16–20/02"; of one day "26/04". */
    static String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? SHORT.format(first) : NUMBER.format(first) + "–" + SHORT.format(last);
    }
}
