package vn.cchc.inspection.web;

import java.util.Set;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.domain.PlannedInspection;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** A line of a programme as its form sends it. */
record ProgrammeForm(
        Long unit,
        InspectionKind kind,
        InspectionMethod method,
        Set<ReformDomain> areas,
        String content,
        Integer month,
        Integer version) {

    PlannedInspection planned() {
        if (unit == null) {
            throw Refusal.invalid("programme.refusal.required.unit");
        }
        return new PlannedInspection(unit, kind, method, areas, content, month == null ? 0 : month);
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
