package vn.cchc.plan.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.TemporaryAccess;
import vn.cchc.shared.Refusal;

/**
 * Who may see and change plans: everybody those of the own agency, coordinators and leaders also those of the agencies
 * below, an inspection team those of an agency while it inspects it; only the agency's coordinators change them.
 */
@Component
public class PlanRights {

    private final Organization organization;
    private final TemporaryAccess temporary;

    PlanRights(Organization organization, TemporaryAccess temporary) {
        this.organization = organization;
        this.temporary = temporary;
    }

    /** The agencies whose plans a person may read. */
    public Set<String> readableAgencies(String personId) {
        Set<String> readable = new LinkedHashSet<>(organization.agenciesOf(personId));
        readable.addAll(organization.overseen(personId));
        readable.addAll(temporary.agencies(personId));
        return readable;
    }

    /** The agency and all above it, the nearest first. */
    public Set<String> upwards(String agencyId) {
        Set<String> found = new LinkedHashSet<>();
        for (String next = agencyId; next != null && found.add(next); ) {
            next = organization.agency(next).parentId();
        }
        return found;
    }

    /** Whether a person drafts and looks after the agency's plans. */
    public boolean coordinates(String personId, String agencyId) {
        return organization.holds(personId, Role.COORDINATOR, agencyId);
    }

    /**
     * The signed-in person, who looks after the agency's plans.
     *
     * @throws Refusal forbidden for anybody else; not found for who may not know of the agency's plans
     */
    public String requireCoordinator(String agencyId) {
        String person = organization.currentPerson().id();
        if (coordinates(person, agencyId)) {
            return person;
        }
        throw readableAgencies(person).contains(agencyId)
                ? Refusal.forbidden("plan.refusal.not-coordinator")
                : Refusal.notFound("plan.refusal.no-plan");
    }
}
