package vn.cchc.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.plan.domain.Deliverable;
import vn.cchc.plan.domain.DeliverableRepository;
import vn.cchc.plan.domain.RowQueries;
import vn.cchc.shared.Refusal;

/** The rows of plans, for the rooms that work on them or show them. Rights are the caller's matter. */
@Service
public class PlanRows {

    private final RowQueries queries;
    private final DeliverableRepository deliverables;
    private final DeadlineReaders deadlines;
    private final Plans plans;
    private final Organization organization;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    PlanRows(
            RowQueries queries,
            DeliverableRepository deliverables,
            DeadlineReaders deadlines,
            Plans plans,
            Organization organization,
            Journal journal,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.deliverables = deliverables;
        this.deadlines = deadlines;
        this.plans = plans;
        this.organization = organization;
        this.journal = journal;
        this.events = events;
    }

    /**
     * One row with its deliverables, deadlines and units; groups stand with their members of today.
     *
     * @throws Refusal when there is no such row
     */
    @Transactional(readOnly = true)
    public RowView row(long rowId) {
        return queries.rows(List.of(rowId)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.refusal.no-row"));
    }

    /** The rows with these ids, in the plan's order, in a fixed number of statements; unknown ids are missing. */
    @Transactional(readOnly = true)
    public List<RowView> rows(Collection<Long> rowIds) {
        return queries.rows(rowIds);
    }

    /** A stretch of a plan's rows, headings too, in its order, in a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<RowView> rows(long planId, long offset, int limit) {
        return queries.rows(planId, offset, limit);
    }

    /** All rows of a plan without their deliverables, in its order: what a page needs to filter and to count. */
    @Transactional(readOnly = true)
    public List<RowOutline> outline(long planId) {
        return queries.outline(planId);
    }

    /** The sections of a plan, in its order. */
    @Transactional(readOnly = true)
    public List<AreaView> areas(long planId) {
        return queries.areas(planId);
    }

    /**
     * Gives a waiting deliverable its date, because the event has come or a coordinator knows it.
     *
     * @param due the last permitted day
     * @param reason the document or event that sets it
     * @return the last day in practice
     * @throws Refusal when the plan is not in force, the deliverable has a date, or the person is not a coordinator of
     *     the agency
     */
    @Transactional
    public LocalDate dateDeliverable(long deliverableId, LocalDate due, String reason) {
        Deliverable deliverable =
                deliverables.lockById(deliverableId).orElseThrow(() -> Refusal.notFound("plan.refusal.no-row"));
        PlanView plan = plans.view(deliverable.task().planId());
        plans.requireCoordinator(plan.agencyId());
        if (plan.state() != PlanState.ISSUED) {
            throw Refusal.conflict("plan.refusal.not-in-force");
        }
        LocalDate lastDay = deadlines.of(plan.agencyId()).effectiveDue(due);
        deliverable.date(due, lastDay);
        journal.record(Act.on(
                        "plan",
                        plan.id(),
                        "plan.deliverable-dated",
                        organization.currentPerson().id())
                .inPlan(plan.id())
                .inRow(deliverable.task().id())
                .because(reason)
                .with(deliverable.text(), due.format(Plans.DAY)));
        events.publishEvent(new DeliverableDated(deliverableId, due, lastDay));
        return lastDay;
    }
}
