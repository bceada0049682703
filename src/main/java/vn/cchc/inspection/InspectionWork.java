package vn.cchc.inspection;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.cchc.inspection.domain.ChecklistCatalogue;
import vn.cchc.inspection.domain.Checklists;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.inspection.domain.Teams;
import vn.cchc.plan.ReformDomain;

/** What people do in an inspection beside the tasks in their inbox, as the signed-in person and by that person's rights. */
@Service
public class InspectionWork {

    private final ChecklistCatalogue catalogue;
    private final Teams teams;
    private final Checklists checklists;
    private final InspectionReading reading;

    InspectionWork(ChecklistCatalogue catalogue, Teams teams, Checklists checklists, InspectionReading reading) {
        this.catalogue = catalogue;
        this.teams = teams;
        this.checklists = checklists;
        this.reading = reading;
    }

    /**
     * Adds lines to what the agency asks in an area.
     *
     * @param lines one criterion on each line; what stands after a tab is its basis
     * @throws vn.cchc.shared.Refusal when the person keeps no checklists of the agency
     */
    public void ask(String agencyId, ReformDomain area, String lines) {
        catalogue.add(agencyId, area, lines);
    }

    /**
     * Names a member of the team, who looks at all areas.
     *
     * @throws vn.cchc.shared.Refusal when the member belongs to an inspected unit or is not of the agency
     */
    public void name(long inspectionId, String personId, TeamRole role) {
        teams.name(inspectionId, personId, role, Set.of());
    }

    /** The visits of an inspection; rights are the caller's matter. */
    public List<VisitView> visits(long inspectionId) {
        return reading.visits(inspectionId);
    }

    /** The lines of a unit's checklist; rights are the caller's matter. */
    public List<AnswerView> lines(long visitId) {
        return reading.answers(visitId);
    }

    /**
     * Records what the team saw at one line.
     *
     * @throws vn.cchc.shared.Refusal when the person does not serve in the team, or something is missing
     */
    public void fill(AnswerView line, Grade grade, String note, AnswerView.Defect defect) {
        checklists.fill(line.visitId(), line.id(), line.version(), grade, note, defect);
    }
}
