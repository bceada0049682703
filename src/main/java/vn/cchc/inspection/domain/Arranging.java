package vn.cchc.inspection.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.InspectionState;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** What can still be changed before the decision goes its way: subject, areas, days, units. */
@Service
@Transactional
public class Arranging {

    private final InspectionBook book;
    private final VisitRepository visits;
    private final Teams teams;
    private final InspectedUnits units;
    private final InspectionDrafts drafts;
    private final Organization organization;

    Arranging(
            InspectionBook book,
            VisitRepository visits,
            Teams teams,
            InspectedUnits units,
            InspectionDrafts drafts,
            Organization organization) {
        this.book = book;
        this.visits = visits;
        this.teams = teams;
        this.units = units;
        this.drafts = drafts;
        this.organization = organization;
    }

    /** Units of the agency that may be inspected today. */
    @Transactional(readOnly = true)
    public List<Unit> possibleUnits(String agencyId) {
        return units.possible(agencyId);
    }

    /** Units of the agency that may prepare the documents: those whose heads can check them. */
    @Transactional(readOnly = true)
    public List<Unit> advisoryUnits(String agencyId) {
        return units.possible(agencyId).stream()
                .filter(unit -> unit.ownAgencyId() == null)
                .toList();
    }

    /** Whether team and units can still be changed; who may is asked by the changes themselves. */
    @Transactional(readOnly = true)
    public boolean open(long inspectionId) {
        Inspection inspection = book.plain(inspectionId);
        return inspection.state() == InspectionState.PREPARING
                && !drafts.onItsWay(inspection.decisionDocumentId())
                && !drafts.issued(inspection.decisionDocumentId());
    }

    /** Says anew what the inspection is about and when. */
    public void describe(long inspectionId, String subject, Set<ReformDomain> areas, LocalDate from, LocalDate to) {
        Inspection inspection = teams.arranging(inspectionId);
        inspection.describe(subject, areas, from, to);
        tell(inspectionId, "described", inspection.subject());
    }

    /** Adds a unit; who of the team belongs to it is refused when the decision is drafted. */
    public void addUnit(long inspectionId, long unitId) {
        Inspection inspection = teams.arranging(inspectionId);
        List<Long> named = book.visits(inspectionId).stream().map(Visit::unitId).toList();
        if (named.contains(unitId)) {
            throw Refusal.conflict("inspection.refusal.unit-twice");
        }
        units.require(
                inspection.agencyId(),
                inspection.advisoryUnitId(),
                Stream.concat(named.stream(), Stream.of(unitId)).toList());
        visits.save(new Visit(inspectionId, unitId));
        tell(inspectionId, "unit-added", organization.unit(unitId).name());
    }

    /** Takes a unit out, but never the last one. */
    public void removeUnit(long inspectionId, long visitId) {
        teams.arranging(inspectionId);
        List<Visit> named = book.visits(inspectionId);
        Visit unwanted = named.stream()
                .filter(visit -> visit.id() == visitId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.none"));
        if (named.size() == 1) {
            throw Refusal.invalid("inspection.refusal.last-unit");
        }
        visits.delete(unwanted);
        tell(inspectionId, "unit-removed", organization.unit(unwanted.unitId()).name());
    }

    private void tell(long inspectionId, String action, String about) {
        book.tell(inspectionId, action, organization.currentPerson().id(), null, about);
    }
}
