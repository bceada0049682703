package vn.cchc.inspection.domain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;

/** Who may see and do what about inspection programmes: drafts are not for those who will be inspected. */
@Component
class ProgrammeRights {

    private static final Set<Role> DIRECTORS = EnumSet.of(Role.COORDINATOR, Role.LEADER, Role.INSPECTOR);

    private final Organization organization;
    private final Plans plans;

    ProgrammeRights(Organization organization, Plans plans) {
        this.organization = organization;
        this.plans = plans;
    }

    /** Agencies of which the person sees drafts. */
    Set<String> directs(String person) {
        return organization.appointments(person).stream()
                .filter(held -> DIRECTORS.contains(held.role()))
                .map(Appointment::agencyId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Agencies of which the person sees what is issued. */
    Set<String> reads(String person) {
        return plans.readableAgencies(person);
    }

    boolean mayRead(String person, ProgrammeView programme) {
        return programme.state() == ProgrammeState.ISSUED && reads(person).contains(programme.agencyId())
                || mayReadDraft(person, programme);
    }

    /** Those who direct inspections, and the heads of the unit that answers for the document. */
    boolean mayReadDraft(String person, ProgrammeView programme) {
        return directs(person).contains(programme.agencyId())
                || organization.holds(person, Role.HEAD, programme.advisoryUnitId());
    }

    boolean coordinates(String person, String agencyId) {
        return organization.holds(person, Role.COORDINATOR, agencyId);
    }

    /** @throws Refusal unless the person is a coordinator of the agency */
    void requireCoordinator(String person, String agencyId) {
        if (!coordinates(person, agencyId)) {
            throw Refusal.forbidden("programme.refusal.not-coordinator");
        }
    }
}
