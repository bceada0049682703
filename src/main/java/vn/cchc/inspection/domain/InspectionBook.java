package vn.cchc.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.TeamRole;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Refusal;

/** Loads what belongs to an inspection, and writes its history. */
@Component
class InspectionBook {

    /** Acts that also stand in the history of the row of the annual plan, which more people may read. */
    private static final Set<String> MILESTONES = Set.of("concluded", "cancelled");

    /** What the journal and the documents call an inspection. */
    static final String SUBJECT = "inspection";

    private final InspectionRepository inspections;
    private final VisitRepository visits;
    private final TeamRepository team;
    private final ProgrammePlaces places;
    private final Journal journal;

    InspectionBook(
            InspectionRepository inspections,
            VisitRepository visits,
            TeamRepository team,
            ProgrammePlaces places,
            Journal journal) {
        this.inspections = inspections;
        this.visits = visits;
        this.team = team;
        this.places = places;
        this.journal = journal;
    }

    /** For reading. */
    Inspection plain(long inspectionId) {
        return inspections.findById(inspectionId).orElseThrow(InspectionBook::none);
    }

    /** For a change, alone. */
    Inspection alone(long inspectionId) {
        return inspections.lockById(inspectionId).orElseThrow(InspectionBook::none);
    }

    /** For filling in lines beside others. */
    Inspection shared(long inspectionId) {
        return inspections.shareById(inspectionId).orElseThrow(InspectionBook::none);
    }

    Visit visit(long visitId) {
        return visits.findById(visitId).orElseThrow(InspectionBook::none);
    }

    /** The inspection of a visit, for a step of the visit: locked before the visit is read, so that nothing read is stale. */
    Inspection aloneOf(long visitId) {
        return alone(visits.inspectionOf(visitId).orElseThrow(InspectionBook::none));
    }

    /** The inspection of a visit, for filling in beside others: locked before the visit is read. */
    Inspection sharedOf(long visitId) {
        return shared(visits.inspectionOf(visitId).orElseThrow(InspectionBook::none));
    }

    List<Visit> visits(long inspectionId) {
        return visits.findByInspectionIdOrderById(inspectionId);
    }

    /** All members, those who were replaced too, in the order in which they were named. */
    List<TeamMember> team(long inspectionId) {
        return team.findByInspectionIdOrderById(inspectionId);
    }

    /** Who serves now. */
    List<TeamMember> serving(long inspectionId) {
        return team(inspectionId).stream().filter(TeamMember::serving).toList();
    }

    /** Who serves now in a role, if anybody. */
    Optional<TeamMember> holder(long inspectionId, TeamRole role) {
        return serving(inspectionId).stream()
                .filter(member -> member.role() == role)
                .findFirst();
    }

    /** Writes what changed, for those who read with statements of their own. */
    void flush() {
        inspections.flush();
    }

    InspectionView view(Inspection inspection) {
        return inspection.view(
                visits(inspection.id()).stream().map(Visit::unitId).toList());
    }

    /**
     * Records an act in the history of the inspection.
     *
     * @param action within {@code inspection}
     */
    void tell(long inspectionId, String action, String by, String reason, String... args) {
        Act act = Act.on(SUBJECT, inspectionId, "inspection." + action, by)
                .because(reason)
                .with(args);
        journal.record(MILESTONES.contains(action) ? places.placed(act, inspectionId) : act);
    }

    private static Refusal none() {
        return Refusal.notFound("inspection.refusal.none");
    }
}
