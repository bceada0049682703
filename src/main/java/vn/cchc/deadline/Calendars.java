package vn.cchc.deadline;

/**
 * Whose working calendar is asked. Days off are the same in the whole country but for what a province decides for its own
 * agencies, so limits of steps and last days of deadlines ask for the calendar of the agency that they belong to.
 */
public interface Calendars {

    /**
     * @param agencyId the agency that counts, or null for the calendar of the whole country
     * @return its calendar as it stands now; never changes, so that a count ends as it began
     */
    WorkingCalendar of(String agencyId);
}
