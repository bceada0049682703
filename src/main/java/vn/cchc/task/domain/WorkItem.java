package vn.cchc.task.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.document.DocumentType;
import vn.cchc.plan.DeliverableView;
import vn.cchc.shared.Refusal;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkState;

/** One deliverable within a piece of work, with a last day and a fate of its own: what becomes of it. */
@Entity
class WorkItem extends PlannedItem {

    @Embedded
    private Nature nature = Nature.UNKNOWN;

    @Embedded
    private ItemDocument document;

    private LocalDate doneOn;
    private String result;

    protected WorkItem() {}

    /** A deliverable that the plan prints. */
    WorkItem(Work work, int ordinal, DeliverableView printed, String product) {
        super(work, ordinal, printed, product);
    }

    /** What a row is about whose deliverable the plan does not print. */
    WorkItem(Work work, int ordinal, String product, Timing timing) {
        super(work, ordinal, product, timing);
    }

    /** Its turn has come. */
    void open() {
        become(schedule().waits() ? WorkState.WAITING_EVENT : WorkState.IN_PROGRESS);
    }

    /** What sort of thing it is, as the decision table or the officer says. */
    void classify(Nature what) {
        nature = what;
    }

    /** What it waited for has a date now; work begins. */
    void begin() {
        become(WorkState.IN_PROGRESS);
    }

    /** How far it is, for who would move its last day or take it away. */
    Standing standing() {
        return Standing.of(state(), document().submittedOn() != null);
    }

    /**
     * What set its last day did not happen. A draft stays for when it does.
     *
     * @return whether work on it had begun
     * @throws Refusal when something was handed in for it
     */
    boolean waitAgain() {
        if (standing() != Standing.OPEN) {
            throw Refusal.conflict("task.refusal.handed-in");
        }
        loseDate();
        boolean begun = state() == WorkState.IN_PROGRESS || state() == WorkState.DRAFTING;
        if (begun) {
            become(WorkState.WAITING_EVENT);
        }
        return begun;
    }

    /** Every period of it is reported. */
    void closePeriods(boolean arisen, LocalDate today) {
        become(arisen ? WorkState.DELIVERED : WorkState.NOT_ARISEN);
        doneOn = today;
    }

    /** What it waited for did not happen this year. */
    void notArisen(String why, LocalDate today) {
        become(WorkState.NOT_ARISEN);
        result = why;
        doneOn = today;
    }

    /** Drafting begins, or begins again. */
    void draft(long draft) {
        if (state() != WorkState.DRAFTING) {
            become(WorkState.DRAFTING);
        }
        document = document().drafted(draft);
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
    void replaceDraft(long draft) {
        if (state() == WorkState.AWAITING_SIGNATURE) {
            become(WorkState.DRAFTING);
        }
        document = document().drafted(draft);
    }

    /** The draft goes to signature. */
    void submit() {
        become(WorkState.AWAITING_SIGNATURE);
    }

    /**
     * The document was sent out. Where a body above decides, this was the submission, and the officer still has to show
     * what was decided.
     *
     * @param more whether other milestones have still to be reached
     */
    void issued(String symbol, LocalDate on, boolean more) {
        become(WorkState.ISSUED);
        if (nature.decidedAbove()) {
            document = document().submitted(symbol, on);
            become(WorkState.IN_PROGRESS);
            return;
        }
        document = document().issued(symbol, on);
        if (more) {
            become(WorkState.IN_PROGRESS);
        } else {
            doneOn = on;
        }
    }

    /** The officer says that the evidence is complete. */
    void fileEvidence(LocalDate today) {
        become(WorkState.EVIDENCE_CHECK);
        doneOn = today;
    }

    /**
     * The evidence convinces.
     *
     * @param more whether other milestones have still to be reached
     */
    void acceptEvidence(boolean more) {
        if (more) {
            become(WorkState.IN_PROGRESS);
            doneOn = null;
        } else {
            become(WorkState.DELIVERED);
        }
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
        if (state() != WorkState.NOT_ARISEN) {
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
        nature = nature.asDocument(type);
        document = ItemDocument.NONE;
    }

    /** It is not a document; evidence will show it. */
    void showByEvidence() {
        become(WorkState.IN_PROGRESS);
        nature = nature.shownByEvidence();
        document = document().withoutDraft();
    }

    /** The officer corrects what sort of document it is. */
    void retype(DocumentType type) {
        nature = nature.retyped(type);
    }

    /** The row is taken out of the plan. */
    void cancel() {
        become(WorkState.CANCELLED);
        endHalt();
    }

    /**
     * The last day is over.
     *
     * @return whether this is news
     */
    boolean noteOverdue(LocalDate today, Instant now) {
        return finishedOn() == null && noteOver(today, now);
    }

    /** Whether it has a last day that is not over, and is not done. */
    boolean running(LocalDate today) {
        return schedule().timing() == Timing.DATED
                && schedule().effectiveDue() != null
                && !schedule().over(today)
                && !over();
    }

    /** @throws Refusal when it has no last day, that is over, stands still, or is not needed any more */
    void requireRunning(LocalDate today) {
        if (halt() != null) {
            throw Refusal.conflict("task.refusal.halted");
        }
        if (!over() && schedule().over(today)) {
            throw Refusal.conflict("task.refusal.day-over");
        }
        if (!running(today)) {
            throw Refusal.conflict("task.refusal.no-clock");
        }
    }

    /** The clock stops today. */
    void halt(LocalDate today, String reason, String waitingFor) {
        requireRunning(today);
        halt(new Halt(today, reason, waitingFor, schedule().effectiveDue()));
    }

    /** Whether the officer's part is done or nothing more is to be done. */
    boolean over() {
        return finishedOn() != null || state().delivered() || state().closed();
    }

    /** The day on which it was done, or submitted where a body above decides; null as long as it is not. */
    LocalDate finishedOn() {
        LocalDate submitted = document().submittedOn();
        return submitted == null ? doneOn : submitted;
    }

    Nature nature() {
        return nature;
    }

    /** Its document, {@link ItemDocument#NONE} before there is a draft. */
    ItemDocument document() {
        return document == null ? ItemDocument.NONE : document;
    }

    Long documentId() {
        return document().documentId();
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String result() {
        return result;
    }
}
