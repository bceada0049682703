package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Deadline;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.plan.PlanIssued;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowAdded;
import vn.cchc.task.domain.Redating;
import vn.cchc.task.event.EventLine.Outcome;

/**
 * The issue of a plan is an event for the plan itself and for the agencies below: what waits for it there gets its day in
 * the same transaction. And a plan that comes into force may wait for what has happened already.
 */
@Service
class PlanEvents {

    private final IssueEvents issues;
    private final KnownEvents known;
    private final PlanEventNames names;
    private final EventReach reach;
    private final EventChanges changes;
    private final EventFollowing following;
    private final EventWriter writer;
    private final EventDeadlines deadlines;
    private final Redating work;
    private final Plans plans;
    private final Organization organization;
    private final Journal journal;

    PlanEvents(
            IssueEvents issues,
            KnownEvents known,
            PlanEventNames names,
            EventReach reach,
            EventChanges changes,
            EventFollowing following,
            EventWriter writer,
            EventDeadlines deadlines,
            Redating work,
            Plans plans,
            Organization organization,
            Journal journal) {
        this.issues = issues;
        this.known = known;
        this.names = names;
        this.reach = reach;
        this.changes = changes;
        this.following = following;
        this.writer = writer;
        this.deadlines = deadlines;
        this.work = work;
        this.plans = plans;
        this.organization = organization;
        this.journal = journal;
    }

    @EventListener
    @Transactional
    public void issued(PlanIssued issue) {
        PlanView plan = plans.view(issue.planId());
        dateByKnown(
                plan,
                deadlines.waiting(Set.of(plan.agencyId())).stream()
                        .filter(row -> row.planId() == plan.id())
                        .toList());
        tellBelow(plan);
    }

    @EventListener
    @Transactional
    public void added(RowAdded row) {
        dateByKnown(plans.view(row.planId()), deadlines.waitingInRow(row.rowId()));
    }

    private void dateByKnown(PlanView plan, List<EventDeadline> rows) {
        Map<String, RegisteredEvent> before = rows.isEmpty() ? Map.of() : known.of(plan.agencyId(), plan.planYear());
        Map<String, LocalDate> days = before.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().happenedOn()));
        for (EventDeadline row : rows) {
            Deadline read = reach.read(row, days);
            if (read.due() != null) {
                // no event that was registered, so it is the plan's own issue
                RegisteredEvent event =
                        Optional.ofNullable(before.get(EventReach.key(row))).orElseGet(() -> issues.of(plan));
                writer.date(event, new EventLine(row, read.due(), read.effectiveDue(), Outcome.DATED), Act.SYSTEM);
            }
        }
    }

    private void tellBelow(PlanView plan) {
        if (names.issueKeys(plan).isEmpty()
                || organization.below(plan.agencyId()).isEmpty()) {
            return;
        }
        RegisteredEvent event = issues.of(plan);
        int dated = following.begin(event, Following.DATING, Act.SYSTEM);
        Set<String> schedules = names.scheduleKeys(plan);
        changes.waitingBelow(plan).stream()
                .filter(row -> schedules.contains(EventReach.key(row)))
                .forEach(row -> work.newsFor(row.deliverableId(), writer.reason(event)));
        journal.record(Act.on(EventRegister.SUBJECT, event.id(), "task.event-registered", Act.SYSTEM)
                .inPlan(plan.id())
                .with(writer.reason(event), String.valueOf(dated)));
    }
}
