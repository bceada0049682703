package vn.cchc.inspection;

import java.util.List;
import vn.cchc.plan.ReformDomain;

/**
 * A planned inspection.
 *
 * @param areas content areas in their order
 * @param month the month of the year in which it is to take place
 * @param inspectionId the inspection that carries it out, or null
 * @param reason why it was moved or dropped, or null
 */
public record ProgrammeLineView(
        long id,
        long programmeId,
        long unitId,
        InspectionKind kind,
        InspectionMethod method,
        List<ReformDomain> areas,
        String content,
        int month,
        ProgrammeLineState state,
        Long inspectionId,
        String reason,
        int version) {

    public ProgrammeLineView {
        areas = List.copyOf(areas);
    }
}
