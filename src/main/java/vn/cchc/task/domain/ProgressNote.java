package vn.cchc.task.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.cchc.shared.StandIn;

/** What was done so far. */
@Entity
@Table(name = "work_progress")
class ProgressNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long itemId;
    private String note;
    private String notedBy;
    private String notedFor;
    private Instant notedAt;

    protected ProgressNote() {}

    ProgressNote(long itemId, String note, String notedBy, Instant notedAt) {
        this.itemId = itemId;
        this.note = note;
        this.notedBy = notedBy;
        this.notedFor = StandIn.insteadOf(notedBy);
        this.notedAt = notedAt;
    }

    long itemId() {
        return itemId;
    }

    String note() {
        return note;
    }

    /** Whose work it was when a substitute noted it, or null. */
    String notedFor() {
        return notedFor;
    }

    String notedBy() {
        return notedBy;
    }

    Instant notedAt() {
        return notedAt;
    }
}
