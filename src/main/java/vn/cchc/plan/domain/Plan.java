package vn.cchc.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.shared.Refusal;

/** The annual plan of an agency; knows what may happen to it in which state. */
@Entity
public class Plan {

    private static final int TITLE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private int planYear;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private Long parentPlanId;
    private long advisoryUnitId;
    private Long documentId;
    private String notation;
    private LocalDate issuedOn;
    private int opinionRound;
    private String returnReason;
    private String processInstanceId;
    private String draftedBy;
    private Instant draftedAt;

    @Version
    private int version;

    protected Plan() {}

    /** @throws Refusal when the head is incomplete */
    public Plan(NewPlan head, String draftedBy, Instant draftedAt) {
        this.agencyId = head.agencyId();
        this.state = PlanState.DRAFT;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        write(head);
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    /** The agency whose plan it is. */
    public String agencyId() {
        return agencyId;
    }

    /** The year that it is for. */
    public int planYear() {
        return planYear;
    }

    /** Title as printed. */
    public String title() {
        return title;
    }

    /** Where it stands. */
    public PlanState state() {
        return state;
    }

    /** The unit that advises on it. */
    public long advisoryUnitId() {
        return advisoryUnitId;
    }

    /** The document that issues it, or null before there is one. */
    public Long documentId() {
        return documentId;
    }

    /** How often units were asked for their opinions. */
    public int opinionRound() {
        return opinionRound;
    }

    /** Account of who drafted it. */
    public String draftedBy() {
        return draftedBy;
    }

    /** Grows with every change of the head; tells a stale page. */
    public int version() {
        return version;
    }

    /**
     * Changes the head of the draft.
     *
     * @throws Refusal when it is incomplete
     */
    public void write(NewPlan head) {
        this.planYear = year(head.planYear());
        this.kind = head.kind();
        this.title = Wording.required(head.title(), TITLE_LENGTH, "title");
        this.parentPlanId = head.parentPlanId();
        this.advisoryUnitId = head.advisoryUnitId();
    }

    /** The first time it is sent for opinions: from now on a process carries it. */
    public void begin(String instanceId) {
        this.processInstanceId = instanceId;
    }

    /** The units are asked for their opinion, in a new round. */
    public void askForOpinions() {
        become(PlanState.OPINIONS);
        opinionRound++;
        returnReason = null;
    }

    /** Opinions are answered, or the revised draft goes on without asking again. */
    public void appraise() {
        become(PlanState.APPRAISAL);
        returnReason = null;
    }

    /** Somebody who checks it wants it back; several may, each with a reason. */
    public void object(String reason) {
        returnReason = returnReason == null ? reason : returnReason + "\n" + reason;
    }

    /** Back to the coordinator, for the reasons given. */
    public void sendBack() {
        become(PlanState.DRAFT);
        documentId = null;
    }

    /**
     * Refuses a change of the draft when it is not with the coordinator.
     *
     * @param documentReturned whether its document was returned to the drafter
     */
    public void requireEditable(boolean documentReturned) {
        if (state != PlanState.DRAFT && !(state == PlanState.SIGNING && documentReturned)) {
            throw Refusal.conflict("plan.refusal.not-editable." + state);
        }
    }

    /** Its document goes the way of all documents. */
    public void submit(long document) {
        become(PlanState.SIGNING);
        documentId = document;
    }

    /** In force. */
    public void issue(String symbol, LocalDate on) {
        become(PlanState.ISSUED);
        notation = symbol;
        issuedOn = on;
    }

    /** Given up. */
    public void withdraw() {
        become(PlanState.WITHDRAWN);
    }

    /** @return whether the year that it is made for is over */
    public boolean yearIsOver(LocalDate today) {
        return today.getYear() > planYear;
    }

    /**
     * The year is over.
     *
     * @throws Refusal while it lasts, or when the plan is not in force
     */
    public void close(LocalDate today) {
        if (!yearIsOver(today)) {
            throw Refusal.conflict("plan.refusal.year-runs", String.valueOf(planYear));
        }
        become(PlanState.CLOSED);
    }

    /** What others may know of it. */
    public PlanView view() {
        return new PlanView(
                id,
                agencyId,
                planYear,
                kind,
                title,
                state,
                parentPlanId,
                advisoryUnitId,
                documentId,
                notation,
                issuedOn,
                opinionRound,
                returnReason,
                processInstanceId,
                draftedBy,
                draftedAt,
                version);
    }

    private void become(PlanState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("plan.refusal.state." + state);
        }
        state = next;
    }

    private static int year(int year) {
        if (year < 2000 || year > 2100) {
            throw Refusal.invalid("plan.refusal.year");
        }
        return year;
    }
}
