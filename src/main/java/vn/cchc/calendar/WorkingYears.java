package vn.cchc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.calendar.domain.CalendarRights;
import vn.cchc.calendar.domain.DayStore;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;

/** The working calendar as people look at it, a year at a time. Everybody who is signed in may. */
@Service
@Transactional(readOnly = true)
public class WorkingYears {

    private final DayStore days;
    private final Calendars calendars;
    private final CalendarRights rights;

    WorkingYears(DayStore days, Calendars calendars, CalendarRights rights) {
        this.days = days;
        this.calendars = calendars;
        this.rights = rights;
    }

    /**
     * The days of a year that are not what the plain week makes of them, in the order of the calendar; where a province has
     * decided otherwise than the country, its day alone.
     *
     * @param province topmost agency of the province, or null for the country
     */
    public List<CalendarDay> days(int year, String province) {
        Map<LocalDate, CalendarDay> byDay = new LinkedHashMap<>();
        days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), province)
                .forEach(day -> byDay.put(day.day(), day));
        return new ArrayList<>(byDay.values());
    }

    /** Of {@link #days} those that the calendar itself sets: a province's own, without the country's. */
    public List<CalendarDay> own(int year, String province) {
        return days(year, province).stream()
                .filter(day -> Objects.equals(day.province(), province))
                .toList();
    }

    /** The calendar of a province, or of the country for null. */
    public WorkingCalendar calendar(String province) {
        return calendars.of(province);
    }

    /** The province whose calendar counts for the signed-in person, or null for somebody of no agency. */
    public String ownProvince() {
        return rights.ownProvince();
    }
}
