package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.task.domain.Redating;
import vn.cchc.task.domain.Standing;
import vn.cchc.task.event.EventDates.EventDate;
import vn.cchc.task.event.EventLine.Outcome;

/** What an event, its correction or its withdrawal does to deadlines, as they stand. */
@Component
class EventChanges {

    private final EventReach reach;
    private final EventDates dates;
    private final EventDeadlines deadlines;
    private final Redating work;
    private final PlanEventNames names;
    private final Plans plans;
    private final Organization organization;

    EventChanges(
            EventReach reach,
            EventDates dates,
            EventDeadlines deadlines,
            Redating work,
            PlanEventNames names,
            Plans plans,
            Organization organization) {
        this.reach = reach;
        this.dates = dates;
        this.deadlines = deadlines;
        this.work = work;
        this.names = names;
        this.plans = plans;
        this.organization = organization;
    }

    /** What is left to be done: what was done before is not found again. */
    List<EventLine> left(RegisteredEvent event) {
        List<EventLine> lines = switch (event.followUp().what()) {
            case DATING -> dated(event);
            case MOVING -> corrected(event, event.happenedOn());
            case CLEARING -> withdrawn(event);
        };
        return lines.stream().filter(line -> line.outcome().changes()).toList();
    }

    private List<EventLine> dated(RegisteredEvent event) {
        if (event.planId() == null) {
            return reach.lines(event.agencyId(), EventReach.keys(event), event.happenedOn());
        }
        PlanView plan = plans.view(event.planId());
        return reach.lines(waitingBelow(plan), names.issueKeys(plan), plan.issuedOn());
    }

    /** What waits in plans of the same year in the agencies below. */
    List<EventDeadline> waitingBelow(PlanView plan) {
        Set<String> below = organization.below(plan.agencyId());
        return deadlines.waiting(below).stream()
                .filter(row -> row.planYear() == plan.planYear())
                .toList();
    }

    /** What another day of the event would do. */
    List<EventLine> corrected(RegisteredEvent event, LocalDate day) {
        Map<Long, EventDate> dated = dates.of(event.id());
        Map<Long, Standing> standings = work.standings(dated.keySet());
        return rows(dated.keySet()).stream()
                .map(row -> {
                    if (standings.get(row.deliverableId()) == Standing.DONE) {
                        return kept(row, Outcome.DONE);
                    }
                    return dated.get(row.deliverableId()).counted() ? moved(row, day) : kept(row, Outcome.AGREED);
                })
                .toList();
    }

    private EventLine moved(EventDeadline row, LocalDate day) {
        EventLine line = reach.line(row, day, Outcome.MOVED);
        boolean same = line.due() == null
                || line.due().equals(row.due()) && line.effectiveDue().equals(row.effectiveDue());
        return same ? kept(row, Outcome.SAME) : line;
    }

    /** What would become of the deadlines without the event. */
    List<EventLine> withdrawn(RegisteredEvent event) {
        Map<Long, EventDate> dated = dates.of(event.id());
        Map<Long, Standing> standings = work.standings(dated.keySet());
        return rows(dated.keySet()).stream()
                .map(row -> switch (standings.get(row.deliverableId())) {
                    case OPEN -> new EventLine(row, null, null, Outcome.WAITS);
                    case HANDED_IN -> kept(row, Outcome.HANDED_IN);
                    case DONE -> kept(row, Outcome.DONE);
                })
                .toList();
    }

    private List<EventDeadline> rows(Collection<Long> deliverables) {
        return deadlines.withIds(deliverables);
    }

    private static EventLine kept(EventDeadline row, Outcome outcome) {
        return new EventLine(row, row.due(), row.effectiveDue(), outcome);
    }
}
