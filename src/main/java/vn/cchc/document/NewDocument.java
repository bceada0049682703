package vn.cchc.document;

import java.util.Objects;

/**
 * A document to be drafted.
 *
 * @param agencyId the issuing agency
 * @param subject trích yếu, 1 to 500 characters on one line
 * @param drafterId the person who writes it and who will not sign it
 * @param draftingUnitId the unit answerable for its content
 * @param ownerKind what it is for, e.g. {@code plan}; {@link OwnerKind#NONE} for a document of its own
 * @param ownerId id of what it is for, or null with {@link OwnerKind#NONE}
 */
public record NewDocument(
        String agencyId,
        DocumentType type,
        String subject,
        String drafterId,
        long draftingUnitId,
        String ownerKind,
        Long ownerId,
        Urgency urgency) {

    public NewDocument {
        Objects.requireNonNull(agencyId);
        Objects.requireNonNull(type);
        Objects.requireNonNull(drafterId);
        Objects.requireNonNull(ownerKind);
        Objects.requireNonNull(urgency);
        if ((ownerId == null) != ownerKind.equals(OwnerKind.NONE)) {
            throw new IllegalArgumentException("An owner has kind and id: " + ownerKind + " " + ownerId);
        }
    }
}
