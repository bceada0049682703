package vn.cchc.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.UnitNames;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** What the forms about plans offer to choose from. */
@Component
class Choices {

    private final Organization organization;
    private final UnitNames names;
    private final Plans plans;
    private final Clock clock;

    Choices(Organization organization, UnitNames names, Plans plans, Clock clock) {
        this.organization = organization;
        this.names = names;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The agencies whose plans the signed-in person looks after.
     *
     * @throws Refusal forbidden, when there is none
     */
    List<Agency> agencies() {
        List<Agency> mine = organization
                .appointments(organization.currentPerson().id())
                .stream()
                .filter(held -> held.role() == Role.COORDINATOR)
                .map(Appointment::agencyId)
                .distinct()
                .map(organization::agency)
                .toList();
        if (mine.isEmpty()) {
            throw Refusal.forbidden("plan.refusal.not-coordinator");
        }
        return mine;
    }

    /** Units, groups, plans above: for the head of a plan and for names. */
    void offer(Model model, String agencyId) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("units", organization.units(agencyId, today));
        model.addAttribute("groups", names.book(agencyId, today).groups());
        model.addAttribute("kinds", PlanKind.values());
        model.addAttribute("domains", ReformDomain.values());
        model.addAttribute("parents", plans.possibleParents(agencyId));
    }

    /** The unit of the signed-in person in the agency, or its first one. */
    Long usualAdvisoryUnit(String agencyId) {
        var mine = organization.unitsOf(organization.currentPerson().id());
        var units = organization.units(agencyId, LocalDate.now(clock));
        return units.stream()
                .filter(unit -> mine.contains(unit.id()))
                .findFirst()
                .or(() -> units.stream()
                        .filter(unit -> unit.ownAgencyId() == null)
                        .findFirst())
                .or(() -> units.stream().findFirst())
                .map(unit -> unit.id())
                .orElse(null);
    }
}
