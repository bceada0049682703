package vn.cchc.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.cchc.document.RepairKind;

/**
 * What a document does to another one that was sent out.
 *
 * @param documentId the document that is repaired
 */
@Embeddable
record Repair(
        @Column(name = "repairs_id") Long documentId,

        @Enumerated(EnumType.STRING) @Column(name = "repair_kind")
        RepairKind kind) {}
