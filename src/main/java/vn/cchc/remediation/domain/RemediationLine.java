package vn.cchc.remediation.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.Stance;
import vn.cchc.shared.Refusal;

/** One finding on its way to an end. */
@Entity
class RemediationLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Remediation remediation;

    private int ordinal;
    private long findingId;
    private Long reopens;

    @Enumerated(EnumType.STRING)
    private LineState state = LineState.ANSWERING;

    @Embedded
    private Answer answer = Answer.NONE;

    @Embedded
    private Undertaking undertaking = Undertaking.NONE;

    @Embedded
    private FixTime time;

    @Embedded
    private FixReport report = FixReport.NONE;

    @Embedded
    private Ending ending = Ending.NONE;

    @Embedded
    private FollowUp followUp = FollowUp.NONE;

    @Version
    private int version;

    protected RemediationLine() {}

    /** @param reopens the line whose ending did not hold, or null */
    RemediationLine(Remediation remediation, int ordinal, long findingId, LocalDate dueOn, Long reopens) {
        this.remediation = remediation;
        this.ordinal = ordinal;
        this.findingId = findingId;
        this.time = FixTime.until(dueOn);
        this.reopens = reopens;
    }

    /** The unit agrees and says what it will do. */
    void agree(Undertaking plan, LocalDate today, String by) {
        time.requireFits(plan, today);
        become(LineState.FIXING);
        answer = new Answer(Stance.AGREED, null, by);
        undertaking = plan;
    }

    /** The unit objects. */
    void object(String reason, String by) {
        become(LineState.OBJECTED);
        answer = new Answer(Stance.NOT_AGREED, reason, by);
    }

    /** The leader leaves the finding as it is. */
    void uphold() {
        become(LineState.PLANNING);
    }

    /** The leader agrees with the objection. */
    void drop(String reason, String by, LocalDate today) {
        if (state != LineState.OBJECTED) {
            throw Refusal.conflict("remediation.refusal.line-state");
        }
        become(LineState.NOT_IMPLEMENTED);
        ending = new Ending(today, by, reason, true);
    }

    /** The unit says what it will do about a finding that stands. */
    void plan(Undertaking plan, LocalDate today) {
        time.requireFits(plan, today);
        become(LineState.FIXING);
        undertaking = plan;
    }

    /** Somebody else of the unit fixes it. */
    void handTo(String person) {
        if (!state.gathering()) {
            throw Refusal.conflict("remediation.refusal.line-state");
        }
        undertaking = undertaking().by(person);
    }

    /** Reported as fixed. */
    void report(String text, String by, LocalDate today) {
        become(LineState.REPORTED);
        report = FixReport.of(text, by, today);
    }

    /** The check was not convinced. */
    void sendBack(String reason, String by) {
        become(LineState.RETURNED);
        report = fixReport().returned(reason, by);
    }

    /** The check was convinced: fixed in time when it was reported in time. */
    void accept(String note, String by, LocalDate today) {
        become(fixReport().on().isAfter(dueOn()) ? LineState.FIXED_LATE : LineState.FIXED);
        report = fixReport().accepted(note, by);
        ending = new Ending(today, null, null, false);
    }

    /** The leader gives more time. */
    void extend(LocalDate newDay, LocalDate today) {
        requireOpen();
        time = time.extended(newDay, today);
        if (undertaking().plannedOn() != null) {
            undertaking = undertaking().until(newDay);
        }
    }

    /** The leader urges the unit and wants to be asked again after that day. */
    void urge(LocalDate askAgain) {
        requireOpen();
        time = time.askedAgain(askAgain);
    }

    /** The leader closes it without its being fixed. */
    void close(String reason, String by, LocalDate today) {
        if (state == LineState.REPORTED) {
            throw Refusal.conflict("remediation.refusal.being-checked");
        }
        become(LineState.NOT_IMPLEMENTED);
        ending = new Ending(today, by, reason, false);
    }

    /** A follow-up inspection looked at it again; its ending stays what it was. */
    void followedUp(long inspectionId, boolean holds, String note, String by) {
        if (!state.ended()) {
            throw Refusal.conflict("remediation.refusal.line-state");
        }
        followUp = new FollowUp(inspectionId, holds, note, by);
    }

    /** Last day after which the leader is asked. */
    LocalDate escalatesAfter() {
        return time.escalatesAfter();
    }

    private void requireOpen() {
        if (state.ended()) {
            throw Refusal.conflict("remediation.refusal.line-state");
        }
    }

    private void become(LineState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("remediation.refusal.line-state");
        }
        state = next;
    }

    LineView view() {
        Answer said = Objects.requireNonNullElse(answer, Answer.NONE);
        Undertaking plan = undertaking();
        FixReport fixed = fixReport();
        Ending end = Objects.requireNonNullElse(ending, Ending.NONE);
        FollowUp again = Objects.requireNonNullElse(followUp, FollowUp.NONE);
        return new LineView(
                id,
                remediation.id(),
                ordinal,
                findingId,
                state,
                said.stance(),
                said.reason(),
                said.by(),
                plan.action(),
                plan.personId(),
                plan.plannedOn(),
                time.dueOn(),
                time.firstDueOn(),
                fixed.text(),
                fixed.by(),
                fixed.on(),
                fixed.returnReason(),
                fixed.checkedBy(),
                fixed.checkNote(),
                end.closedBy(),
                end.closeReason(),
                end.on(),
                end.dropped(),
                again.inspectionId(),
                again.holds(),
                again.note(),
                reopens);
    }

    Long id() {
        return id;
    }

    Remediation remediation() {
        return remediation;
    }

    int ordinal() {
        return ordinal;
    }

    long findingId() {
        return findingId;
    }

    LineState state() {
        return state;
    }

    /** The database gives null for a group of empty columns. */
    Undertaking undertaking() {
        return Objects.requireNonNullElse(undertaking, Undertaking.NONE);
    }

    LocalDate dueOn() {
        return time.dueOn();
    }

    FixReport fixReport() {
        return Objects.requireNonNullElse(report, FixReport.NONE);
    }
}
