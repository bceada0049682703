package vn.cchc.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.engine.EngineClock;

/**
 * The day on which the data of a report are closed: what came later is not told.
 *
 * @param until the last day that counts
 */
record DataClose(LocalDate until) {

    /** @return whether it had happened; false for what has not happened at all */
    boolean covers(LocalDate day) {
        return day != null && !day.isAfter(until);
    }

    /** @return whether it had happened; false for what has not happened at all */
    boolean covers(Instant moment) {
        return moment != null && covers(day(moment));
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, EngineClock.ZONE);
    }
}
