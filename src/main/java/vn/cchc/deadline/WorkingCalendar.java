package vn.cchc.deadline;

import java.time.LocalDate;

/**
 * Which days are worked. The whole product asks the one bean of this type: the limits of steps and the last days of
 * deadlines alike, so that another calendar (holidays, swapped days) is brought in by replacing that bean.
 */
public interface WorkingCalendar {

    /** Whether civil servants work on that day. */
    boolean worksOn(LocalDate day);

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
     * The day that lies so many working days later; the day itself does not count.
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
}
