package vn.cchc.task.event;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** What an event was before it was corrected, and why it had to be. */
@Entity
class EventCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long eventId;
    private String oldDocumentNumber;
    private LocalDate oldHappenedOn;
    private String reason;
    private String correctedBy;
    private Instant correctedAt;

    protected EventCorrection() {}

    EventCorrection(RegisteredEvent before, String reason, String by, Instant now) {
        eventId = before.id();
        oldDocumentNumber = before.documentNumber();
        oldHappenedOn = before.happenedOn();
        this.reason = reason;
        correctedBy = by;
        correctedAt = now;
    }

    long eventId() {
        return eventId;
    }

    String oldDocumentNumber() {
        return oldDocumentNumber;
    }

    LocalDate oldHappenedOn() {
        return oldHappenedOn;
    }

    String reason() {
        return reason;
    }

    String correctedBy() {
        return correctedBy;
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
