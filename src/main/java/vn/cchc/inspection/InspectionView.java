package vn.cchc.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.plan.ReformDomain;

/**
 * An inspection as others see it. What has not happened yet is null or empty.
 *
 * @param areas content areas in their order
 * @param outline what the units report about themselves
 * @param records the records that the units get ready
 * @param assessment the team's general assessment
 * @param opinion what the leader said to the team's report
 * @param conclusion what the notice of conclusion says in general
 * @param returnReason why the last step came back, until it is done again
 */
public record InspectionView(
        long id,
        String agencyId,
        Long programmeLineId,
        InspectionKind kind,
        InspectionMethod method,
        boolean followUp,
        Long followUpOf,
        String subject,
        List<ReformDomain> areas,
        LocalDate visitFrom,
        LocalDate visitTo,
        long advisoryUnitId,
        InspectionState state,
        Long decisionDocumentId,
        Long noticeDocumentId,
        Long reportDocumentId,
        Long conclusionDocumentId,
        String outline,
        String records,
        String assessment,
        String opinion,
        String conclusion,
        String returnReason,
        String cancelReason,
        String openedBy,
        Instant openedAt,
        Instant concludedAt,
        List<Long> unitIds) {

    public InspectionView {
        areas = List.copyOf(areas);
        unitIds = List.copyOf(unitIds);
    }

    /** @return the documents drafted so far, in the order in which they are issued */
    public Collection<Long> documentIds() {
        return Stream.of(decisionDocumentId, noticeDocumentId, reportDocumentId, conclusionDocumentId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @return whether the units learn of it only when the team arrives */
    public boolean unannounced() {
        return kind == InspectionKind.UNANNOUNCED;
    }
}
