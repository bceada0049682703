package vn.cchc.document;

/**
 * A draft was given up. Published in the transaction of the withdrawal.
 *
 * @param ownerId null when the document stands for itself
 */
public record DocumentWithdrawn(long documentId, String ownerKind, Long ownerId, String withdrawnBy, String reason) {}
