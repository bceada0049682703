package vn.cchc.deadline;

/** Readers of deadline phrases, each with the calendar of an agency. */
public final class DeadlineReaders {

    private final Calendars calendars;
    private final DayOff dayOff;

    /** @param dayOff what becomes of a month, quarter, year or named day that ends on a day off */
    public DeadlineReaders(Calendars calendars, DayOff dayOff) {
        this.calendars = calendars;
        this.dayOff = dayOff;
    }

    /**
     * @param agencyId whose days off count for the last day in practice, or null for those of the whole country
     * @return a reader for the calendar as it stands now
     */
    public DeadlineReader of(String agencyId) {
        return on(calendars.of(agencyId));
    }

    /** A reader for a calendar that is not in force, or not any more. */
    public DeadlineReader on(WorkingCalendar calendar) {
        return new DeadlineReader(calendar, dayOff);
    }
}
