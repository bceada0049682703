package vn.cchc.inspection.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.inspection.TeamRole;
import vn.cchc.inspection.domain.Arranging;
import vn.cchc.inspection.domain.InspectionCancelling;
import vn.cchc.inspection.domain.InspectionSheets;
import vn.cchc.inspection.domain.Teams;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Day;

/** What a coordinator does on the page of an inspection: team, units, schedule, giving up. */
@Controller
@RequestMapping("/inspections/{id:\\d{1,18}}")
class InspectionActs {

    private final InspectionSheets sheets;
    private final Teams teams;
    private final Arranging arranging;
    private final InspectionCancelling cancelling;
    private final Texts texts;

    InspectionActs(
            InspectionSheets sheets, Teams teams, Arranging arranging, InspectionCancelling cancelling, Texts texts) {
        this.sheets = sheets;
        this.teams = teams;
        this.arranging = arranging;
        this.cancelling = cancelling;
        this.texts = texts;
    }

    @PostMapping("/describe")
    String describe(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") Set<ReformDomain> areas,
            @RequestParam(required = false) @Day LocalDate visitFrom,
            @RequestParam(required = false) @Day LocalDate visitTo,
            RedirectAttributes redirect) {
        sheets.sight(id);
        arranging.describe(id, subject, areas, visitFrom, visitTo);
        return done(id, "described", "", redirect);
    }

    @PostMapping("/units")
    String addUnit(@PathVariable long id, @RequestParam long unit, RedirectAttributes redirect) {
        sheets.sight(id);
        arranging.addUnit(id, unit);
        return done(id, "unit-added", "#units", redirect);
    }

    @PostMapping("/units/{visit:\\d{1,18}}/remove")
    String removeUnit(@PathVariable long id, @PathVariable long visit, RedirectAttributes redirect) {
        sheets.sight(id);
        arranging.removeUnit(id, visit);
        return done(id, "unit-removed", "#units", redirect);
    }

    @PostMapping("/team")
    String name(
            @PathVariable long id,
            @RequestParam String person,
            @RequestParam(required = false) TeamRole role,
            @RequestParam(defaultValue = "") Set<ReformDomain> areas,
            RedirectAttributes redirect) {
        sheets.sight(id);
        teams.name(id, person, role, areas);
        return done(id, "named", "#team", redirect);
    }

    @PostMapping("/team/{member:\\d{1,18}}/remove")
    String remove(@PathVariable long id, @PathVariable long member, RedirectAttributes redirect) {
        sheets.sight(id);
        teams.remove(id, member);
        return done(id, "removed", "#team", redirect);
    }

    @PostMapping("/team/{member:\\d{1,18}}/replace")
    String replace(
            @PathVariable long id,
            @PathVariable long member,
            @RequestParam String person,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        sheets.sight(id);
        teams.replace(id, member, person, reason);
        return done(id, "replaced", "#team", redirect);
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        sheets.sight(id);
        cancelling.cancel(id, reason);
        return done(id, "cancelled", "", redirect);
    }

    private String done(long id, String key, String place, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("inspection.done." + key));
        return "redirect:/inspections/" + id + place;
    }
}
