package vn.cchc.plan.domain;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;
import vn.cchc.organization.Organization;

/** Tells the documents' room about plans: coordinators, the advisory unit and the units asked read the draft. */
@Component
class PlanDocuments implements DocumentOwner {

    private final PlanLoad plans;
    private final PlanOpinions opinions;
    private final PlanRights rights;
    private final Organization organization;

    PlanDocuments(PlanLoad plans, PlanOpinions opinions, PlanRights rights, Organization organization) {
        this.plans = plans;
        this.opinions = opinions;
        this.rights = rights;
        this.organization = organization;
    }

    @Override
    public String kind() {
        return PlanSubmission.OWNER;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReadDraft(String personId, long planId) {
        Plan plan = plans.plain(planId);
        if (rights.coordinates(personId, plan.agencyId())) {
            return true;
        }
        Set<Long> concerned = new HashSet<>(opinions.asked(planId));
        concerned.add(plan.advisoryUnitId());
        return organization.unitsOf(personId).stream().anyMatch(concerned::contains);
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long planId) {
        return new Link(plans.plain(planId).title(), "/plans/" + planId);
    }
}
