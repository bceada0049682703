package vn.cchc.inspection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.inspection.domain.ChecklistCatalogue;
import vn.cchc.inspection.domain.ChecklistCatalogue.Item;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What an agency asks when it inspects: read by all of the agency, kept by coordinators and inspectors. */
@Controller
@RequestMapping("/inspections/checklists")
class ChecklistPages {

    private final ChecklistCatalogue catalogue;
    private final Organization organization;
    private final Texts texts;

    ChecklistPages(ChecklistCatalogue catalogue, Organization organization, Texts texts) {
        this.catalogue = catalogue;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping
    String show(@RequestParam(required = false) String agency, Model model) {
        List<String> own = new ArrayList<>(
                organization.agenciesOf(organization.currentPerson().id()));
        if (own.isEmpty()) {
            throw Refusal.forbidden("inspection.refusal.not-coordinator");
        }
        List<Agency> agencies = own.stream().map(organization::agency).toList();
        String shown = agency == null ? own.get(0) : agency;
        List<Item> items = catalogue.of(shown);
        Map<ReformDomain, List<Item>> byArea =
                items.stream().collect(Collectors.groupingBy(Item::area, TreeMap::new, Collectors.toList()));
        model.addAttribute("agencies", agencies);
        model.addAttribute("agency", organization.agency(shown));
        model.addAttribute("items", byArea);
        model.addAttribute("total", items.size());
        model.addAttribute("areas", ReformDomain.values());
        model.addAttribute("mayChange", catalogue.mayChange(shown));
        return "inspection/checklists";
    }

    /** Comes back to the area: what was added is told there, for the top of the page is out of sight. */
    @PostMapping
    String add(
            @RequestParam String agency,
            @RequestParam(required = false) ReformDomain area,
            @RequestParam(defaultValue = "") String lines,
            RedirectAttributes redirect) {
        int added = catalogue.add(agency, area, lines);
        redirect.addFlashAttribute("grown", area);
        redirect.addFlashAttribute("added", texts.get("inspection.done.items-added", added));
        return back(agency, "#area-" + area, redirect);
    }

    @PostMapping("/{itemId:\\d{1,18}}")
    String reword(
            @PathVariable long itemId,
            @RequestParam String agency,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String basis,
            RedirectAttributes redirect) {
        catalogue.reword(agency, itemId, text, basis);
        return done(agency, "inspection.done.item-reworded", redirect);
    }

    @PostMapping("/{itemId:\\d{1,18}}/retire")
    String retire(@PathVariable long itemId, @RequestParam String agency, RedirectAttributes redirect) {
        catalogue.retire(agency, itemId);
        return done(agency, "inspection.done.item-retired", redirect);
    }

    private String done(String agency, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(done));
        return back(agency, "", redirect);
    }

    private static String back(String agency, String place, RedirectAttributes redirect) {
        redirect.addAttribute("agency", agency);
        return "redirect:/inspections/checklists" + place;
    }
}
