package vn.cchc.engine;

import java.time.LocalDate;

/** Which days are worked. The engine brings Monday to Friday; a richer calendar with holidays replaces it as a bean. */
public interface WorkingCalendar {

    /** @return whether the agencies work on that day */
    boolean worksOn(LocalDate day);

    /**
     * @param workingDays how many, 0 or more
     * @return the day that lies so many working days after {@code day}, which itself does not count
     */
    default LocalDate after(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            if (worksOn(result)) {
                left--;
            }
        }
        return result;
    }
}
