package vn.cchc.overview.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.overview.read.PlanLine;
import vn.cchc.overview.read.PlanLists;
import vn.cchc.plan.PlanState;
import vn.cchc.shared.web.Numbers;

/** The plans that a person may read, by year. */
@Controller
class PlansPage {

    private static final int PAGE = 50;

    private final PlanLists lists;
    private final Organization organization;

    PlansPage(PlanLists lists, Organization organization) {
        this.lists = lists;
        this.organization = organization;
    }

    @GetMapping("/plans")
    String plans(
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) String page,
            Model model) {
        List<Agency> readable = lists.readable();
        Integer wantedYear = Numbers.within(year, 2000, 2100);
        PlanState wantedState = state(state);
        String wantedAgency = readable.stream()
                .map(Agency::id)
                .filter(id -> id.equals(agency))
                .findFirst()
                .orElse(null);
        Page<PlanLine> found = lists.page(wantedAgency, wantedYear, wantedState, Numbers.page(page, PAGE));
        if (found.isEmpty() && found.getTotalPages() > 0) {
            found = lists.page(wantedAgency, wantedYear, wantedState, PageRequest.of(found.getTotalPages() - 1, PAGE));
        }
        model.addAttribute("years", byYear(found).entrySet());
        model.addAttribute("agencies", readable);
        model.addAttribute("states", PlanState.values());
        model.addAttribute("year", wantedYear);
        model.addAttribute("state", wantedState);
        model.addAttribute("agency", wantedAgency);
        model.addAttribute("filtered", wantedYear != null || wantedState != null || wantedAgency != null);
        model.addAttribute("coordinator", coordinator());
        model.addAttribute("page", found.getNumber() + 1);
        model.addAttribute("pages", found.getTotalPages());
        return "overview/plans";
    }

    private static Map<Integer, List<PlanLine>> byYear(Page<PlanLine> found) {
        Map<Integer, List<PlanLine>> years = new TreeMap<>(Comparator.reverseOrder());
        found.forEach(line -> years.computeIfAbsent(line.plan().planYear(), year -> new ArrayList<>())
                .add(line));
        return years;
    }

    private static PlanState state(String name) {
        return Arrays.stream(PlanState.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private boolean coordinator() {
        return organization.appointments(organization.currentPerson().id()).stream()
                .anyMatch(held -> held.role() == Role.COORDINATOR);
    }
}
