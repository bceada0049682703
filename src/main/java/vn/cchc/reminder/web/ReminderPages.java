package vn.cchc.reminder.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.Unit;
import vn.cchc.reminder.domain.ReminderReading;
import vn.cchc.reminder.domain.ReminderReading.Filter;
import vn.cchc.shared.web.Numbers;

/**
 * What people were reminded of: leaders, coordinators and inspectors see their agency's, heads their units', officers
 * their own.
 */
@Controller
@RequestMapping("/reminders")
class ReminderPages {

    private static final int PAGE = 30;
    private static final Set<Role> SEEING_ALL = Set.of(Role.LEADER, Role.COORDINATOR, Role.INSPECTOR);

    private final ReminderReading reading;
    private final Organization organization;
    private final Clock clock;

    ReminderPages(ReminderReading reading, Organization organization, Clock clock) {
        this.reading = reading;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String late,
            @RequestParam(required = false) String page,
            Model model) {
        String me = organization.currentPerson().id();
        Set<String> agencies = new HashSet<>();
        Set<Long> units = new HashSet<>();
        for (Appointment held : organization.appointments(me)) {
            if (SEEING_ALL.contains(held.role())) {
                agencies.add(held.agencyId());
            } else if (held.role() == Role.HEAD) {
                units.add(held.unitId());
            }
        }
        Long wanted = unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null;
        boolean onlyLate = "1".equals(late);
        var filter = new Filter(agencies, units, me, wanted, onlyLate);
        long total = reading.count(filter);
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int number = Math.min(Numbers.page(page, PAGE).getPageNumber() + 1, pages);
        model.addAttribute("rows", reading.rows(filter, PAGE, (long) (number - 1) * PAGE));
        model.addAttribute("unitOptions", unitOptions(agencies));
        model.addAttribute("unit", wanted);
        model.addAttribute("late", onlyLate);
        model.addAttribute("filtered", wanted != null || onlyLate);
        model.addAttribute("page", number);
        model.addAttribute("pages", pages);
        return "reminder/list";
    }

    private List<Unit> unitOptions(Set<String> agencies) {
        return agencies.stream()
                .sorted()
                .flatMap(agency -> organization.units(agency, LocalDate.now(clock)).stream())
                .toList();
    }
}
