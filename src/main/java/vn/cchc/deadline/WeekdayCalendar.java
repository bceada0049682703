package vn.cchc.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, as Quyết định 188/1999/QĐ-TTg sets the week of state agencies. Knows no holidays. */
public final class WeekdayCalendar implements WorkingCalendar {

    @Override
    public boolean worksOn(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
