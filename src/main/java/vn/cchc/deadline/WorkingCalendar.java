package vn.cchc.deadline;

import java.time.LocalDate;

/** Which days are worked. */
public interface WorkingCalendar {

    /** Whether civil servants work on that day. */
    boolean isWorkingDay(LocalDate day);

    /** The day itself when it is worked, otherwise the next one that is. */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
