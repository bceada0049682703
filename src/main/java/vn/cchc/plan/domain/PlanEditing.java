package vn.cchc.plan.domain;

import org.springframework.stereotype.Component;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.PlanState;
import vn.cchc.shared.Refusal;

/** Who may edit a plan and when, and the record of who did. */
@Component
public class PlanEditing {

    private final PlanSubmission submission;
    private final PlanRights rights;
    private final Journal journal;

    PlanEditing(PlanSubmission submission, PlanRights rights, Journal journal) {
        this.submission = submission;
        this.rights = rights;
        this.journal = journal;
    }

    /** Whether the person may edit the plan now. */
    public boolean allowed(Plan plan, String personId) {
        return rights.coordinates(personId, plan.agencyId())
                && (plan.state() == PlanState.DRAFT || submission.returned(plan));
    }

    /**
     * The signed-in person is about to change the plan.
     *
     * @return account of the person
     * @throws Refusal when it is not a coordinator of the agency, or the draft is not with the coordinator
     */
    public String begin(Plan plan) {
        String person = rights.requireCoordinator(plan.agencyId());
        plan.requireEditable(submission.returned(plan));
        return person;
    }

    /**
     * Somebody changes the plan from elsewhere, without being the signed-in person of this page.
     *
     * @throws Refusal when the person is no coordinator of the agency, or the draft is not with the coordinator
     */
    public void requireAllowed(Plan plan, String personId) {
        if (!rights.coordinates(personId, plan.agencyId())) {
            throw Refusal.forbidden("plan.refusal.not-coordinator");
        }
        plan.requireEditable(submission.returned(plan));
    }

    /**
     * Notes a change in the plan's history.
     *
     * @param act last part of the message key
     * @param args what the sentence names
     */
    public void record(Plan plan, String act, String person, String... args) {
        journal.record(Act.on("plan", plan.id(), "plan." + act, person)
                .inPlan(plan.id())
                .with(args));
    }
}
