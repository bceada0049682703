package vn.cchc.plan.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.document.DocumentIssued;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.PlanIssued;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.Plans;

/** What the process and the plan's document do to a plan, apart from opinions, appraisal and submission. */
@Service
@Transactional
public class PlanCourse {

    private final PlanLoad plans;
    private final PlanRepository repository;
    private final Documents documents;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    PlanCourse(
            PlanLoad plans,
            PlanRepository repository,
            Documents documents,
            Journal journal,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.repository = repository;
        this.documents = documents;
        this.journal = journal;
        this.events = events;
    }

    /** Somebody who checks the draft wants it back. */
    public void object(long planId, String reason, String person) {
        plans.alone(planId).object(reason);
        journal.record(
                Act.on("plan", planId, "plan.returned", person).inPlan(planId).because(reason));
    }

    /** The draft is with the coordinator again. */
    public void takeBack(long planId) {
        plans.alone(planId).sendBack();
    }

    /** The plan is given up, and its document with it. */
    public void giveUp(long planId, String reason, String person) {
        Plan plan = plans.alone(planId);
        if (plan.state() == PlanState.SIGNING) {
            events.publishEvent(new GivenUp(plan.documentId(), reason, person));
        }
        plan.withdraw();
        journal.record(
                Act.on("plan", planId, "plan.withdrawn", person).inPlan(planId).because(reason));
    }

    /** By now the engine has ended the process of the document that went with the plan's own. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void withdrawDocument(GivenUp event) {
        documents.withdraw(event.documentId(), event.reason(), event.by());
    }

    /** The limit for issuing it has run out. */
    public void noteDelay(long planId) {
        journal.record(Act.on("plan", planId, "plan.late", Act.SYSTEM)
                .inPlan(planId)
                .with(plans.plain(planId).title()));
    }

    /** Its document was sent out: the plan is in force. */
    @EventListener
    void issued(DocumentIssued event) {
        if (PlanSubmission.OWNER.equals(event.ownerKind())) {
            Plan plan = plans.alone(event.ownerId());
            if (Long.valueOf(event.documentId()).equals(plan.documentId()) && plan.state() == PlanState.SIGNING) {
                plan.issue(event.symbol(), event.issuedOn());
                journal.record(Act.on("plan", plan.id(), "plan.issued", Act.SYSTEM)
                        .inPlan(plan.id())
                        .with(event.symbol(), event.issuedOn().format(Plans.DAY)));
                events.publishEvent(new PlanIssued(plan.id()));
            }
        }
    }

    /** Its document was given up while the plan goes on: the draft comes back for that reason. */
    @EventListener
    void documentWithdrawn(DocumentWithdrawn event) {
        repository
                .findByDocumentId(event.documentId())
                .filter(plan -> plan.state() == PlanState.SIGNING)
                .ifPresent(plan -> object(plan.id(), event.reason(), event.withdrawnBy()));
    }

    /** A plan was given up while its document was on its way. */
    record GivenUp(long documentId, String reason, String by) {}
}
