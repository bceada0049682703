package vn.cchc.remediation.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.RemediationView;
import vn.cchc.shared.Refusal;

/** Who may see and do what about a remediation. */
@Component
public class RemediationRights {

    private final Organization organization;

    RemediationRights(Organization organization) {
        this.organization = organization;
    }

    /** Whether the person works in the unit, as head or officer. */
    public boolean ofUnit(String personId, long unitId) {
        return organization.unitsOf(personId).contains(unitId);
    }

    /** Whether the person is a head of the unit. */
    public boolean heads(String personId, long unitId) {
        return organization.holds(personId, Role.HEAD, unitId);
    }

    /** Whether the person leads the agency. */
    public boolean leads(String personId, String agencyId) {
        return organization.holds(personId, Role.LEADER, agencyId);
    }

    /**
     * The unit, and those who look after inspections see everything; when it is done, all of the agency do, and those who
     * lead or coordinate the agency above.
     */
    public boolean mayRead(String personId, RemediationView remediation) {
        return mayReadEvidence(personId, remediation)
                || remediation.state() == RemediationState.DONE
                        && (organization.agenciesOf(personId).contains(remediation.agencyId())
                                || oversees(personId, remediation.agencyId()));
    }

    /** The unit, leaders, coordinators and inspectors of the agency. */
    public boolean mayReadEvidence(String personId, RemediationView remediation) {
        return ofUnit(personId, remediation.unitId()) || seesAll(personId, remediation.agencyId());
    }

    /** Whether the person sees what every unit of the agency does. */
    public boolean seesAll(String personId, String agencyId) {
        return leads(personId, agencyId)
                || organization.holds(personId, Role.COORDINATOR, agencyId)
                || organization.holds(personId, Role.INSPECTOR, agencyId);
    }

    private boolean oversees(String personId, String agencyId) {
        return Optional.ofNullable(organization.agency(agencyId).parentId())
                .filter(above -> leads(personId, above) || organization.holds(personId, Role.COORDINATOR, above))
                .isPresent();
    }

    void requireHead(String personId, long unitId) {
        if (!heads(personId, unitId)) {
            throw Refusal.forbidden("remediation.refusal.not-head");
        }
    }

    void requireOfUnit(String personId, long unitId) {
        if (!ofUnit(personId, unitId)) {
            throw Refusal.forbidden("remediation.refusal.not-of-unit");
        }
    }

    void requireLeader(String personId, String agencyId) {
        if (!leads(personId, agencyId)) {
            throw Refusal.forbidden("remediation.refusal.not-leader");
        }
    }
}
