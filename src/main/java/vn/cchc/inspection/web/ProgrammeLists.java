package vn.cchc.inspection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.inspection.ProgrammeLineState;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.inspection.domain.ProgrammeDrafting;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Numbers;

/** The inspection programmes that a person may read, and the beginning of a new one. */
@Controller
@RequestMapping("/inspections/programmes")
class ProgrammeLists {

    private static final int PAGE = 20;

    private final ProgrammeReading reading;
    private final ProgrammeDrafting drafting;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    ProgrammeLists(
            ProgrammeReading reading, ProgrammeDrafting drafting, Organization organization, Texts texts, Clock clock) {
        this.reading = reading;
        this.drafting = drafting;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    /** A programme in the list. */
    record Row(
            ProgrammeView programme, String agencyName, int lines, long opened, ProgrammeReading.Coverage coverage) {}

    @GetMapping
    String list(@RequestParam(required = false) String page, Model model) {
        Page<ProgrammeView> found = reading.list(Numbers.page(page, PAGE));
        Map<Long, List<ProgrammeLineView>> lines =
                reading.lines(found.map(ProgrammeView::id).toList());
        Map<String, Inspectable> agencies = new HashMap<>();
        model.addAttribute(
                "rows",
                found.map(programme -> row(
                                programme,
                                lines.getOrDefault(programme.id(), List.of()),
                                agencies.computeIfAbsent(programme.agencyId(), this::inspectable)))
                        .toList());
        model.addAttribute("page", found.getNumber() + 1);
        model.addAttribute("pages", found.getTotalPages());
        List<Agency> own = organization.agenciesOf(organization.currentPerson().id()).stream()
                .filter(reading::coordinates)
                .map(organization::agency)
                .toList();
        int year = LocalDate.now(clock).getYear();
        model.addAttribute("agencies", own);
        model.addAttribute("year", year);
        if (!own.isEmpty()) {
            model.addAttribute(
                    "usualTitle",
                    texts.get(
                            "programme.title", String.valueOf(year), own.get(0).name()));
        }
        model.addAttribute(
                "units",
                own.stream()
                        .flatMap(agency -> reading.possibleUnits(agency.id()).stream())
                        .toList());
        return "inspection/programmes";
    }

    @PostMapping
    String create(
            @RequestParam String agency,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam long advisoryUnit,
            RedirectAttributes redirect) {
        long id = drafting.create(agency, year, new ProgrammeHead(title, basis, advisoryUnit, null));
        redirect.addFlashAttribute("notice", texts.get("programme.done.created"));
        return "redirect:/inspections/programmes/" + id;
    }

    /** What is asked once of each agency in the list. */
    private record Inspectable(String name, int units, int wanted) {}

    private Inspectable inspectable(String agencyId) {
        return new Inspectable(
                organization.agency(agencyId).name(),
                reading.possibleUnits(agencyId).size(),
                reading.wanted(agencyId));
    }

    private static Row row(ProgrammeView programme, List<ProgrammeLineView> lines, Inspectable agency) {
        return new Row(
                programme,
                agency.name(),
                lines.size(),
                lines.stream()
                        .filter(line -> line.state() == ProgrammeLineState.OPENED)
                        .count(),
                ProgrammeReading.coverage(lines, agency.units(), agency.wanted()));
    }
}
