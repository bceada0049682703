package vn.cchc.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A document as rooms and pages see it. What has not happened yet is null.
 *
 * @param notation number and symbol as written, e.g. {@code 05/KH-TTHNNK}
 * @param signatureBlock the lines above the signer's name
 * @param repairs id of the document that this one repairs
 */
public record DocumentView(
        long id,
        String agencyId,
        DocumentType type,
        String subject,
        String drafterId,
        long draftingUnitId,
        String ownerKind,
        Long ownerId,
        Urgency urgency,
        DocumentState state,
        Instant createdAt,
        int latestVersion,
        String returnedBy,
        String returnReason,
        Integer approvedVersion,
        String approvedBy,
        Integer signedVersion,
        String signedHash,
        String signerId,
        String signerName,
        List<String> signatureBlock,
        Instant signedAt,
        Integer number,
        String notation,
        LocalDate issuedOn,
        Instant dispatchedAt,
        List<String> recipients,
        Long repairs,
        RepairKind repairKind) {}
