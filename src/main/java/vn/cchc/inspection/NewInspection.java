package vn.cchc.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.plan.ReformDomain;

/**
 * An inspection to be opened.
 *
 * @param programmeLineId line of the yearly programme that it carries out, or null
 * @param followUp checks again what earlier inspections found (phúc tra)
 * @param followUpOf the earlier inspection that a follow-up is about, or null for all earlier ones
 * @param areas content areas, at least one
 * @param visitFrom first day at the units
 * @param visitTo last day at the units
 * @param advisoryUnitId the unit that prepares the documents; none of those inspected
 * @param unitIds the inspected units, at least one
 */
public record NewInspection(
        String agencyId,
        Long programmeLineId,
        InspectionKind kind,
        InspectionMethod method,
        boolean followUp,
        Long followUpOf,
        String subject,
        Set<ReformDomain> areas,
        LocalDate visitFrom,
        LocalDate visitTo,
        long advisoryUnitId,
        List<Long> unitIds) {

    public NewInspection {
        areas = areas == null
                ? Set.of()
                : areas.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        unitIds = unitIds == null
                ? List.of()
                : unitIds.stream().filter(Objects::nonNull).distinct().toList();
    }
}
