package vn.cchc.task.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.cchc.plan.PlanView;
import vn.cchc.shared.Refusal;

/** An event that deadlines wait for has happened; it counts for the agency and for every agency below it. */
@Entity
class RegisteredEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private Long planId;

    @ElementCollection
    @CollectionTable(name = "registered_event_name", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<EventName> names = new ArrayList<>();

    private String documentNumber;
    private LocalDate happenedOn;
    private String note;
    private String registeredBy;
    private Instant registeredAt;
    private String withdrawnBy;
    private Instant withdrawnAt;
    private String withdrawalReason;

    @Embedded
    private FollowUp followUp = new FollowUp();

    @Version
    private int version;

    protected RegisteredEvent() {}

    /** A person registers it. */
    RegisteredEvent(NewEvent event, String by, Instant now) {
        agencyId = event.agencyId();
        event.names().forEach(name -> names.add(EventName.of(name)));
        documentNumber = event.documentNumber();
        happenedOn = event.happenedOn();
        note = event.note();
        registeredBy = by;
        registeredAt = now;
    }

    /** The issue of a plan is the event. */
    RegisteredEvent(PlanView plan, String name, Instant now) {
        agencyId = plan.agencyId();
        planId = plan.id();
        names.add(EventName.of(name));
        documentNumber = plan.notation();
        happenedOn = plan.issuedOn();
        registeredAt = now;
    }

    /** @throws Refusal when it was withdrawn, or is the issue of a plan, which nobody corrects by hand */
    void correct(String number, LocalDate day) {
        requireChangeable();
        documentNumber = number;
        happenedOn = day;
    }

    /** @throws Refusal when it was withdrawn before, or is the issue of a plan */
    void withdraw(String reason, String by, Instant now) {
        requireChangeable();
        withdrawalReason = reason;
        withdrawnBy = by;
        withdrawnAt = now;
    }

    /** @throws Refusal when it was withdrawn, is the issue of a plan, or deadlines still follow it */
    void requireChangeable() {
        if (planId != null || withdrawn()) {
            throw Refusal.conflict(withdrawn() ? "task.refusal.event-withdrawn" : "task.refusal.event-of-plan");
        }
        if (followUp.runs()) {
            throw Refusal.conflict("task.refusal.event-followed");
        }
    }

    /** Whether people may still correct or withdraw it. */
    boolean changeable() {
        return planId == null && !withdrawn() && !followUp.runs();
    }

    /** How deadlines follow it. */
    FollowUp followUp() {
        return followUp;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    Long planId() {
        return planId;
    }

    String name() {
        return names.get(0).name();
    }

    List<EventName> names() {
        return List.copyOf(names);
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String note() {
        return note;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    String withdrawnBy() {
        return withdrawnBy;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }
}
