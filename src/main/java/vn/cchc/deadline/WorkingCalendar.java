package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days are worked. The limits of steps and the last days of deadlines alike are counted by the calendar of the
 * agency that they belong to, see {@link Calendars}.
 */
public interface WorkingCalendar {

    /** Whether civil servants work on that day. */
    boolean worksOn(LocalDate day);

    /**
     * The first day off of a holiday that lasts several days or moves from year to year.
     *
     * @param holiday its usual name, such as "Tết Nguyên đán"
     * @param year of the calendar in which it falls
     * @return nothing when this calendar does not know it
     */
    default Optional<LocalDate> firstDayOff(String holiday, int year) {
        return Optional.empty();
    }

    /** The day itself when it is worked, otherwise the next one that is. */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!worksOn(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself when it is worked, otherwise the last one before it that is. */
    default LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!worksOn(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The day that lies so many working days earlier; the day itself does not count. */
    default LocalDate before(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int passed = 0; passed < workingDays; passed++) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    /**
     * The day that lies so many working days later; the day itself does not count (Bộ luật Dân sự 2015 Điều 147 khoản 2).
     *
     * @param workingDays how many, 0 or more; with 0 it is the day itself, worked or not
     */
    default LocalDate after(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int passed = 0; passed < workingDays; passed++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /**
     * How many working days lie after one day, up to and including another: what {@link #after} counts, so that
     * {@code between(day, after(day, n))} is {@code n}.
     *
     * @return 0 for the same day; less than 0 when {@code to} comes first, as many as {@link #before} goes back
     */
    default int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; day.isBefore(to); ) {
            day = day.plusDays(1);
            days += worksOn(day) ? 1 : 0;
        }
        for (LocalDate day = from; day.isAfter(to); ) {
            day = day.minusDays(1);
            days -= worksOn(day) ? 1 : 0;
        }
        return days;
    }
}
