package vn.cchc.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.NameAdministration;
import vn.cchc.organization.Organization;
import vn.cchc.organization.UnitNames;
import vn.cchc.organization.domain.NameQueries;

/** Groups of units, aliases and bodies outside, and a place to try what a name means. */
@Controller
@RequestMapping("/organization/names")
class NamePages {

    private final AdministratorDesk desk;
    private final NameQueries queries;
    private final Organization organization;
    private final NameAdministration naming;
    private final UnitNames names;

    NamePages(
            AdministratorDesk desk,
            NameQueries queries,
            Organization organization,
            NameAdministration naming,
            UnitNames names) {
        this.desk = desk;
        this.queries = queries;
        this.organization = organization;
        this.naming = naming;
        this.names = names;
    }

    @GetMapping
    String show(
            @RequestParam(name = "agency", required = false) String wanted,
            @RequestParam(name = "try", defaultValue = "") String tried,
            Model model) {
        var agency = desk.open(wanted, "names", model);
        LocalDate today = (LocalDate) model.getAttribute("today");
        model.addAttribute("units", organization.units(agency.id(), today));
        model.addAttribute("groups", NameTables.groups(queries.groups(agency.id()), organization, today));
        model.addAttribute("aliases", NameTables.aliases(queries, organization, agency.id()));
        model.addAttribute(
                "externals",
                queries.externals(agency.id()).stream()
                        .filter(body -> body.agencyId() != null)
                        .toList());
        model.addAttribute("tried", tried);
        if (!tried.isBlank()) {
            var found = names.resolve(agency.id(), tried, today);
            model.addAttribute("found", found);
            model.addAttribute("foundUnits", organization.units(found.unitIds()).values());
        }
        return "organization/names";
    }

    @PostMapping("/groups")
    String defineGroup(
            @RequestParam("agency") String agency,
            @RequestParam("name") String name,
            @RequestParam(name = "members", required = false) List<Long> members,
            RedirectAttributes next) {
        return answer(
                agency,
                () -> naming.defineGroup(agency, name, members == null ? List.of() : members, desk.today(), desk.me()),
                next);
    }

    @PostMapping("/groups/{id}")
    String redefineGroup(
            @PathVariable long id,
            @RequestParam("agency") String agency,
            @RequestParam("name") String name,
            @RequestParam(name = "members", required = false) List<Long> members,
            RedirectAttributes next) {
        return answer(
                agency, () -> naming.redefineGroup(id, name, members == null ? List.of() : members, desk.me()), next);
    }

    @PostMapping("/groups/{id}/end")
    String endGroup(@PathVariable long id, @RequestParam("agency") String agency, RedirectAttributes next) {
        return answer(agency, () -> naming.endGroup(id, desk.me()), next);
    }

    @PostMapping("/aliases")
    String remember(
            @RequestParam("agency") String agency,
            @RequestParam("alias") String alias,
            @RequestParam("target") String target,
            RedirectAttributes next) {
        return answer(agency, () -> NameTables.remember(names, agency, alias, target, desk.me()), next);
    }

    @PostMapping("/aliases/{id}/forget")
    String forget(@PathVariable long id, @RequestParam("agency") String agency, RedirectAttributes next) {
        return answer(agency, () -> naming.forgetAlias(agency, id, desk.me()), next);
    }

    @PostMapping("/externals")
    String addExternal(
            @RequestParam("agency") String agency, @RequestParam("name") String name, RedirectAttributes next) {
        return answer(agency, () -> naming.addExternal(agency, name, desk.me()), next);
    }

    private String answer(String agency, Runnable act, RedirectAttributes next) {
        return desk.answer(act, "organization.done.saved", next, "/organization/names?agency=" + agency);
    }
}
