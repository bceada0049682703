package vn.cchc.calendar.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.deadline.WeekdayCalendar;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.shared.TextKey;

/** The plain week with the days that are set otherwise. Never changes. */
final class DayCalendar implements WorkingCalendar {

    private static final WorkingCalendar WEEK = new WeekdayCalendar();

    private final Map<LocalDate, CalendarDay> days;

    /** @param days of the country, then those of the province: the later one counts where both set a day */
    DayCalendar(Collection<CalendarDay> days) {
        Map<LocalDate, CalendarDay> byDay = new HashMap<>();
        days.forEach(day -> byDay.put(day.day(), day));
        this.days = Map.copyOf(byDay);
    }

    @Override
    public boolean worksOn(LocalDate day) {
        CalendarDay set = days.get(day);
        return set == null ? WEEK.worksOn(day) : set.kind().worked();
    }

    @Override
    public Optional<LocalDate> firstDayOff(String holiday, int year) {
        String wanted = TextKey.bare(holiday);
        return days.values().stream()
                .filter(day -> day.day().getYear() == year && !day.kind().worked())
                .filter(day -> TextKey.bare(day.name()).equals(wanted))
                .map(CalendarDay::day)
                .min(LocalDate::compareTo);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayCalendar same && days.equals(same.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }
}
