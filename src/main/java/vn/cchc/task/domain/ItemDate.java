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
import vn.cchc.deadline.Occurrence;
import vn.cchc.shared.Refusal;
import vn.cchc.task.DateKind;
import vn.cchc.task.DateState;

/** One of several days of a deliverable: a period that is reported, or a milestone that is reached. */
@Entity
@Table(name = "work_item_date")
class ItemDate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long itemId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private DateKind kind;

    private LocalDate startOn;
    private LocalDate dueOn;
    private LocalDate effectiveDue;

    @Enumerated(EnumType.STRING)
    private DateState state = DateState.OPEN;

    private String result;
    private LocalDate doneOn;
    private String reportedBy;
    private Instant overdueNotedAt;

    @Version
    private int version;

    protected ItemDate() {}

    ItemDate(long itemId, int ordinal, DateKind kind, Occurrence printed) {
        this.itemId = itemId;
        this.ordinal = ordinal;
        this.kind = kind;
        startOn = printed.start();
        dueOn = printed.due();
        effectiveDue = printed.effectiveDue();
    }

    /**
     * The officer reports the period.
     *
     * @param arisen whether anything came up in it
     * @throws Refusal when it was reported before or is not asked for any more
     */
    void report(boolean arisen, String outcome, String by, LocalDate today) {
        if (!state.awaited()) {
            throw Refusal.conflict("task.refusal.reported");
        }
        state = arisen ? DateState.DONE : DateState.NOT_ARISEN;
        result = outcome;
        reportedBy = by;
        doneOn = today;
    }

    /** The officer hands in what shows that the milestone is reached; it counts once that is accepted. */
    void handIn(String by, LocalDate today) {
        if (state != DateState.OPEN) {
            throw Refusal.conflict("task.refusal.reported");
        }
        reportedBy = by;
        doneOn = today;
    }

    /** What was handed in for the milestone is accepted, or was issued on a day. */
    void reach(LocalDate on) {
        state = DateState.DONE;
        doneOn = on;
    }

    /** What was handed in for the milestone came back. */
    void giveBack() {
        doneOn = null;
        reportedBy = null;
    }

    /** The period of what goes on is over without a report. */
    void noUpdate() {
        if (state == DateState.OPEN) {
            state = DateState.NO_UPDATE;
        }
    }

    /** It has a later day; it is not overdue any more unless that is over, too. */
    void extend(LocalDate due, LocalDate effective, LocalDate today) {
        dueOn = due;
        effectiveDue = effective;
        overdueNotedAt = today.isAfter(effective) ? overdueNotedAt : null;
    }

    /** Nobody asks for it any more. */
    void drop() {
        if (state == DateState.OPEN) {
            state = DateState.DROPPED;
        }
    }

    /** The result was not accepted in the end: it has to be reported or reached again. */
    void reopen() {
        state = DateState.OPEN;
        doneOn = null;
        reportedBy = null;
        overdueNotedAt = null;
    }

    /**
     * Its day is over.
     *
     * @return whether this is news
     */
    boolean noteOverdue(LocalDate today, Instant now) {
        if (state != DateState.OPEN || doneOn != null || overdueNotedAt != null || !today.isAfter(effectiveDue)) {
            return false;
        }
        overdueNotedAt = now;
        return true;
    }

    /** Whether something was handed in for it that nobody has checked yet. */
    boolean handedIn() {
        return state == DateState.OPEN && doneOn != null;
    }

    boolean open() {
        return state == DateState.OPEN;
    }

    Long id() {
        return id;
    }

    long itemId() {
        return itemId;
    }

    int ordinal() {
        return ordinal;
    }

    DateKind kind() {
        return kind;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate effectiveDue() {
        return effectiveDue;
    }

    DateState state() {
        return state;
    }

    String result() {
        return result;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String reportedBy() {
        return reportedBy;
    }
}
