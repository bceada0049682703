package vn.cchc.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that shows that a deliverable exists: a file, an address, or the number of a document.
 *
 * @param fileId or null
 * @param link or null
 * @param documentNumber number and symbol, or null
 * @param addedFor whose work it was when a substitute added it, or null
 * @param acceptedBy null until accepted
 * @param acceptedFor whose work it was when a substitute accepted it, or null
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
        String addedFor,
        Instant addedAt,
        String acceptedBy,
        String acceptedFor,
        Instant acceptedAt) {}
