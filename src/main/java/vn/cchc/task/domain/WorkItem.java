package vn.cchc.task.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.cchc.document.DocumentType;
import vn.cchc.plan.DeliverableView;
import vn.cchc.shared.Refusal;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.Issuer;
import vn.cchc.task.ProductKind;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkState;

/** One deliverable within a piece of work, with a last day and a fate of its own. */
@Entity
class WorkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "work_id")
    private Work work;

    private Long deliverableId;
    private int ordinal;
    private String product;

    @Enumerated(EnumType.STRING)
    private WorkState state = WorkState.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    private Timing timing;

    private String deadlinePhrase = "";
    private String waitingFor;
    private LocalDate dueOn;
    private LocalDate effectiveDue;
    private LocalDate originalDue;
    private Long appraiserUnitId;

    @Enumerated(EnumType.STRING)
    private ProductKind kind;

    private String documentType;

    @Enumerated(EnumType.STRING)
    private Issuer issuer;

    private String acceptedEvidence = "";
    private Long documentId;
    private String notation;
    private LocalDate issuedOn;
    private LocalDate submittedOn;
    private LocalDate doneOn;
    private String result;
    private Instant overdueNotedAt;

    @Version
    private int version;

    protected WorkItem() {}

    /** A deliverable that the plan prints. */
    WorkItem(Work work, int ordinal, DeliverableView printed, String product) {
        this(work, ordinal, product, Timings.of(printed.deadlineKind(), printed.due(), printed.waitingFor()));
        this.deliverableId = printed.id();
        this.deadlinePhrase = printed.deadlinePhrase();
        this.waitingFor = printed.waitingFor();
        this.appraiserUnitId = printed.appraiserUnitId();
        if (timing != Timing.WAITING && timing != Timing.UNCLEAR) {
            this.dueOn = printed.due();
            this.effectiveDue = printed.effectiveDue();
            this.originalDue = printed.due();
        }
    }

    /** What a row is about whose deliverable the plan does not print. */
    WorkItem(Work work, int ordinal, String product, Timing timing) {
        this.work = work;
        this.ordinal = ordinal;
        this.product = product;
        this.timing = timing;
    }

    /** The head of the unit says what is to come out, where the plan does not. */
    void describe(String text) {
        if (!product.isBlank()) {
            throw Refusal.conflict("task.refusal.product-named");
        }
        product = text;
    }

    /** A last day is set or moved; the first one is remembered. */
    void date(LocalDate due, LocalDate effective) {
        if (timing == Timing.CONTINUOUS || state.delivered() || state.closed()) {
            throw Refusal.conflict("task.refusal.not-dated");
        }
        if (originalDue == null) {
            originalDue = due;
        }
        dueOn = due;
        effectiveDue = effective;
        timing = Timing.DATED;
    }

    /** Its turn has come. */
    void open() {
        if (timing == Timing.WAITING || timing == Timing.UNCLEAR) {
            become(WorkState.WAITING_EVENT);
        } else {
            become(WorkState.IN_PROGRESS);
        }
    }

    /** What sort of thing it is, as the decision table or the officer says. */
    void classify(ProductKind what, DocumentType type, Issuer by, Set<EvidenceKind> accepted) {
        kind = what;
        documentType = type == null ? null : type.code();
        issuer = by;
        acceptedEvidence = Evidences.names(accepted);
    }

    /** What it waited for has a date now; work begins. */
    void begin() {
        become(WorkState.IN_PROGRESS);
    }

    /** What it waited for did not happen this year. */
    void notArisen(String why, LocalDate today) {
        become(WorkState.NOT_ARISEN);
        result = why;
        doneOn = today;
    }

    /** Drafting begins, or begins again. */
    void draft(long document) {
        if (state != WorkState.DRAFTING) {
            become(WorkState.DRAFTING);
        }
        documentId = document;
    }

    /** Colleagues or the appraiser look at the draft. */
    void review() {
        become(WorkState.IN_REVIEW);
    }

    /** The draft is back with the officer. */
    void backToDraft() {
        become(WorkState.DRAFTING);
    }

    /** The draft was given up, and another one takes its place; a way to signature that had begun is over. */
    void replaceDraft(long document) {
        if (state == WorkState.AWAITING_SIGNATURE) {
            become(WorkState.DRAFTING);
        }
        documentId = document;
    }

    /** The draft goes to signature. */
    void submit() {
        become(WorkState.AWAITING_SIGNATURE);
    }

    /**
     * The document was sent out. Where a body above decides, this was the submission, and the officer still has to show
     * what was decided.
     */
    void issued(String symbol, LocalDate on) {
        become(WorkState.ISSUED);
        notation = symbol;
        if (issuer == Issuer.SUPERIOR) {
            submittedOn = on;
            become(WorkState.IN_PROGRESS);
        } else {
            issuedOn = on;
            doneOn = on;
        }
    }

    /** The officer says that the evidence is complete. */
    void fileEvidence(LocalDate today) {
        become(WorkState.EVIDENCE_CHECK);
        doneOn = today;
    }

    /** The evidence convinces. */
    void acceptEvidence() {
        become(WorkState.DELIVERED);
    }

    /** The evidence does not convince. */
    void returnEvidence() {
        become(WorkState.IN_PROGRESS);
        doneOn = null;
    }

    /** The result of the year, for what goes on all year. */
    void reportYear(String outcome, boolean arisen, LocalDate today) {
        become(arisen ? WorkState.DELIVERED : WorkState.NOT_ARISEN);
        result = outcome;
        doneOn = today;
    }

    /** Completion is confirmed; what did not arise stays so. */
    void complete() {
        if (state != WorkState.NOT_ARISEN) {
            become(WorkState.COMPLETED);
        }
    }

    /** Completion was not confirmed for this one: it begins again. */
    void reopen() {
        become(WorkState.NOT_STARTED);
        doneOn = null;
        result = null;
    }

    /** Another document than the one that was issued is needed after all, or a document instead of evidence. */
    void startDocument(DocumentType type) {
        kind = ProductKind.DOCUMENT;
        documentType = type.code();
        documentId = null;
        notation = null;
        issuedOn = null;
        submittedOn = null;
    }

    /** It is not a document; evidence will show it. */
    void showByEvidence() {
        become(WorkState.IN_PROGRESS);
        kind = ProductKind.OTHER;
        documentType = null;
        issuer = Issuer.OWN;
        documentId = null;
    }

    /** The officer corrects what sort of document it is. */
    void retype(DocumentType type) {
        documentType = type.code();
    }

    void cancel() {
        become(WorkState.CANCELLED);
    }

    /**
     * The last day is over.
     *
     * @return whether this is news
     */
    boolean noteOverdue(LocalDate today, Instant now) {
        boolean late = effectiveDue != null && today.isAfter(effectiveDue) && doneOn == null && submittedOn == null;
        if (!late || overdueNotedAt != null) {
            return false;
        }
        overdueNotedAt = now;
        return true;
    }

    private void become(WorkState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("task.refusal.state");
        }
        state = next;
    }

    /** Whether a document has still to be drafted for it; one that was issued is not drafted a second time. */
    boolean needsDocument() {
        return kind == ProductKind.DOCUMENT && notation == null;
    }

    /** Whether the agency has submitted it and a body above has still to decide. */
    boolean awaitsSuperior() {
        return issuer == Issuer.SUPERIOR && submittedOn != null;
    }

    Long id() {
        return id;
    }

    Work work() {
        return work;
    }

    Long deliverableId() {
        return deliverableId;
    }

    int ordinal() {
        return ordinal;
    }

    String product() {
        return product;
    }

    WorkState state() {
        return state;
    }

    Timing timing() {
        return timing;
    }

    String deadlinePhrase() {
        return deadlinePhrase;
    }

    String waitingFor() {
        return waitingFor;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate effectiveDue() {
        return effectiveDue;
    }

    LocalDate originalDue() {
        return originalDue;
    }

    Long appraiserUnitId() {
        return appraiserUnitId;
    }

    ProductKind kind() {
        return kind;
    }

    DocumentType documentType() {
        return DocumentType.ofCode(documentType).orElse(null);
    }

    Issuer issuer() {
        return issuer;
    }

    Set<EvidenceKind> acceptedEvidence() {
        return EvidenceKind.of(acceptedEvidence);
    }

    Long documentId() {
        return documentId;
    }

    String notation() {
        return notation;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String result() {
        return result;
    }

    Instant overdueNotedAt() {
        return overdueNotedAt;
    }
}
