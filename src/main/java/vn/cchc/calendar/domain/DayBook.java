package vn.cchc.calendar.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;

/**
 * All days that are set, and the calendars that they make. Never changes; what an agency is below is settled when it is
 * founded, so that whose calendar counts for it is kept too.
 */
final class DayBook implements Calendars {

    private final Provinces provinces;
    private final WorkingCalendar country;
    private final Map<String, WorkingCalendar> byProvince = new HashMap<>();
    private final Map<String, WorkingCalendar> byAgency = new ConcurrentHashMap<>();

    DayBook(Collection<CalendarDay> days, Provinces provinces) {
        this.provinces = provinces;
        List<CalendarDay> common =
                days.stream().filter(day -> day.province() == null).toList();
        this.country = new DayCalendar(common);
        days.stream()
                .filter(day -> day.province() != null)
                .collect(Collectors.groupingBy(CalendarDay::province))
                .forEach((province, own) -> {
                    List<CalendarDay> all = new ArrayList<>(common);
                    all.addAll(own);
                    byProvince.put(province, new DayCalendar(all));
                });
    }

    @Override
    public WorkingCalendar of(String agencyId) {
        return agencyId == null || byProvince.isEmpty()
                ? country
                : byAgency.computeIfAbsent(agencyId, agency -> byProvince.getOrDefault(provinces.of(agency), country));
    }
}
