package vn.cchc.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.domain.AddedRows;
import vn.cchc.plan.domain.Plan;
import vn.cchc.plan.domain.PlanLoad;
import vn.cchc.plan.domain.PlanReadiness;
import vn.cchc.plan.domain.PlanRights;
import vn.cchc.plan.domain.PlanStart;
import vn.cchc.plan.domain.PlanTask;
import vn.cchc.shared.Refusal;

/**
 * Tasks that arise after the plan was issued (nhiệm vụ phát sinh): plans provide that what a competent authority orders in
 * the course of the year is added to them. The order's document is named, so that everybody can see on what it rests.
 */
@Service
public class AdHocTasks {

    private final PlanLoad plans;
    private final AddedRows added;
    private final PlanReadiness readiness;
    private final PlanStart start;
    private final PlanRights rights;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdHocTasks(
            PlanLoad plans,
            AddedRows added,
            PlanReadiness readiness,
            PlanStart start,
            PlanRights rights,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.added = added;
        this.readiness = readiness;
        this.start = start;
        this.rights = rights;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a task to a plan in force, at the end of its section, and starts the work on it.
     *
     * @param areaId the section, or null for the end of the plan
     * @return id of the new row
     * @throws Refusal when the person is not a coordinator of the agency, the plan is not in force, the order is not named
     *     or lies in the future, or the task has no deliverable with a lead unit
     */
    @Transactional
    public long add(long planId, Long areaId, PlanContent.Row content, OrderingDocument order) {
        Plan plan = plans.alone(planId);
        String person = rights.requireCoordinator(plan.agencyId());
        if (plan.state() != PlanState.ISSUED) {
            throw Refusal.conflict("plan.refusal.not-in-force-to-add");
        }
        if (order.issuedOn() == null) {
            throw Refusal.invalid("plan.refusal.required.order-date");
        }
        if (order.issuedOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("plan.refusal.order-future");
        }
        PlanTask task = added.add(plan, areaId, content, order);
        readiness.require(planId);
        events.publishEvent(new RowAdded(planId, task.id()));
        start.start(plan, task);
        journal.record(Act.on("plan", planId, "plan.task-added", person)
                .inPlan(planId)
                .inRow(task.id())
                .with(task.title(), order.notation().strip(), order.issuedOn().format(Plans.DAY)));
        return task.id();
    }
}
