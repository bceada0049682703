package vn.cchc.document;

import java.time.Instant;

/**
 * An uploaded file without its bytes.
 *
 * @param mediaType as its content says, not as the sender said
 * @param size in bytes
 * @param sha256 of the bytes, hexadecimal
 */
public record StoredFile(
        long id,
        String agencyId,
        String ownerKind,
        long ownerId,
        String name,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
