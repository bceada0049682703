package vn.cchc.organization.web;

import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.NewPerson;
import vn.cchc.organization.Organization;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.shared.web.Day;

/** The people of an agency, and one person. */
@Controller
@RequestMapping("/organization/people")
class PeoplePages {

    private static final int PAGE = 30;

    private final AdministratorDesk desk;
    private final OrganizationTables queries;
    private final Organization organization;
    private final PeopleAdministration people;
    private final Appointments appointments;

    PeoplePages(
            AdministratorDesk desk,
            OrganizationTables queries,
            Organization organization,
            PeopleAdministration people,
            Appointments appointments) {
        this.desk = desk;
        this.queries = queries;
        this.organization = organization;
        this.people = people;
        this.appointments = appointments;
    }

    @GetMapping
    String list(
            @RequestParam(name = "agency", required = false) String wanted,
            @RequestParam(name = "search", defaultValue = "") String search,
            @RequestParam(name = "page", defaultValue = "0") int page,
            Model model) {
        var agency = desk.open(wanted, "people", model);
        var asked = PageRequest.of(Math.max(0, page), PAGE);
        LocalDate today = (LocalDate) model.getAttribute("today");
        model.addAttribute("people", queries.people(agency.id(), search.strip(), today, asked));
        model.addAttribute("search", search.strip());
        return "organization/people";
    }

    @GetMapping("/{id}")
    String person(@PathVariable String id, Model model) {
        Person person = organization.person(id);
        var agency = desk.open(person.agencyId(), "people", model);
        LocalDate today = (LocalDate) model.getAttribute("today");
        model.addAttribute("person", person);
        model.addAttribute("appointments", queries.appointmentsOf(id));
        model.addAttribute("units", organization.units(agency.id(), today));
        model.addAttribute("roles", Role.values());
        model.addAttribute(
                "colleagues",
                queries.colleagues(agency.id()).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList());
        return "organization/person";
    }

    @PostMapping
    String register(
            @RequestParam("agency") String agency,
            @RequestParam("id") String id,
            @RequestParam("fullName") String fullName,
            @RequestParam("email") String email,
            @RequestParam("password") String password,
            RedirectAttributes next) {
        return desk.answer(
                () -> people.register(new NewPerson(id.strip(), agency, fullName, email), password, desk.me()),
                "organization.done.person-registered",
                next,
                "/organization/people?agency=" + agency);
    }

    @PostMapping("/{id}/name")
    String describe(
            @PathVariable String id,
            @RequestParam("fullName") String fullName,
            @RequestParam("email") String email,
            RedirectAttributes next) {
        return answer(id, () -> people.describe(id, fullName, email, desk.me()), "organization.done.saved", next);
    }

    @PostMapping("/{id}/appointments")
    String appoint(
            @PathVariable String id,
            @RequestParam("agency") String agency,
            @RequestParam(name = "role", required = false) Role role,
            @RequestParam(name = "unit", required = false) Long unit,
            @RequestParam("position") String position,
            @RequestParam(name = "from", required = false) @Day LocalDate from,
            @RequestParam(name = "to", required = false) @Day LocalDate to,
            RedirectAttributes next) {
        return answer(
                id,
                () -> appointments.appoint(new NewAppointment(id, agency, unit, role, position, from, to), desk.me()),
                "organization.done.appointed",
                next);
    }

    @PostMapping("/{id}/appointments/{appointment}/end")
    String dismiss(
            @PathVariable String id,
            @PathVariable long appointment,
            @RequestParam(name = "lastDay", required = false) @Day LocalDate lastDay,
            RedirectAttributes next) {
        return answer(id, () -> appointments.dismiss(appointment, lastDay, desk.me()), "organization.done.saved", next);
    }

    @PostMapping("/{id}/password")
    String resetPassword(@PathVariable String id, @RequestParam("password") String password, RedirectAttributes next) {
        return answer(
                id, () -> people.resetPassword(id, password, desk.me()), "organization.done.password-reset", next);
    }

    @PostMapping("/{id}/close")
    String deactivate(
            @PathVariable String id,
            @RequestParam(name = "takesOver", required = false) String takesOver,
            RedirectAttributes next) {
        return answer(
                id, () -> people.deactivate(id, takesOver, desk.me()), "organization.done.person-deactivated", next);
    }

    @PostMapping("/{id}/open")
    String activate(@PathVariable String id, RedirectAttributes next) {
        return answer(id, () -> people.activate(id, desk.me()), "organization.done.person-activated", next);
    }

    private String answer(String id, Runnable act, String noticeKey, RedirectAttributes next) {
        return desk.answer(act, noticeKey, next, "/organization/people/" + id);
    }
}
