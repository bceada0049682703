package vn.cchc.report.domain;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.report.ReportState;
import vn.cchc.report.ReportView;
import vn.cchc.shared.Refusal;

/**
 * Who may see and do what about reports: the agency's coordinators open, check and consolidate; the people of a unit
 * write its part; everybody of the agency sees how far a report is and reads it when it is issued; coordinators and
 * leaders above read issued reports.
 */
@Component
public class ReportRights {

    private final Organization organization;

    ReportRights(Organization organization) {
        this.organization = organization;
    }

    /** The signed-in person's account. */
    public String person() {
        return organization.currentPerson().id();
    }

    /** Agencies whose reports a person sees in every state. */
    public Set<String> own(String personId) {
        return organization.agenciesOf(personId);
    }

    /** Agencies below those that a person leads or coordinates. */
    public Set<String> below(String personId) {
        return organization.overseen(personId);
    }

    /** Whether a person may know of the report and how far it is. */
    public boolean mayRead(String personId, ReportView report) {
        return own(personId).contains(report.agencyId())
                || report.state() == ReportState.ISSUED && below(personId).contains(report.agencyId());
    }

    /** Whether a person may read what all units wrote: everybody once it is issued, before only who answers for it. */
    public boolean mayReadAll(String personId, ReportView report) {
        return report.state() == ReportState.ISSUED && mayRead(personId, report)
                || coordinates(personId, report.agencyId())
                || organization.holds(personId, Role.LEADER, report.agencyId());
    }

    /** Whether a person may read what a unit wrote. */
    public boolean mayReadPart(String personId, ReportView report, long unitId) {
        return ofUnit(personId, unitId) || mayReadAll(personId, report);
    }

    /** Whether a person looks after the agency's reports. */
    public boolean coordinates(String personId, String agencyId) {
        return organization.holds(personId, Role.COORDINATOR, agencyId);
    }

    /** Whether a person works in the unit. */
    public boolean ofUnit(String personId, long unitId) {
        return organization.unitsOf(personId).contains(unitId);
    }

    /** The units in which a person works. */
    public Set<Long> units(String personId) {
        return organization.unitsOf(personId);
    }

    /** @throws Refusal when the person does not look after the agency's reports */
    public void requireCoordinator(String personId, String agencyId) {
        if (!coordinates(personId, agencyId)) {
            throw own(personId).contains(agencyId)
                    ? Refusal.forbidden("report.refusal.not-coordinator")
                    : Refusal.notFound("report.refusal.no-report");
        }
    }

    /** @throws Refusal when the person does not work in the unit */
    public void requireUnit(String personId, long unitId) {
        if (!ofUnit(personId, unitId)) {
            throw own(personId).contains(organization.unit(unitId).agencyId())
                    ? Refusal.forbidden("report.refusal.not-of-unit")
                    : Refusal.notFound("report.refusal.no-part");
        }
    }
}
