package vn.cchc.task.domain;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.plan.DeliverableView;
import vn.cchc.shared.Refusal;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkState;

/** One deliverable within a piece of work, with a last day and a fate of its own: what becomes of it. */
@Entity
class WorkItem extends DraftedItem {

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
        lastDay().lose();
        boolean begun = state() == WorkState.IN_PROGRESS || state() == WorkState.DRAFTING;
        if (begun) {
            become(WorkState.WAITING_EVENT);
        }
        return begun;
    }

    /** Every period of it is reported. */
    void closePeriods(boolean arisen, LocalDate today) {
        end(arisen, result, today);
    }

    /** What it waited for did not happen this year. */
    void notArisen(String why, LocalDate today) {
        end(false, why, today);
    }

    /**
     * The document was sent out. Where a body above decides, this was the submission, and the officer still has to show
     * what was decided.
     *
     * @param more whether other milestones have still to be reached
     */
    void issued(String symbol, LocalDate on, boolean more) {
        boolean undecided = sendOut(symbol, on);
        if (undecided || more) {
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
            goOn();
        } else {
            become(WorkState.DELIVERED);
        }
    }

    /** The evidence does not convince. */
    void returnEvidence() {
        goOn();
    }

    private void goOn() {
        become(WorkState.IN_PROGRESS);
        doneOn = null;
    }

    /** The result of the year, for what goes on all year. */
    void reportYear(String outcome, boolean arisen, LocalDate today) {
        end(arisen, outcome, today);
    }

    private void end(boolean arisen, String words, LocalDate today) {
        become(arisen ? WorkState.DELIVERED : WorkState.NOT_ARISEN);
        result = words;
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

    /** The row is taken out of the plan. */
    void cancel() {
        become(WorkState.CANCELLED);
        lastDay().endHalt();
    }

    /**
     * The last day is over.
     *
     * @return whether this is news
     */
    boolean noteOverdue(LocalDate today, Instant now) {
        return finishedOn() == null && lastDay().noteOver(today, now);
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

    LocalDate doneOn() {
        return doneOn;
    }

    String result() {
        return result;
    }
}
