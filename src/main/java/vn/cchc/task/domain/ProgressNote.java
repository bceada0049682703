package vn.cchc.task.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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
    private Instant notedAt;

    protected ProgressNote() {}

    ProgressNote(long itemId, String note, String notedBy, Instant notedAt) {
        this.itemId = itemId;
        this.note = note;
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    long itemId() {
        return itemId;
    }

    String note() {
        return note;
    }

    String notedBy() {
        return notedBy;
    }

    Instant notedAt() {
        return notedAt;
    }
}
