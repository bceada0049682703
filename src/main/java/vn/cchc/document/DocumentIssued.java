package vn.cchc.document;

import java.time.LocalDate;

/**
 * A document was sent out. Published in the transaction of the dispatch.
 *
 * @param ownerId null when the document stands for itself
 * @param number the number in its series
 * @param symbol number and symbol as written, e.g. {@code 05/KH-TTHNNK}
 */
public record DocumentIssued(
        long documentId, String ownerKind, Long ownerId, int number, String symbol, LocalDate issuedOn) {}
