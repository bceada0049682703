package vn.cchc.task.event;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.cchc.plan.PlanView;

/** The issue of a plan as an event: registered once, when the first deadline is counted from it. */
@Component
class IssueEvents {

    private final RegisteredEventRepository events;
    private final PlanEventNames names;
    private final Clock clock;

    IssueEvents(RegisteredEventRepository events, PlanEventNames names, Clock clock) {
        this.events = events;
        this.names = names;
        this.clock = clock;
    }

    /** @param plan a plan in force */
    RegisteredEvent of(PlanView plan) {
        return events.findByPlanId(plan.id())
                .orElseGet(() -> events.saveAndFlush(new RegisteredEvent(plan, names.name(plan), Instant.now(clock))));
    }
}
