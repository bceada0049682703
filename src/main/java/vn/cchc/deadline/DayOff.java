package vn.cchc.deadline;

import java.time.LocalDate;

/** What becomes of a month, quarter, year or named day whose last day is a day off. An agency chooses one. */
public enum DayOff {
    /** The next working day: Bộ luật Dân sự 2015 Điều 148 khoản 5, as it is usually read. */
    NEXT_WORKING_DAY,
    /** The last working day before: some agencies want papers on the desk by then. */
    PREVIOUS_WORKING_DAY,
    /** The day as stated, worked or not. */
    NOMINAL;

    LocalDate move(LocalDate due, WorkingCalendar calendar) {
        return switch (this) {
            case NEXT_WORKING_DAY -> calendar.onOrAfter(due);
            case PREVIOUS_WORKING_DAY -> calendar.onOrBefore(due);
            case NOMINAL -> due;
        };
    }
}
