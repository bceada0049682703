package vn.cchc.remediation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.engine.Holders;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.Unit;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.Remediations;
import vn.cchc.remediation.UnitRemediation;
import vn.cchc.remediation.domain.RemediationQueries;
import vn.cchc.remediation.domain.RemediationQueries.Filter;
import vn.cchc.remediation.domain.RemediationQueries.Row;
import vn.cchc.remediation.domain.RemediationRights;
import vn.cchc.remediation.process.RemediationProcess;
import vn.cchc.shared.web.Numbers;

/** The remediations that a person may read, the overdue ones first. */
@Controller
@RequestMapping("/remediations")
class RemediationLists {

    private static final int PAGE = 20;

    private final RemediationQueries queries;
    private final RemediationRights rights;
    private final Remediations remediations;
    private final Holders holders;
    private final Organization organization;
    private final Clock clock;

    RemediationLists(
            RemediationQueries queries,
            RemediationRights rights,
            Remediations remediations,
            Holders holders,
            Organization organization,
            Clock clock) {
        this.queries = queries;
        this.rights = rights;
        this.remediations = remediations;
        this.holders = holders;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String page,
            Model model) {
        String me = organization.currentPerson().id();
        Set<String> agencies = organization.agenciesOf(me);
        List<String> all =
                agencies.stream().filter(agency -> rights.seesAll(me, agency)).toList();
        RemediationState wantedState = Arrays.stream(RemediationState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
        Long wantedUnit = unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null;
        var filter = new Filter(all, organization.unitsOf(me), done(me, agencies), wantedState, wantedUnit);
        int total = queries.count(filter);
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int number = Math.min(Numbers.page(page, PAGE).getPageNumber() + 1, pages);
        List<Row> rows = queries.list(filter, PAGE, (long) (number - 1) * PAGE);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "units",
                organization.units(rows.stream().map(Row::unitId).distinct().toList()));
        model.addAttribute(
                "open",
                holders.byOwner(
                        RemediationProcess.KEY,
                        rows.stream()
                                .filter(row -> row.state().running())
                                .map(Row::id)
                                .toList()));
        model.addAttribute("states", RemediationState.values());
        model.addAttribute("state", wantedState);
        model.addAttribute("unit", wantedUnit);
        model.addAttribute("unitOptions", unitOptions(all));
        model.addAttribute("filtered", wantedState != null || wantedUnit != null);
        model.addAttribute("page", number);
        model.addAttribute("pages", pages);
        results(all, model);
        return "remediation/list";
    }

    /** Agencies of which the person sees what is done: the own ones and, for who leads or coordinates, those below. */
    private List<String> done(String me, Set<String> agencies) {
        List<String> above = agencies.stream()
                .filter(agency -> rights.leads(me, agency) || organization.holds(me, Role.COORDINATOR, agency))
                .toList();
        List<String> readable = new ArrayList<>(agencies);
        organization.agencies().stream()
                .filter(agency -> agency.parentId() != null && above.contains(agency.parentId()))
                .map(Agency::id)
                .forEach(readable::add);
        return readable;
    }

    private List<Unit> unitOptions(List<String> agencies) {
        return agencies.stream()
                .flatMap(agency -> organization.units(agency, LocalDate.now(clock)).stream())
                .toList();
    }

    private void results(List<String> agencies, Model model) {
        int year = LocalDate.now(clock).getYear();
        List<UnitRemediation> results = agencies.stream()
                .flatMap(agency -> remediations.results(agency, year).stream())
                .sorted(Comparator.comparing(UnitRemediation::findings).reversed())
                .toList();
        Map<Long, Unit> units =
                organization.units(results.stream().map(UnitRemediation::unitId).collect(Collectors.toSet()));
        model.addAttribute("year", year);
        model.addAttribute("showsResults", !agencies.isEmpty());
        model.addAttribute("results", results);
        model.addAttribute("resultUnits", units);
    }
}
