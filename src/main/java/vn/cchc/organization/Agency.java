package vn.cchc.organization;

import java.time.LocalDate;

/**
 * An agency; its id is also its tenant in the process engine.
 *
 * @param symbol as in the notation of its documents, e.g. {@code BQLDA} in {@code 12/KH-BQLDA}
 * @param governingBody superior named above the issuer in the head of a document, or null
 * @param place as in the line of place and date
 * @param parentId agency above it, or null
 * @param collective decides as a body: its head signs TM.
 * @param collectiveName what stands after TM., or null
 * @param headTitle post of its head, e.g. Giám đốc
 * @param validTo last day of its existence, or null
 */
public record Agency(
        String id,
        String name,
        String shortName,
        String symbol,
        String governingBody,
        String place,
        String parentId,
        boolean collective,
        String collectiveName,
        String headTitle,
        LocalDate validFrom,
        LocalDate validTo) {}
