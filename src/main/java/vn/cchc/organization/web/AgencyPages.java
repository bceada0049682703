package vn.cchc.organization.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.journal.Journal;
import vn.cchc.organization.AgencyAdministration;
import vn.cchc.organization.NewAgency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.shared.web.Day;

/** How an agency is named and headed, new agencies, and what administrators did. */
@Controller
@RequestMapping("/organization")
class AgencyPages {

    private static final int PAGE = 50;

    private final AdministratorDesk desk;
    private final Organization organization;
    private final AgencyAdministration agencies;
    private final Journal journal;

    AgencyPages(AdministratorDesk desk, Organization organization, AgencyAdministration agencies, Journal journal) {
        this.desk = desk;
        this.organization = organization;
        this.agencies = agencies;
        this.journal = journal;
    }

    @GetMapping("/agency")
    String agency(@RequestParam(name = "agency", required = false) String wanted, Model model) {
        desk.open(wanted, "agency", model);
        return "organization/agency";
    }

    @GetMapping("/agency/new")
    String foundForm(Model model) {
        desk.openSystem(model);
        return "organization/agency-new";
    }

    @GetMapping("/history")
    String history(
            @RequestParam(name = "agency", required = false) String wanted,
            @RequestParam(name = "page", defaultValue = "0") int page,
            Model model) {
        var agency = desk.open(wanted, "history", model);
        var entries =
                journal.history(OrganizationJournal.SUBJECT, agency.id(), PageRequest.of(Math.max(0, page), PAGE));
        model.addAttribute("entries", entries);
        model.addAttribute(
                "people",
                organization.people(
                        entries.stream().map(entry -> entry.act().actorId()).collect(Collectors.toSet())));
        model.addAttribute("zone", desk.zone());
        return "organization/history";
    }

    @PostMapping("/agency")
    String describe(AgencyForm form, @RequestParam("id") String id, RedirectAttributes next) {
        return desk.answer(
                () -> {
                    var stored = organization.agency(id);
                    agencies.describe(form.agency(id, stored.parentId(), stored.validFrom()), desk.me());
                },
                "organization.done.saved",
                next,
                "/organization/agency?agency=" + id);
    }

    @PostMapping("/agency/new")
    String found(
            AgencyForm form,
            @RequestParam("id") String id,
            @RequestParam(name = "parent", required = false) String parent,
            @RequestParam(name = "from", required = false) @Day LocalDate from,
            RedirectAttributes next) {
        return desk.answer(
                () -> agencies.found(form.agency(id.strip(), parent, from), desk.me()),
                "organization.done.agency-founded",
                next,
                "/organization/agency/new");
    }

    /** What can be said of an agency on a page. */
    record AgencyForm(
            String name,
            String shortName,
            String symbol,
            String governingBody,
            String place,
            String collectiveName,
            String headTitle) {

        NewAgency agency(String id, String parent, LocalDate from) {
            return new NewAgency(
                    id, name, shortName, symbol, governingBody, place, parent, collectiveName, headTitle, from);
        }
    }
}
