package vn.cchc.inspection;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.domain.InspectionOpening;
import vn.cchc.inspection.domain.InspectionReading;

/** Inspections as a whole: opening, finding, who may see them. */
@Service
@Transactional
public class Inspections {

    private final InspectionOpening opening;
    private final InspectionReading reading;

    Inspections(InspectionOpening opening, InspectionReading reading) {
        this.opening = opening;
        this.reading = reading;
    }

    /**
     * Opens an inspection as the signed-in coordinator; its process begins with the naming of the team.
     *
     * @return its id
     * @throws vn.cchc.shared.Refusal when the person is not a coordinator of the agency, something is missing, or a unit
     *     cannot be inspected
     */
    public long open(NewInspection wanted) {
        return opening.open(wanted);
    }

    /**
     * An inspection; rights are the caller's matter.
     *
     * @throws vn.cchc.shared.Refusal when there is no such inspection
     */
    @Transactional(readOnly = true)
    public InspectionView inspection(long id) {
        return reading.inspection(id);
    }

    /** Whether a person may learn of the inspection. */
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long inspectionId) {
        return reading.mayRead(personId, inspectionId);
    }
}
