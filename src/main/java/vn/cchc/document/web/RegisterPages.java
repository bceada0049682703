package vn.cchc.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.document.DocumentType;
import vn.cchc.document.domain.DocumentSettings;
import vn.cchc.document.domain.HiddenDocuments;
import vn.cchc.document.domain.Register;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.shared.Refusal;

/** The register of outgoing documents of the signed-in person's agency, and what is being prepared there. */
@Controller
class RegisterPages {

    private static final int PAGE = 50;
    private static final int PRINTED_PAGE = 1000;
    private static final int LONGEST_SEARCH = 200;

    private final Register register;
    private final DocumentSettings settings;
    private final Organization organization;
    private final Names names;
    private final Waiting waiting;
    private final HiddenDocuments hidden;
    private final Clock clock;

    RegisterPages(
            Register register,
            DocumentSettings settings,
            Organization organization,
            Names names,
            Waiting waiting,
            HiddenDocuments hidden,
            Clock clock) {
        this.register = register;
        this.hidden = hidden;
        this.settings = settings;
        this.organization = organization;
        this.names = names;
        this.waiting = waiting;
        this.clock = clock;
    }

    @GetMapping("/documents")
    String documents(
            @RequestParam(defaultValue = "register") String tab,
            @RequestParam(required = false) Integer year,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Person person = organization.currentPerson();
        Register.Filter filter = filter(person, year, type, text);
        boolean prepared = tab.equals("prepared");
        frame(model, filter, person);
        model.addAttribute("tab", prepared ? "prepared" : "register");
        if (prepared) {
            Page<Register.Prepared> documents = register.prepared(filter, request(page, PAGE));
            model.addAttribute("documents", documents);
            model.addAttribute(
                    "people",
                    names.people(documents.map(Register.Prepared::drafterId).getContent()));
            model.addAttribute(
                    "units",
                    names.units(documents.map(Register.Prepared::draftingUnitId).getContent()));
            model.addAttribute(
                    "waiting", waiting.of(documents.map(Register.Prepared::id).getContent()));
        } else {
            model.addAttribute("documents", register.lines(filter, request(page, PAGE)));
        }
        return "document/register";
    }

    @GetMapping("/documents/print")
    String print(
            @RequestParam(required = false) Integer year,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Person person = organization.currentPerson();
        Register.Filter filter = filter(person, year, type, text);
        frame(model, filter, person);
        model.addAttribute("documents", register.lines(filter, request(page, PRINTED_PAGE)));
        return "document/register-print";
    }

    private void frame(Model model, Register.Filter filter, Person person) {
        model.addAttribute("filter", filter);
        model.addAttribute("years", years(filter));
        model.addAttribute("types", DocumentType.values());
        model.addAttribute("agency", organization.agency(filter.agencyId()));
        model.addAttribute("mayDecide", settings.mayDecide(filter.agencyId(), person.id()));
    }

    private Register.Filter filter(Person person, Integer year, String type, String text) {
        if (person.agencyId() == null) {
            throw Refusal.forbidden("document.refusal.no-agency");
        }
        String wanted = text.strip();
        return new Register.Filter(
                person.agencyId(),
                year == null ? LocalDate.now(clock).getYear() : year,
                DocumentType.ofCode(type).orElse(null),
                wanted.substring(0, Math.min(wanted.length(), LONGEST_SEARCH)),
                hidden.from(person.id()));
    }

    private List<Integer> years(Register.Filter filter) {
        List<Integer> years = new ArrayList<>(register.years(filter.agencyId()));
        for (int year : List.of(LocalDate.now(clock).getYear(), filter.year())) {
            if (!years.contains(year)) {
                years.add(year);
            }
        }
        years.sort(Comparator.reverseOrder());
        return years;
    }

    private static PageRequest request(int page, int size) {
        return PageRequest.of(Math.max(page, 1) - 1, size);
    }
}
