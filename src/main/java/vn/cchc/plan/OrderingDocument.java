package vn.cchc.plan;

import java.time.LocalDate;

/**
 * The document by which a competent authority ordered a task that arose after the plan was issued.
 *
 * @param notation number and symbol as printed, e.g. {@code 215/UBND-NC}, or another short name
 * @param issuedOn its date
 */
public record OrderingDocument(String notation, LocalDate issuedOn) {}
