package vn.cchc.inspection.domain;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.plan.ReformDomain;

/** What a line of a programme says. */
public record PlannedInspection(
        long unitId, InspectionKind kind, InspectionMethod method, Set<ReformDomain> areas, String content, int month) {

    public PlannedInspection {
        areas = areas == null
                ? Set.of()
                : areas.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
