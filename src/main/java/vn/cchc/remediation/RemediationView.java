package vn.cchc.remediation;

import java.time.LocalDate;

/**
 * A remediation as other rooms and pages see it.
 *
 * @param unitId the unit that has to fix
 * @param conclusionId document of the conclusion, or null
 * @param openedOn the day on which the conclusion was issued
 * @param documentId the unit's report, or null
 * @param returnReason why the report came back, or null
 * @param closedOn when the report was issued or the whole given up, or null
 * @param closeReason why it was given up, or null
 */
public record RemediationView(
        long id,
        String agencyId,
        long inspectionId,
        long unitId,
        Long conclusionId,
        LocalDate openedOn,
        RemediationState state,
        Long documentId,
        String summary,
        String reportedBy,
        String returnReason,
        LocalDate closedOn,
        String closedBy,
        String closeReason) {}
