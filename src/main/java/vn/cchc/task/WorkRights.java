package vn.cchc.task;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.TemporaryAccess;
import vn.cchc.plan.Plans;
import vn.cchc.shared.StandIn;

/** Who may read what about a piece of work. */
@Service
@Transactional(readOnly = true)
public class WorkRights {

    private final Works works;
    private final Plans plans;
    private final Organization organization;
    private final TemporaryAccess temporary;

    WorkRights(Works works, Plans plans, Organization organization, TemporaryAccess temporary) {
        this.works = works;
        this.plans = plans;
        this.organization = organization;
        this.temporary = temporary;
    }

    /** Whether the person may read about the piece of work and its evidence: whoever may read the plan. */
    public boolean mayRead(String personId, WorkView work) {
        return plans.mayRead(personId, work.planId());
    }

    /**
     * Whether the person may read drafts and what other units contributed: the officer, the heads of the lead unit, the
     * people of the units that were asked or that appraise, coordinators and leaders of the agency, and an inspection team
     * while it inspects the unit.
     */
    public boolean mayReadDrafts(String personId, WorkView work) {
        if (StandIn.whoseWork(personId).equals(work.officerId())
                || organization.holds(personId, Role.HEAD, work.unitId())
                || organization.holds(personId, Role.COORDINATOR, work.agencyId())
                || organization.holds(personId, Role.LEADER, work.agencyId())
                || temporary.reads(personId, work.agencyId(), work.unitId())) {
            return true;
        }
        var units = organization.unitsOf(personId);
        return works.contributions(List.of(work.id())).stream().anyMatch(asked -> units.contains(asked.unitId()))
                || work.items().stream()
                        .anyMatch(item -> item.appraiserUnitId() != null && units.contains(item.appraiserUnitId()));
    }
}
