package vn.cchc.inspection;

import java.time.LocalDate;

/**
 * An inspection programme as pages see it.
 *
 * @param basis on what grounds it is made, or empty
 * @param planRowId the row of the annual plan that asks for it, or null
 * @param documentId the document that issues it, or null
 * @param reason why it came back or was given up, or null
 */
public record ProgrammeView(
        long id,
        String agencyId,
        int year,
        String title,
        String basis,
        ProgrammeState state,
        long advisoryUnitId,
        Long planRowId,
        String draftedBy,
        Long documentId,
        String notation,
        LocalDate issuedOn,
        String reason,
        int version) {}
