package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people read them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    /** The day as 31/12/2026; empty for none. */
    public static String text(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
