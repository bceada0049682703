package vn.cchc.task.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.cchc.shared.Texts;
import vn.cchc.task.domain.Days;
import vn.cchc.task.domain.Redating;
import vn.cchc.task.event.EventDates.EventDate;

/**
 * The issue of a plan is an event for the agencies below: what waits for it there gets its day in the same transaction.
 * And a plan that comes into force may wait for what has happened already.
 */
@Service
class PlanEvents {

    private final RegisteredEventRepository events;
    private final KnownEvents known;
    private final PlanEventNames names;
    private final EventReach reach;
    private final EventWriter writer;
    private final EventDates dates;
    private final EventDeadlines deadlines;
    private final Redating work;
    private final Plans plans;
    private final Organization organization;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    PlanEvents(
            RegisteredEventRepository events,
            KnownEvents known,
            PlanEventNames names,
            EventReach reach,
            EventWriter writer,
            EventDates dates,
            EventDeadlines deadlines,
            Redating work,
            Plans plans,
            Organization organization,
            Journal journal,
            Texts texts,
            Clock clock) {
        this.events = events;
        this.known = known;
        this.names = names;
        this.reach = reach;
        this.writer = writer;
        this.dates = dates;
        this.deadlines = deadlines;
        this.work = work;
        this.plans = plans;
        this.organization = organization;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
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
                date(row, read, before.get(EventReach.key(row)), plan);
            }
        }
    }

    /** @param event null when the plan's own issue sets the day */
    private void date(EventDeadline row, Deadline read, RegisteredEvent event, PlanView plan) {
        String reason = event == null
                ? texts.get("task.event.own-issue", plan.notation(), Days.text(plan.issuedOn()))
                : writer.reason(event);
        boolean first = deadlines.date(row, read.due(), read.effectiveDue(), reason, Act.SYSTEM);
        if (first && event != null) {
            dates.keep(new EventDate(row.deliverableId(), event.id(), true));
        }
    }

    private void tellBelow(PlanView plan) {
        String name = names.name(plan);
        Set<String> below = organization.below(plan.agencyId());
        if (name == null || below.isEmpty()) {
            return;
        }
        RegisteredEvent event = events.saveAndFlush(new RegisteredEvent(plan, name, Instant.now(clock)));
        List<EventDeadline> waiting = deadlines.waiting(below).stream()
                .filter(row -> row.planYear() == plan.planYear())
                .toList();
        int dated = writer.date(event, reach.lines(waiting, names.issueKeys(plan), plan.issuedOn()), Act.SYSTEM);
        Set<String> schedules = names.scheduleKeys(plan);
        waiting.stream()
                .filter(row -> schedules.contains(EventReach.key(row)))
                .forEach(row -> work.newsFor(row.deliverableId(), writer.reason(event)));
        journal.record(Act.on(EventRegister.SUBJECT, event.id(), "task.event-registered", Act.SYSTEM)
                .inPlan(plan.id())
                .with(writer.reason(event), String.valueOf(dated)));
    }
}
