package vn.cchc.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.Inspections;
import vn.cchc.inspection.NewInspection;
import vn.cchc.inspection.domain.Arranging;
import vn.cchc.inspection.domain.InspectionLists;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;

/** A coordinator opens an inspection. */
@Controller
@RequestMapping("/inspections/new")
class InspectionOpenPages {

    private final Inspections inspections;
    private final Arranging arranging;
    private final InspectionLists lists;
    private final Organization organization;
    private final Texts texts;

    InspectionOpenPages(
            Inspections inspections,
            Arranging arranging,
            InspectionLists lists,
            Organization organization,
            Texts texts) {
        this.inspections = inspections;
        this.arranging = arranging;
        this.lists = lists;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping
    String form(@RequestParam(required = false) String agency, Model model) {
        String me = organization.currentPerson().id();
        List<Agency> agencies = organization.agencies(organization.agenciesOf(me)).stream()
                .filter(known -> organization.holds(me, Role.COORDINATOR, known.id()))
                .toList();
        if (agencies.isEmpty()) {
            throw Refusal.forbidden("inspection.refusal.not-coordinator");
        }
        Agency shown = agencies.stream()
                .filter(known -> known.id().equals(agency))
                .findFirst()
                .orElse(agencies.get(0));
        model.addAttribute("agencies", agencies);
        model.addAttribute("agency", shown);
        model.addAttribute("units", arranging.possibleUnits(shown.id()));
        model.addAttribute("advisoryUnits", arranging.advisoryUnits(shown.id()));
        model.addAttribute("earlier", lists.concluded(me, shown.id()));
        model.addAttribute("kinds", InspectionKind.values());
        model.addAttribute("methods", InspectionMethod.values());
        model.addAttribute("areas", ReformDomain.values());
        return "inspection/new";
    }

    @PostMapping
    String open(
            @RequestParam String agency,
            @RequestParam InspectionKind kind,
            @RequestParam InspectionMethod method,
            @RequestParam(defaultValue = "") String followUp,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) Set<ReformDomain> areas,
            @RequestParam(required = false) @Day LocalDate visitFrom,
            @RequestParam(required = false) @Day LocalDate visitTo,
            @RequestParam(defaultValue = "0") long advisoryUnit,
            @RequestParam(required = false) List<Long> units,
            RedirectAttributes redirect) {
        long id = inspections.open(new NewInspection(
                agency,
                null,
                kind,
                method,
                !followUp.isEmpty(),
                followUp.matches("\\d{1,18}") ? Long.valueOf(followUp) : null,
                subject,
                areas,
                visitFrom,
                visitTo,
                advisoryUnit,
                units));
        redirect.addFlashAttribute("notice", texts.get("inspection.done.opened"));
        return "redirect:/inspections/" + id;
    }
}
