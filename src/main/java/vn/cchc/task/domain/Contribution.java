package vn.cchc.task.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.task.ContributionAnswer;

/** What one unit was asked, for the piece of work or for the draft of one deliverable, and what it answered. */
@Entity
class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long workId;
    private Long itemId;
    private int round;
    private long unitId;
    private String asked;
    private String askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ContributionAnswer answer = ContributionAnswer.WAITING;

    private String text;
    private String givenBy;
    private String givenFor;
    private Instant givenAt;

    @Version
    private int version;

    protected Contribution() {}

    Contribution(long workId, Long itemId, int round, long unitId, String asked, String askedBy, Instant askedAt) {
        this.workId = workId;
        this.itemId = itemId;
        this.round = round;
        this.unitId = unitId;
        this.asked = asked;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** The unit answers with words, or says that it has nothing to add. */
    void give(String words, boolean nothing, String by, Instant now) {
        close(nothing ? ContributionAnswer.NOTHING : ContributionAnswer.GIVEN, now);
        text = words;
        givenBy = by;
        givenFor = StandIn.insteadOf(by);
    }

    /** The limit ran out without an answer. */
    void silent(Instant now) {
        close(ContributionAnswer.SILENT, now);
    }

    /** Nobody needs the answer any more. */
    void stop(Instant now) {
        close(ContributionAnswer.STOPPED, now);
    }

    private void close(ContributionAnswer last, Instant now) {
        if (!open()) {
            throw Refusal.conflict("task.refusal.answered");
        }
        answer = last;
        givenAt = now;
    }

    boolean open() {
        return answer == ContributionAnswer.WAITING;
    }

    Long id() {
        return id;
    }

    long workId() {
        return workId;
    }

    Long itemId() {
        return itemId;
    }

    int round() {
        return round;
    }

    long unitId() {
        return unitId;
    }

    String asked() {
        return asked;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    ContributionAnswer answer() {
        return answer;
    }

    String text() {
        return text;
    }

    /** Whose work it was when a substitute answered, or null. */
    String givenFor() {
        return givenFor;
    }

    String givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }
}
