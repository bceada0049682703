package vn.cchc.inspection;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.domain.PlannedInspection;
import vn.cchc.inspection.domain.ProgrammeCourse;
import vn.cchc.inspection.domain.ProgrammeDrafting;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.inspection.domain.ProgrammePlaces;
import vn.cchc.journal.Act;
import vn.cchc.plan.ReformDomain;

/** The inspection programme of a year, as the signed-in coordinator makes it. */
@Service
@Transactional
public class Programmes {

    private final ProgrammeDrafting drafting;
    private final ProgrammeCourse course;
    private final ProgrammePlaces places;

    Programmes(ProgrammeDrafting drafting, ProgrammeCourse course, ProgrammePlaces places) {
        this.drafting = drafting;
        this.course = course;
        this.places = places;
    }

    /**
     * Begins the programme of a year.
     *
     * @param basis on what grounds, or empty
     * @return its id
     * @throws vn.cchc.shared.Refusal when the agency has one of that year already
     */
    public long begin(String agencyId, int year, String title, String basis, long advisoryUnitId) {
        return drafting.create(agencyId, year, new ProgrammeHead(title, basis, advisoryUnitId, null));
    }

    /**
     * Plans an inspection.
     *
     * @param month in which it is to take place, from 1 to 12
     * @return id of the line
     * @throws vn.cchc.shared.Refusal when something is missing or the unit cannot be inspected
     */
    public long plan(
            long programmeId,
            long unitId,
            InspectionKind kind,
            InspectionMethod method,
            Set<ReformDomain> areas,
            String content,
            int month) {
        return drafting.addLine(programmeId, new PlannedInspection(unitId, kind, method, areas, content, month));
    }

    /** The act as part of the history of the row of the annual plan that asks for what an inspection carries out. */
    @Transactional(readOnly = true)
    public Act placed(Act act, long inspectionId) {
        return places.placed(act, inspectionId);
    }

    /** Sends the draft to signature; once issued, every line is followed. */
    public void submit(long programmeId) {
        course.submit(programmeId);
    }
}
