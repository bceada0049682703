package vn.cchc.task.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.cchc.shared.StandIn;
import vn.cchc.task.ReturnStage;

/** A deliverable was sent back, with the reason. */
@Entity
class WorkReturn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long workId;
    private long itemId;

    @Enumerated(EnumType.STRING)
    private ReturnStage stage;

    private String reason;
    private String returnedBy;
    private String returnedFor;
    private Instant returnedAt;

    protected WorkReturn() {}

    WorkReturn(WorkItem item, ReturnStage stage, String reason, String returnedBy, Instant returnedAt) {
        this.workId = item.work().id();
        this.itemId = item.id();
        this.stage = stage;
        this.reason = reason;
        this.returnedBy = returnedBy;
        this.returnedFor = StandIn.insteadOf(returnedBy);
        this.returnedAt = returnedAt;
    }

    long itemId() {
        return itemId;
    }

    ReturnStage stage() {
        return stage;
    }

    String reason() {
        return reason;
    }

    /** Whose work it was when a substitute sent it back, or null. */
    String returnedFor() {
        return returnedFor;
    }

    String returnedBy() {
        return returnedBy;
    }

    Instant returnedAt() {
        return returnedAt;
    }
}
