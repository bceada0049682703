package vn.cchc.inspection.domain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.TeamRole;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.organization.Unit;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/**
 * Who may see and do what in an inspection. Nobody inspects the own unit; a unit does not learn of an unannounced
 * inspection before the team arrives, neither do its people in other offices, but for leaders and clerks who sign and
 * number the decision.
 */
@Component
public class InspectionRights {

    private static final Set<Role> DIRECTORS = EnumSet.of(Role.COORDINATOR, Role.LEADER, Role.INSPECTOR);

    private final InspectionBook book;
    private final Organization organization;
    private final Plans plans;

    InspectionRights(InspectionBook book, Organization organization, Plans plans) {
        this.book = book;
        this.organization = organization;
        this.plans = plans;
    }

    /** How much of the inspection the person may see now. */
    Sight sight(String person, Inspection inspection) {
        if (surprised(person, inspection)) {
            return Sight.NONE;
        }
        if (organization.agenciesOf(person).contains(inspection.agencyId())) {
            if (serves(person, inspection.id())) {
                return inspection.state().closed() && !holdsAny(person, inspection.agencyId(), DIRECTORS)
                        ? Sight.RESULT
                        : Sight.FULL;
            }
            if (StandIn.whoseWork(person).equals(inspection.openedBy())) {
                return Sight.FULL;
            }
        }
        if (holdsAny(person, inspection.agencyId(), DIRECTORS)) {
            return Sight.FULL;
        }
        boolean result = inspection.state() == InspectionState.CONCLUDED;
        if (result && plans.readableAgencies(person).contains(inspection.agencyId())) {
            return Sight.RESULT;
        }
        List<Visit> own = visitsTo(person, inspection);
        boolean told = inspection.unannounced()
                ? own.stream().anyMatch(Visit::arrived)
                : inspection.state() != InspectionState.PREPARING;
        return told && !own.isEmpty() ? Sight.UNIT : Sight.NONE;
    }

    /** Whether the team will come to the person's unit without notice, so that the person must not learn of it yet. */
    boolean surprised(String person, Inspection inspection) {
        return inspection.unannounced()
                && !inspection.state().closed()
                && StandIn.either(
                        person,
                        () -> awaited(person, inspection)
                                && !StandIn.whoseWork(person).equals(inspection.openedBy())
                                && !initiated(person, inspection)
                                && !serves(person, inspection.id()));
    }

    /** Whether the team has still to come to a unit of the person, or to the person's agency seen from above. */
    private boolean awaited(String person, Inspection inspection) {
        List<Long> waiting = book.visits(inspection.id()).stream()
                .filter(visit -> !visit.arrived())
                .map(Visit::unitId)
                .toList();
        return organization.units(waiting).values().stream().anyMatch(unit -> own(person, unit));
    }

    private List<Visit> visitsTo(String person, Inspection inspection) {
        Set<Long> units = organization.unitsOf(person);
        return book.visits(inspection.id()).stream()
                .filter(visit -> units.contains(visit.unitId()))
                .toList();
    }

    private boolean initiated(String person, Inspection inspection) {
        return holdsAny(person, inspection.agencyId(), Surprises.INITIATED);
    }

    private boolean holdsAny(String person, String agency, Set<Role> roles) {
        return organization.appointments(person).stream()
                .anyMatch(held -> held.agencyId().equals(agency) && roles.contains(held.role()));
    }

    /** The inspection for reading, as if it did not exist for who must not learn of it. */
    Inspection readable(long inspectionId, String person) {
        Inspection inspection = book.plain(inspectionId);
        if (sight(person, inspection) == Sight.NONE) {
            throw Refusal.notFound("inspection.refusal.none");
        }
        return inspection;
    }

    /** Whether the person serves in the team now. */
    boolean serves(String person, long inspectionId) {
        return book.serving(inspectionId).stream()
                .anyMatch(member -> member.personId().equals(StandIn.whoseWork(person)));
    }

    /** Whether a unit is the person's own, or the person's own agency seen from above. */
    boolean own(String person, Unit unit) {
        Set<Long> units = new HashSet<>(organization.unitsOf(person));
        boolean agency = unit.ownAgencyId() != null
                && !unit.ownAgencyId().equals(unit.agencyId())
                && organization.agenciesOf(person).contains(unit.ownAgencyId());
        return agency || units.contains(unit.id());
    }

    /**
     * @throws Refusal unless the person serves in the team and does not belong to the unit, be it by a move since
     */
    void requireInspector(String person, Visit visit) {
        if (!serves(person, visit.inspectionId())) {
            throw Refusal.forbidden("inspection.refusal.not-in-team");
        }
        Unit unit = organization.unit(visit.unitId());
        if (StandIn.either(person, () -> own(person, unit))) {
            throw Refusal.forbidden(
                    "inspection.refusal.own-unit-now",
                    organization.person(person).fullName(),
                    unit.name());
        }
    }

    /** @throws Refusal unless the person leads the team now */
    void requireHead(String person, long inspectionId) {
        boolean head = book.holder(inspectionId, TeamRole.HEAD)
                .filter(member -> member.personId().equals(StandIn.whoseWork(person)))
                .isPresent();
        if (!head) {
            throw Refusal.forbidden("inspection.refusal.not-head");
        }
    }

    /**
     * Who prepares the documents: the coordinator who opened the inspection or, when that person looks after this work no
     * more, another one who may know of it, so that nothing waits for somebody who has left.
     */
    String preparer(Inspection inspection) {
        if (organization.holds(inspection.openedBy(), Role.COORDINATOR, inspection.agencyId())) {
            return inspection.openedBy();
        }
        return organization.holders(inspection.agencyId(), Role.COORDINATOR).stream()
                .map(Person::id)
                .filter(person -> !surprised(person, inspection))
                .findFirst()
                .orElse(inspection.openedBy());
    }

    /** @throws Refusal unless the person is a coordinator of the agency */
    void requireCoordinator(String person, String agencyId) {
        if (!organization.holds(person, Role.COORDINATOR, agencyId)) {
            throw plans.readableAgencies(person).contains(agencyId)
                    ? Refusal.forbidden("inspection.refusal.not-coordinator")
                    : Refusal.notFound("inspection.refusal.none");
        }
    }

    /** @throws Refusal unless the person is head of the unit, or when a substitute inspects it */
    void requireHeadOfUnit(String person, Visit visit) {
        if (!organization.holds(person, Role.HEAD, visit.unitId())) {
            throw Refusal.forbidden("inspection.refusal.not-head-of-unit");
        }
        requireOutsideTeam(person, visit);
    }

    /** @throws Refusal unless the person works in the unit, or when a substitute inspects it */
    void requireOfUnit(String person, Visit visit) {
        if (!worksIn(person, visit.unitId())) {
            throw Refusal.forbidden("inspection.refusal.not-of-unit");
        }
        requireOutsideTeam(person, visit);
    }

    /** Nobody of the team works in the unit, but one of the team may be the substitute of somebody there. */
    private void requireOutsideTeam(String person, Visit visit) {
        if (StandIn.either(person, () -> serves(person, visit.inspectionId()))) {
            throw Refusal.forbidden(
                    "inspection.refusal.team-answers",
                    organization.person(person).fullName());
        }
    }

    /** Whether the person works in the unit, as head or officer. */
    boolean worksIn(String person, long unitId) {
        return organization.appointments(person).stream()
                .map(Appointment::unitId)
                .anyMatch(unit -> unit != null && unit == unitId);
    }
}
