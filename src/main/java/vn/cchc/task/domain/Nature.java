package vn.cchc.task.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.document.DocumentType;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.Issuer;
import vn.cchc.task.ProductKind;

/**
 * What sort of thing a deliverable is, as the decision table or a person says.
 *
 * @param kind null as long as nobody has said
 * @param documentType code of the type, or null for what is no document
 * @param issuer who makes it final, or null as long as nobody has said
 * @param acceptedEvidence names of the kinds of evidence that show it, with commas; empty for all
 */
@Embeddable
record Nature(
        @Enumerated(EnumType.STRING) ProductKind kind,
        String documentType,
        @Enumerated(EnumType.STRING) Issuer issuer,
        String acceptedEvidence) {

    static final Nature UNKNOWN = new Nature(null, null, null, "");

    static Nature of(ProductKind kind, DocumentType type, Issuer issuer, Set<EvidenceKind> accepted) {
        String names = accepted.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return new Nature(kind, type == null ? null : type.code(), issuer, names);
    }

    /** A document of this type after all. */
    Nature asDocument(DocumentType type) {
        return new Nature(ProductKind.DOCUMENT, type.code(), issuer, acceptedEvidence);
    }

    /** Of the same kind, but another type of document. */
    Nature retyped(DocumentType type) {
        return new Nature(kind, type.code(), issuer, acceptedEvidence);
    }

    /** No document after all; evidence will show it. */
    Nature shownByEvidence() {
        return new Nature(ProductKind.OTHER, null, Issuer.OWN, acceptedEvidence);
    }

    /** Whether a body above the agency decides on it. */
    boolean decidedAbove() {
        return issuer == Issuer.SUPERIOR;
    }

    /** The type of document, or null. */
    DocumentType type() {
        return DocumentType.ofCode(documentType).orElse(null);
    }

    Set<EvidenceKind> evidence() {
        return EvidenceKind.of(acceptedEvidence);
    }
}
