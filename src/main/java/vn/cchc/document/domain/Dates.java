package vn.cchc.document.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as people read them. */
public final class Dates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Dates() {}

    /** @return e.g. {@code 05/02/2026} */
    public static String text(LocalDate date) {
        return DATE.format(date);
    }
}
