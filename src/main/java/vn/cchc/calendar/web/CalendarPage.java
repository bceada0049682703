package vn.cchc.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.calendar.CalendarChanges;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.WorkingYears;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.shared.web.Day;
import vn.cchc.shared.web.Numbers;

/** The year's working calendar, and a place to count days by it. */
@Controller
@RequestMapping("/calendar")
class CalendarPage {

    private static final int MOST_DAYS = 1000;

    /** Changes that the page tells, the newest ones. */
    private static final int CHANGES = 10;

    private final WorkingYears years;
    private final CalendarScopes scopes;
    private final CalendarChanges changes;
    private final YearViews views;
    private final Clock clock;

    CalendarPage(WorkingYears years, CalendarScopes scopes, CalendarChanges changes, YearViews views, Clock clock) {
        this.years = years;
        this.scopes = scopes;
        this.changes = changes;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(name = "year", required = false) String wanted,
            @RequestParam(name = "of", required = false) String scope,
            @RequestParam(required = false) @Day LocalDate from,
            @RequestParam(required = false) String days,
            @RequestParam(defaultValue = "true") boolean worked,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        Integer asked = Numbers.within(wanted, CalendarDay.FIRST_YEAR, CalendarDay.LAST_YEAR);
        int year = asked == null ? today.getYear() : asked;
        String province = scopes.open(scope, model);
        WorkingCalendar calendar = years.calendar(province);
        List<CalendarDay> set = years.days(year, province);
        model.addAttribute("year", year);
        model.addAttribute("thisMonth", year == today.getYear() ? today.getMonthValue() : null);
        model.addAttribute("months", views.of(year, set, calendar));
        model.addAttribute(
                "workingDays", calendar.between(LocalDate.of(year, 1, 1).minusDays(1), LocalDate.of(year, 12, 31)));
        model.addAttribute("known", !set.isEmpty());
        model.addAttribute("toCheck", set.stream().filter(CalendarDay::toCheck).count());
        model.addAttribute("draft", changes.waiting(province).orElse(null));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("applied", changes.applied(province, CHANGES));
        model.addAttribute("from", from == null ? today : from);
        model.addAttribute("worked", worked);
        Integer count = Numbers.within(days, 0, MOST_DAYS);
        model.addAttribute("days", count == null ? 5 : count);
        if (from != null && count != null && CalendarDay.mayBeIn(from.getYear())) {
            model.addAttribute(
                    "counted", worked ? calendar.after(from, count) : calendar.onOrAfter(from.plusDays(count)));
        }
        return "calendar/calendar";
    }
}
