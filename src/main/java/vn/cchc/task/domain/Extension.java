package vn.cchc.task.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.task.DueSetter;
import vn.cchc.task.ExtensionState;
import vn.cchc.task.ExtensionView;

/** A request for a later last day of a deliverable. */
@Entity
@Table(name = "deadline_extension")
class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long itemId;

    @Enumerated(EnumType.STRING)
    private DueSetter setBy;

    private LocalDate dueOn;
    private LocalDate wishedDue;
    private String reason;
    private String askedBy;
    private String askedFor;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ExtensionState state = ExtensionState.ASKED;

    private LocalDate grantedDue;
    private String decisionReason;
    private String decidedBy;
    private Instant decidedAt;

    @Version
    private int version;

    protected Extension() {}

    Extension(
            long itemId, DueSetter setBy, LocalDate dueOn, LocalDate wishedDue, String reason, String by, Instant now) {
        this.itemId = itemId;
        this.setBy = setBy;
        this.dueOn = dueOn;
        this.wishedDue = wishedDue;
        this.reason = reason;
        this.askedBy = by;
        this.askedFor = StandIn.insteadOf(by);
        this.askedAt = now;
    }

    /** There is a later day. */
    void grant(LocalDate day, String why, String by, Instant now) {
        decide(ExtensionState.GRANTED, why, by, now);
        grantedDue = day;
    }

    /** The day stays. */
    void refuse(String why, String by, Instant now) {
        decide(ExtensionState.REFUSED, why, by, now);
    }

    /** Nobody needs it any more. */
    void lapse(Instant now) {
        decide(ExtensionState.LAPSED, null, null, now);
    }

    private void decide(ExtensionState outcome, String why, String by, Instant now) {
        if (state != ExtensionState.ASKED) {
            throw Refusal.conflict("task.refusal.extension-decided");
        }
        state = outcome;
        decisionReason = why;
        decidedBy = by;
        decidedAt = now;
    }

    Long id() {
        return id;
    }

    long itemId() {
        return itemId;
    }

    DueSetter setBy() {
        return setBy;
    }

    /** The last day as it stood when it was asked. */
    LocalDate dueOn() {
        return dueOn;
    }

    /**
     * The last permitted day that was wished for. No calendar moves it: the last day in practice is counted when somebody
     * grants it.
     */
    LocalDate wishedDue() {
        return wishedDue;
    }

    /** Account of who asked, or for whom a substitute did. */
    String whose() {
        return askedFor == null ? askedBy : askedFor;
    }

    ExtensionView view() {
        return new ExtensionView(
                id,
                itemId,
                setBy,
                dueOn,
                wishedDue,
                reason,
                askedBy,
                askedFor,
                askedAt,
                state,
                grantedDue,
                decisionReason,
                decidedBy,
                decidedAt);
    }
}
