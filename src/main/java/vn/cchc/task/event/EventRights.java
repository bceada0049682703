package vn.cchc.task.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;

/**
 * Who may register events and read about them: clerks and coordinators of the agency register; everybody reads those of the
 * own agency and of the agencies above, and overseers those of the agencies below.
 */
@Component
class EventRights {

    private final Organization organization;

    EventRights(Organization organization) {
        this.organization = organization;
    }

    /** The agencies for which a person registers events. */
    List<Agency> registering(String personId) {
        Set<String> agencies = new LinkedHashSet<>();
        organization.appointments(personId).stream()
                .filter(held -> held.role() == Role.CLERK || held.role() == Role.COORDINATOR)
                .forEach(held -> agencies.add(held.agencyId()));
        return organization.agencies(agencies);
    }

    boolean registers(String personId, String agencyId) {
        return organization.holds(personId, Role.CLERK, agencyId)
                || organization.holds(personId, Role.COORDINATOR, agencyId);
    }

    /** @throws Refusal forbidden, or not found for who may not know of the agency's events */
    void requireRegistrar(String personId, String agencyId) {
        if (!registers(personId, agencyId)) {
            throw readable(personId).contains(agencyId)
                    ? Refusal.forbidden("task.refusal.not-registrar")
                    : Refusal.notFound("task.refusal.no-event");
        }
    }

    /** The agencies whose events a person may read. */
    Set<String> readable(String personId) {
        Set<String> readable = new LinkedHashSet<>();
        for (String own : organization.agenciesOf(personId)) {
            readable.add(own);
            readable.addAll(organization.above(own));
        }
        readable.addAll(organization.overseen(personId));
        return readable;
    }
}
