package vn.cchc.task.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.task.WorkState;

/** The part of one lead unit in a row of a plan. */
@Entity
class Work extends Undertaking {

    private long planId;
    private int planYear;
    private long rowId;
    private String agencyId;
    private long unitId;
    private LocalDate startsOn;

    private String officerId;
    private String assignedBy;
    private Instant assignedAt;
    private String instruction;
    private String request;
    private String result;
    private Instant proposedAt;
    private String closedBy;
    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "work_coordinator", joinColumns = @JoinColumn(name = "work_id"))
    @OrderColumn(name = "ordinal")
    @Fetch(FetchMode.SUBSELECT)
    @Column(name = "unit_id")
    private List<Long> coordinators = new ArrayList<>();

    protected Work() {}

    Work(long planId, int planYear, long rowId, String agencyId, long unitId, List<Long> coordinators) {
        this.planId = planId;
        this.planYear = planYear;
        this.rowId = rowId;
        this.agencyId = agencyId;
        this.unitId = unitId;
        this.coordinators.addAll(coordinators);
    }

    /** The lead unit gets it on this day. */
    void startOn(LocalDate day) {
        startsOn = day;
    }

    /** Whether the day on which the lead unit gets it has still to come. */
    boolean ahead(LocalDate today) {
        return state() == WorkState.NOT_STARTED && startsOn != null && today.isBefore(startsOn);
    }

    /** The head of the unit names the officer who answers for it. */
    void assign(String officer, String by, String words, Instant now) {
        become(WorkState.IN_PROGRESS);
        officerId = officer;
        assignedBy = by;
        assignedAt = now;
        instruction = words;
    }

    /** Another officer takes over. */
    void handTo(String officer, String by, Instant now) {
        if (state().closed() || officerId == null) {
            throw Refusal.conflict("task.refusal.not-handed-over");
        }
        officerId = officer;
        assignedBy = by;
        assignedAt = now;
    }

    /** Coordinating units are asked to contribute. */
    void ask(String words) {
        become(WorkState.WAITING_OTHERS);
        request = words;
    }

    /** What the coordinating units had to say is there. */
    void heard() {
        become(WorkState.IN_PROGRESS);
    }

    /** The officer says that it is done. */
    void propose(String outcome, Instant now) {
        become(WorkState.EVIDENCE_CHECK);
        result = outcome;
        proposedAt = now;
    }

    /** Completion was not confirmed. */
    void takeUpAgain() {
        become(WorkState.IN_PROGRESS);
        proposedAt = null;
    }

    /** Completion is confirmed. */
    void complete(String by, Instant now) {
        close(WorkState.COMPLETED, by, now);
    }

    /** The row is taken out of the plan. */
    void cancel(String by, Instant now) {
        close(WorkState.CANCELLED, by, now);
    }

    /** @throws Refusal when the person is not the officer who answers for it */
    void requireOfficer(String personId) {
        if (!StandIn.whoseWork(personId).equals(officerId)) {
            throw Refusal.forbidden("task.refusal.not-officer");
        }
    }

    /** @throws Refusal when somebody would decide as a substitute on the own work */
    void requireOtherHand(String personId) {
        if (StandIn.of(personId).isPresent() && personId.equals(officerId)) {
            throw Refusal.forbidden("task.refusal.own-work");
        }
    }

    private void close(WorkState last, String by, Instant now) {
        become(last);
        closedBy = by;
        closedAt = now;
    }

    long planId() {
        return planId;
    }

    int planYear() {
        return planYear;
    }

    long rowId() {
        return rowId;
    }

    String agencyId() {
        return agencyId;
    }

    long unitId() {
        return unitId;
    }

    /** The last day of the plan's year. */
    LocalDate lastDay() {
        return LocalDate.of(planYear, 12, 31);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    String officerId() {
        return officerId;
    }

    String assignedBy() {
        return assignedBy;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    String instruction() {
        return instruction;
    }

    String request() {
        return request;
    }

    String result() {
        return result;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String closedBy() {
        return closedBy;
    }

    Instant closedAt() {
        return closedAt;
    }

    List<Long> coordinators() {
        return List.copyOf(coordinators);
    }
}
