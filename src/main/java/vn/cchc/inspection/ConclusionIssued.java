package vn.cchc.inspection;

/**
 * The notice of conclusion was issued: what was found is now to be put right. Published in the transaction that closes the
 * inspection.
 */
public record ConclusionIssued(long inspectionId, String agencyId, Long conclusionDocumentId) {}
