package vn.cchc.task.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The document of a deliverable, from its draft on.
 *
 * @param documentId the draft, or what became of it; null before there is one
 * @param notation number and symbol once it was sent out, or null
 * @param issuedOn day on which it was issued, or null
 * @param submittedOn day on which it was submitted to the body above that decides, or null
 */
@Embeddable
record ItemDocument(Long documentId, String notation, LocalDate issuedOn, LocalDate submittedOn) {

    static final ItemDocument NONE = new ItemDocument(null, null, null, null);

    /** Another draft takes the place of what was there. */
    ItemDocument drafted(long document) {
        return new ItemDocument(document, notation, issuedOn, submittedOn);
    }

    /** The draft is not needed any more. */
    ItemDocument withoutDraft() {
        return new ItemDocument(null, notation, issuedOn, submittedOn);
    }

    /** It was sent out, and so made final. */
    ItemDocument issued(String symbol, LocalDate on) {
        return new ItemDocument(documentId, symbol, on, submittedOn);
    }

    /** It was sent to the body above. */
    ItemDocument submitted(String symbol, LocalDate on) {
        return new ItemDocument(documentId, symbol, issuedOn, on);
    }
}
