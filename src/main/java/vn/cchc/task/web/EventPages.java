package vn.cchc.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;
import vn.cchc.shared.web.Numbers;
import vn.cchc.task.event.EventReading;
import vn.cchc.task.event.EventRegister;
import vn.cchc.task.event.NewEvent;

/** Events that deadlines wait for: what was registered, and registering one after looking at what it will do. */
@Controller
@RequestMapping("/events")
class EventPages {

    private static final int ON_A_PAGE = 20;

    private final EventReading reading;
    private final EventRegister register;
    private final EventLines lines;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    EventPages(
            EventReading reading,
            EventRegister register,
            EventLines lines,
            Organization organization,
            Texts texts,
            Clock clock) {
        this.reading = reading;
        this.register = register;
        this.lines = lines;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) String agency, @RequestParam(required = false) String page, Model model) {
        String me = me();
        List<Agency> agencies = reading.registering(me);
        Agency chosen = agencies.stream()
                .filter(each -> each.id().equals(agency))
                .findFirst()
                .orElse(agencies.isEmpty() ? null : agencies.get(0));
        model.addAttribute("agencies", agencies);
        model.addAttribute("agency", chosen);
        model.addAttribute("waiting", chosen == null ? List.of() : reading.waiting(chosen.id(), me));
        model.addAttribute("events", reading.list(me, Numbers.page(page, ON_A_PAGE)));
        return "task/events";
    }

    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) String agency, @RequestParam(required = false) String name, Model model) {
        List<Agency> agencies = reading.registering(me());
        if (agencies.isEmpty()) {
            throw Refusal.forbidden("task.refusal.not-registrar");
        }
        model.addAttribute("agencies", agencies);
        model.addAttribute("agency", agency);
        model.addAttribute("name", name);
        model.addAttribute("today", LocalDate.now(clock));
        return "task/event-new";
    }

    @PostMapping("/preview")
    String preview(
            @RequestParam String agency,
            @RequestParam String name,
            @RequestParam(required = false) String otherNames,
            @RequestParam(required = false) String documentNumber,
            @RequestParam(required = false) @Day LocalDate happenedOn,
            @RequestParam(required = false) String note,
            Model model) {
        NewEvent event = new NewEvent(agency, names(name, otherNames), documentNumber, happenedOn, note);
        model.addAttribute("effect", lines.of(register.preview(event, me()), me()));
        model.addAttribute("event", event);
        model.addAttribute(
                "otherNames",
                String.join("\n", event.names().subList(1, event.names().size())));
        model.addAttribute("agencyName", organization.agency(agency).name());
        return "task/event-preview";
    }

    @PostMapping
    String register(
            @RequestParam String agency,
            @RequestParam String name,
            @RequestParam(required = false) String otherNames,
            @RequestParam(required = false) String documentNumber,
            @RequestParam(required = false) @Day LocalDate happenedOn,
            @RequestParam(required = false) String note,
            RedirectAttributes redirect) {
        long id = register.register(
                new NewEvent(agency, names(name, otherNames), documentNumber, happenedOn, note), me());
        redirect.addFlashAttribute("notice", texts.get("task.events.notice.registered"));
        return "redirect:/events/" + id;
    }

    private static List<String> names(String name, String others) {
        List<String> names = new ArrayList<>(List.of(name));
        if (others != null) {
            others.lines().filter(line -> !line.isBlank()).forEach(names::add);
        }
        return names;
    }

    private String me() {
        return organization.currentPerson().id();
    }
}
