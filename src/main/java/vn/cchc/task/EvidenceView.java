package vn.cchc.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that shows that a deliverable exists: a file, an address, or the number of a document.
 *
 * @param fileId or null
 * @param link or null
 * @param documentNumber number and symbol, or null
 * @param acceptedBy null until accepted
 */
public record EvidenceView(
        long id,
        long itemId,
        EvidenceKind kind,
        String title,
        Long fileId,
        String link,
        String documentNumber,
        LocalDate documentDate,
        String addedBy,
        Instant addedAt,
        String acceptedBy,
        Instant acceptedAt) {}
