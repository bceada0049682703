package vn.cchc.calendar;

import java.time.Instant;
import vn.cchc.deadline.Calendars;

/**
 * Other calendars take the place of those before.
 *
 * @param at until when days were counted by the calendars before
 */
public record CalendarSwitch(Calendars before, Calendars after, Instant at) {

    /** Whether an agency has another calendar afterwards. */
    public boolean concerns(String agencyId) {
        return !before.of(agencyId).equals(after.of(agencyId));
    }
}
