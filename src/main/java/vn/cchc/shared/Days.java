package vn.cchc.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people read and write them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    /** @return dd/MM/yyyy, or an empty text for no day */
    public static String text(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
