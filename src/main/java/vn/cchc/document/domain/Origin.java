package vn.cchc.document.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.cchc.document.DocumentType;
import vn.cchc.document.NewDocument;
import vn.cchc.document.Urgency;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.Refusal;

/** What a document is from the moment it is drafted. */
@Embeddable
record Origin(
        String agencyId,
        @Convert(converter = DocumentTypeColumn.class) DocumentType type,
        String subject,
        long draftingUnitId,
        String drafterId,
        String ownerKind,
        Long ownerId,
        @Enumerated(EnumType.STRING) Urgency urgency,
        Instant createdAt) {

    private static final int LONGEST_SUBJECT = 500;

    /** @throws Refusal when the subject is empty or longer than the 500 characters of Phụ lục VI */
    static Origin of(NewDocument wanted, Instant now) {
        return new Origin(
                wanted.agencyId(),
                wanted.type(),
                oneLine(wanted.subject()),
                wanted.draftingUnitId(),
                wanted.drafterId(),
                wanted.ownerKind(),
                wanted.ownerId(),
                wanted.urgency(),
                now);
    }

    /** @return the same with another type and subject */
    Origin described(DocumentType what, String about) {
        return new Origin(
                agencyId, what, oneLine(about), draftingUnitId, drafterId, ownerKind, ownerId, urgency, createdAt);
    }

    /** @return the same with another drafter */
    Origin writtenBy(String drafter) {
        return new Origin(agencyId, type, subject, draftingUnitId, drafter, ownerKind, ownerId, urgency, createdAt);
    }

    private static String oneLine(String subject) {
        String line = subject == null ? "" : CleanText.line(subject);
        if (line.isEmpty() || line.length() > LONGEST_SUBJECT) {
            throw Refusal.invalid("document.refusal.subject", LONGEST_SUBJECT);
        }
        return line;
    }
}
