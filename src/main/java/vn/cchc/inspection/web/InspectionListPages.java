package vn.cchc.inspection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.engine.Holders;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.domain.InspectionLists;
import vn.cchc.inspection.domain.InspectionLists.Filter;
import vn.cchc.inspection.domain.InspectionLists.Line;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.Plans;
import vn.cchc.shared.web.Numbers;

/** The inspections that a person may learn of, with who has the next step. */
@Controller
class InspectionListPages {

    private static final int PAGE = 20;

    private final InspectionLists lists;
    private final Holders holders;
    private final Organization organization;
    private final Plans plans;

    InspectionListPages(InspectionLists lists, Holders holders, Organization organization, Plans plans) {
        this.lists = lists;
        this.holders = holders;
        this.organization = organization;
        this.plans = plans;
    }

    @GetMapping("/inspections")
    String list(
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) String page,
            Model model) {
        String me = organization.currentPerson().id();
        Set<String> readable = plans.readableAgencies();
        Filter filter = new Filter(
                Numbers.within(year, 2000, 2100),
                Arrays.stream(InspectionState.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst()
                        .orElse(null),
                agency != null && readable.contains(agency) ? agency : null);
        int pages = Math.max(1, (lists.count(me, filter) + PAGE - 1) / PAGE);
        int shown = Math.min(Numbers.page(page, PAGE).getPageNumber() + 1, pages);
        List<Line> lines = lists.list(me, filter, PAGE, (long) (shown - 1) * PAGE);
        List<Agency> agencies = organization.agencies(readable);
        model.addAttribute("lines", lines);
        model.addAttribute("agencies", agencies);
        model.addAttribute("filter", filter);
        model.addAttribute("states", InspectionState.values());
        model.addAttribute(
                "open",
                holders.byOwner(
                        InspectionProcess.KEY,
                        lines.stream()
                                .filter(line -> !line.state().closed())
                                .map(Line::id)
                                .toList()));
        model.addAttribute(
                "mayOpen", agencies.stream().anyMatch(known -> organization.holds(me, Role.COORDINATOR, known.id())));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "inspection/list";
    }
}
