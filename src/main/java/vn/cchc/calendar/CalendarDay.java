package vn.cchc.calendar;

import java.time.LocalDate;

/**
 * A day that is not what the plain week makes of it.
 *
 * @param name what people call it
 * @param basis the law or document that says so, or empty
 * @param toCheck whether nobody has compared it with the document yet
 * @param province topmost agency of the province that decided it, or null for the whole country
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String basis, boolean toCheck, String province) {

    /** No day of an earlier year is set. */
    public static final int FIRST_YEAR = 2000;

    /** No day of a later year is set. */
    public static final int LAST_YEAR = 2100;

    /** How many characters a name has at most. */
    public static final int LONGEST_NAME = 200;

    /** How many characters a basis has at most. */
    public static final int LONGEST_BASIS = 500;

    /** Whether days of this year may be set. */
    public static boolean mayBeIn(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
