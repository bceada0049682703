package vn.cchc.reminder.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.cchc.reminder.LeaderDecision;

/** A deliverable so late that the leader is asked what now. */
@Entity
public class OverdueCase {

    private enum State {
        PLANNED,
        OPEN,
        SETTLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private long itemId;
    private LocalDate dueOn;
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    @Enumerated(EnumType.STRING)
    private LeaderDecision decision;

    private String words;
    private String decidedBy;
    private LocalDate decidedOn;
    private String explanation;
    private String explainedBy;
    private LocalDate explainedOn;
    private LocalDate settledOn;

    @Version
    private int version;

    protected OverdueCase() {}

    OverdueCase(String agencyId, long itemId, LocalDate dueOn, LocalDate openedOn) {
        this.agencyId = agencyId;
        this.itemId = itemId;
        this.dueOn = dueOn;
        this.openedOn = openedOn;
    }

    /** The leader is asked. */
    void open(LocalDate on) {
        state = State.OPEN;
        openedOn = on;
    }

    /** The leader says what now. */
    void decide(LeaderDecision what, String said, String by, LocalDate on) {
        requireOpen();
        decision = what;
        words = said;
        decidedBy = by;
        decidedOn = on;
    }

    /** The unit says why it is late. */
    void explain(String why, String by, LocalDate on) {
        requireOpen();
        explanation = why;
        explainedBy = by;
        explainedOn = on;
    }

    /** It was made, taken out of the plan, or has a new last day. */
    void settle(LocalDate on) {
        state = State.SETTLED;
        settledOn = on;
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException("The case " + id + " is " + state);
        }
    }

    boolean planned() {
        return state == State.PLANNED;
    }

    boolean settled() {
        return state == State.SETTLED;
    }

    /** Its id. */
    public Long id() {
        return id;
    }

    /** Agency whose leader is asked. */
    public String agencyId() {
        return agencyId;
    }

    /** The deliverable. */
    public long itemId() {
        return itemId;
    }

    /** Last day that was missed. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** What the leader said last, or null. */
    public String words() {
        return words;
    }

    /** Who decided last, or null. */
    public String decidedBy() {
        return decidedBy;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** Why it is late, as the unit says; null when it was not asked. */
    public String explanation() {
        return explanation;
    }
}
