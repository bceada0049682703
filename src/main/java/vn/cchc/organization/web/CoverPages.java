package vn.cchc.organization.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Cover;
import vn.cchc.organization.Covers;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.Organization;
import vn.cchc.organization.WorkKind;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.web.Day;

/** Who does whose work meanwhile: one's own substitutes, and those of the people one answers for. */
@Controller
class CoverPages {

    private static final String OWN = "/account/cover";
    private static final String MANAGED = "/cover";
    private static final int PAGE = 30;

    private final AdministratorDesk desk;
    private final Organization organization;
    private final Covers covers;
    private final LeaveCover leaveCover;

    CoverPages(AdministratorDesk desk, Organization organization, Covers covers, LeaveCover leaveCover) {
        this.desk = desk;
        this.organization = organization;
        this.covers = covers;
        this.leaveCover = leaveCover;
    }

    @GetMapping(OWN)
    String own(@RequestParam(name = "agency", required = false) String wanted, Model model) {
        String me = desk.me();
        Agency agency = agency(wanted, organization.agenciesOf(me));
        List<Cover> about = covers.about(me);
        fill(agency, about, model);
        model.addAttribute(
                "away",
                about.stream().filter(cover -> cover.personId().equals(me)).toList());
        model.addAttribute(
                "standing",
                about.stream().filter(cover -> cover.substituteId().equals(me)).toList());
        model.addAttribute("agencies", organization.agencies(organization.agenciesOf(me)));
        model.addAttribute("manages", !covers.managed(me, agency.id()).isEmpty());
        return "organization/cover-own";
    }

    @GetMapping(MANAGED)
    String managed(
            @RequestParam(name = "agency", required = false) String wanted,
            @RequestParam(name = "page", defaultValue = "0") int page,
            Model model) {
        String me = desk.me();
        Set<String> known = organization.person(me).systemAdmin()
                ? organization.agencies().stream().map(Agency::id).collect(Collectors.toSet())
                : organization.agenciesOf(me);
        Agency agency = agency(wanted, known);
        var people = covers.managed(me, agency.id());
        if (people.isEmpty()) {
            throw Refusal.forbidden("organization.refusal.cover-right");
        }
        var listed = covers.managed(me, agency.id(), PageRequest.of(Math.max(0, page), PAGE));
        fill(agency, listed.getContent(), model);
        model.addAttribute("covers", listed);
        model.addAttribute("managed", people);
        model.addAttribute("agencies", organization.agencies(known));
        return "organization/cover-managed";
    }

    private Agency agency(String wanted, Set<String> known) {
        String home = organization.currentPerson().agencyId();
        String id = wanted != null
                ? wanted
                : home != null ? home : known.stream().sorted().findFirst().orElse(null);
        if (id == null || !known.contains(id)) {
            throw Refusal.notFound("organization.refusal.no-agency");
        }
        return organization.agency(id);
    }

    private void fill(Agency agency, Collection<Cover> listed, Model model) {
        model.addAttribute("me", desk.me());
        model.addAttribute("agency", agency);
        model.addAttribute("today", desk.today());
        model.addAttribute("kinds", WorkKind.values());
        model.addAttribute("colleagues", covers.colleagues(agency.id()));
        model.addAttribute(
                "people",
                organization.people(listed.stream()
                        .flatMap(cover -> Stream.of(
                                        cover.personId(), cover.substituteId(), cover.namedBy(), cover.endedBy())
                                .filter(java.util.Objects::nonNull))
                        .collect(Collectors.toSet())));
    }

    @PostMapping(OWN)
    String nameOwn(
            @RequestParam("agency") String agency,
            @RequestParam(name = "substitute", required = false) String substitute,
            @RequestParam(name = "from", required = false) @Day LocalDate from,
            @RequestParam(name = "to", required = false) @Day LocalDate to,
            @RequestParam(name = "kind", required = false) Set<WorkKind> kinds,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes next) {
        return name(new TypedCover(agency, desk.me(), substitute, from, to, kinds, reason), next, OWN);
    }

    @PostMapping(MANAGED)
    String nameForOther(
            @RequestParam("agency") String agency,
            @RequestParam("person") String person,
            @RequestParam(name = "substitute", required = false) String substitute,
            @RequestParam(name = "from", required = false) @Day LocalDate from,
            @RequestParam(name = "to", required = false) @Day LocalDate to,
            @RequestParam(name = "kind", required = false) Set<WorkKind> kinds,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes next) {
        return name(new TypedCover(agency, person, substitute, from, to, kinds, reason), next, MANAGED);
    }

    /** A form that was refused comes back as it was filled in. */
    private String name(TypedCover typed, RedirectAttributes next, String page) {
        next.addAttribute("agency", typed.agency());
        String answer = desk.answer(
                () -> leaveCover.name(typed.wanted(), desk.me()), "organization.done.cover-named", next, page);
        if (next.getFlashAttributes().containsKey("problem")) {
            next.addFlashAttribute("typed", typed);
        }
        return answer;
    }

    @PostMapping("/account/cover/{id}/end")
    String endOwn(@PathVariable long id, RedirectAttributes next) {
        return end(id, next, OWN);
    }

    @PostMapping("/cover/{id}/end")
    String endForOther(@PathVariable long id, @RequestParam("agency") String agency, RedirectAttributes next) {
        next.addAttribute("agency", agency);
        return end(id, next, MANAGED);
    }

    private String end(long id, RedirectAttributes next, String page) {
        return desk.answer(() -> leaveCover.end(id, desk.me()), "organization.done.cover-ended", next, page);
    }
}
