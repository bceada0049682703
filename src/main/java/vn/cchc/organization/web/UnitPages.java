package vn.cchc.organization.web;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.NewUnit;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.organization.domain.NameQueries;
import vn.cchc.shared.web.Day;

/** The tree of units, and one unit. */
@Controller
@RequestMapping("/organization")
class UnitPages {

    private final AdministratorDesk desk;
    private final OrganizationTables queries;
    private final NameQueries names;
    private final Organization organization;
    private final UnitAdministration units;

    UnitPages(
            AdministratorDesk desk,
            OrganizationTables queries,
            NameQueries names,
            Organization organization,
            UnitAdministration units) {
        this.desk = desk;
        this.queries = queries;
        this.names = names;
        this.organization = organization;
        this.units = units;
    }

    @GetMapping
    String tree(@RequestParam(name = "agency", required = false) String wanted, Model model) {
        if (desk.isFirstVisit()) {
            return "redirect:/organization/agency/new";
        }
        var agency = desk.open(wanted, "units", model);
        LocalDate today = (LocalDate) model.getAttribute("today");
        model.addAttribute("rows", queries.tree(agency.id(), today));
        model.addAttribute("units", organization.units(agency.id(), today));
        return "organization/units";
    }

    @GetMapping("/units/{id}")
    String unit(@PathVariable long id, Model model) {
        Unit unit = organization.unit(id);
        desk.open(unit.agencyId(), "units", model);
        LocalDate today = (LocalDate) model.getAttribute("today");
        model.addAttribute("unit", unit);
        model.addAttribute("ended", unit.validTo() != null);
        model.addAttribute("successor", unit.successorId() == null ? null : organization.unit(unit.successorId()));
        model.addAttribute("members", queries.membersOf(id, today));
        model.addAttribute(
                "others",
                organization.units(unit.agencyId(), today).stream()
                        .filter(other -> other.id() != id && other.validTo() == null)
                        .toList());
        model.addAttribute(
                "aliases",
                names.aliases(unit.agencyId()).stream()
                        .filter(alias -> Long.valueOf(id).equals(alias.unitId()))
                        .toList());
        return "organization/unit";
    }

    @PostMapping("/units")
    String add(
            @RequestParam("agency") String agency,
            @RequestParam("name") String name,
            @RequestParam("code") String code,
            @RequestParam(name = "parent", required = false) Long parent,
            @RequestParam(name = "from", required = false) @Day LocalDate from,
            RedirectAttributes next) {
        return desk.answer(
                () -> units.add(new NewUnit(agency, parent, code, name, null, from), desk.me()),
                "organization.done.unit-added",
                next,
                "/organization?agency=" + agency);
    }

    @PostMapping("/units/{id}/name")
    String rename(
            @PathVariable long id,
            @RequestParam("name") String name,
            @RequestParam("code") String code,
            RedirectAttributes next) {
        return answer(id, () -> units.rename(id, name, code, desk.me()), "organization.done.saved", next);
    }

    @PostMapping("/units/{id}/parent")
    String move(
            @PathVariable long id,
            @RequestParam(name = "parent", required = false) Long parent,
            RedirectAttributes next) {
        return answer(id, () -> units.move(id, parent, desk.me()), "organization.done.saved", next);
    }

    @PostMapping("/units/{id}/end")
    String end(
            @PathVariable long id,
            @RequestParam(name = "successor", required = false) Long successor,
            @RequestParam(name = "lastDay", required = false) @Day LocalDate lastDay,
            RedirectAttributes next) {
        Runnable act = successor == null
                ? () -> units.close(id, lastDay, desk.me())
                : () -> units.merge(id, successor, lastDay, desk.me());
        return answer(id, act, "organization.done.unit-ended", next);
    }

    private String answer(long id, Runnable act, String noticeKey, RedirectAttributes next) {
        return desk.answer(act, noticeKey, next, "/organization/units/" + id);
    }
}
