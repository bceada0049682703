package vn.cchc.calendar;

import java.time.LocalDate;

/**
 * What a change makes of a day.
 *
 * @param kind what it becomes, or null when it becomes what the plain week makes of it
 * @param name what people call it, empty without kind
 * @param basis the law or document that says so, or empty
 * @param before what it was, or null when nothing was set; of a draft what it is today
 */
public record ChangedDay(LocalDate day, DayKind kind, String name, String basis, CalendarDay before) {

    /** The day that it becomes in the calendar of a province or the country, or null when none is set any more. */
    public CalendarDay after(String province) {
        return kind == null ? null : new CalendarDay(day, kind, name, basis, false, province);
    }
}
