package vn.cchc.deadline;

/** What sort of deadline a phrase states. Kinds that carry no date of their own wait for a person to register one. */
public enum DeadlineKind {
    /** A whole month: due on its last day. */
    MONTH,
    /** A whole quarter: due on its last day. */
    QUARTER,
    /** A whole year: due on 31 December. */
    YEAR,
    /** A day of the calendar, with or without it. */
    FIXED_DATE,
    /** Goes on all year: runs to 31 December and is never late. */
    CONTINUOUS,
    /** Several deadlines in one phrase. */
    MULTIPLE,
    /** Comes back every month, quarter or reporting period. */
    RECURRING,
    /** From one day to another. */
    DATE_RANGE,
    /** From one month to another. */
    MONTH_RANGE,
    /** From one quarter to another. */
    QUARTER_RANGE,
    /** From a quarter on, with an open end. */
    QUARTER_FROM,
    /** From one year to another. */
    YEAR_RANGE,
    /** From a year on, with an open end. */
    YEAR_FROM,
    /** The first or the last six months. */
    HALF_YEAR,
    /** The beginning, middle or end of the year. */
    YEAR_PART,
    /** A number of days after an event. */
    N_DAYS_AFTER,
    /** A number of working days after an event. */
    N_WORKING_DAYS_AFTER,
    /** When something happens. */
    ON_EVENT,
    /** As another document or body schedules it. */
    EXTERNAL_SCHEDULE,
    /** A phrase that nobody has taught us: a person must say what it means. */
    UNPARSED,
    /** No phrase at all. */
    MISSING;

    /** Whether work with such a deadline can be late at all once it has a due date. */
    public boolean canBeLate() {
        return this != CONTINUOUS;
    }
}
