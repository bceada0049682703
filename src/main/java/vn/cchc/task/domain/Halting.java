package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.engine.Decisions;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkChanged;

/**
 * The clock of a deliverable stands still while the work waits for others: meanwhile it has no last day, nothing is late
 * and nobody is reminded. Afterwards as many working days are left as before, unless the decision table {@code halted-days}
 * says for the agency that the day stays.
 */
@Service
public class Halting {

    private static final String DECISION = "halted-days";

    private final WorkBook book;
    private final ItemDates dates;
    private final Calendars calendars;
    private final Decisions decisions;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Halting(
            WorkBook book,
            ItemDates dates,
            Calendars calendars,
            Decisions decisions,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.dates = dates;
        this.calendars = calendars;
        this.decisions = decisions;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stops the clock.
     *
     * @param waitingFor for whom or what the work waits
     * @throws Refusal when {@code by} is no coordinator, or the clock does not run
     */
    @Transactional
    public void halt(long itemId, String reason, String waitingFor, String by) {
        WorkItem item = book.item(itemId);
        requireCoordinator(itemId, by);
        if (!dates.milestones(itemId).isEmpty()) {
            throw Refusal.conflict("task.refusal.several-days");
        }
        item.lastDay().halt(item.over(), LocalDate.now(clock), reason, waitingFor);
        book.tell(item, "halted", by, reason, waitingFor);
        events.publishEvent(new ItemMoved(item.id()));
    }

    /**
     * The clock runs again.
     *
     * @throws Refusal when {@code by} is no coordinator, or the clock runs
     */
    @Transactional
    public void resume(long itemId, String by) {
        WorkItem item = book.item(itemId);
        requireCoordinator(itemId, by);
        if (item.lastDay().halt() == null) {
            throw Refusal.conflict("task.refusal.not-halted");
        }
        resumed(item, by);
    }

    /** What is done needs no clock any more: it counts as resumed on that day. */
    @EventListener
    @Transactional
    public void changed(WorkChanged event) {
        if (event.itemId() != null) {
            WorkItem item = book.item(event.itemId());
            if (item.lastDay().halt() != null && item.over()) {
                resumed(item, Act.SYSTEM);
            }
        }
    }

    /** Whether the person may stop or start the clocks of the agency's work. */
    @Transactional(readOnly = true)
    public boolean mayHalt(String agencyId, String personId) {
        return organization.holds(personId, Role.COORDINATOR, agencyId);
    }

    /** @throws Refusal forbidden, unless to the coordinators of the agency */
    @Transactional(readOnly = true)
    public void requireCoordinator(long itemId, String personId) {
        Work work = book.item(itemId).work();
        if (!mayHalt(work.agencyId(), personId)) {
            throw Refusal.forbidden("task.refusal.not-coordinator");
        }
        work.requireOtherHand(personId);
    }

    /** Whether the deliverable's clock runs, so that it can be stopped. */
    @Transactional(readOnly = true)
    public boolean runs(long itemId) {
        WorkItem item = book.item(itemId);
        return item.lastDay().runs(item.over(), LocalDate.now(clock))
                && dates.milestones(itemId).isEmpty();
    }

    private void resumed(WorkItem item, String by) {
        LocalDate today = LocalDate.now(clock);
        String agencyId = item.work().agencyId();
        WorkingCalendar calendar = calendars.of(agencyId);
        int stopped = calendar.between(item.lastDay().halt().haltedOn(), today);
        item.lastDay().resume(adds(agencyId) ? stopped : 0, calendar, today);
        String due = Days.text(item.schedule().effectiveDue());
        book.tell(item, "resumed", by, null, String.valueOf(stopped), due);
        events.publishEvent(new ItemMoved(item.id()));
    }

    private boolean adds(String agencyId) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("agencyId", agencyId);
        return decisions
                .row(DECISION, inputs)
                .map(row -> !Boolean.FALSE.equals(row.get("added")))
                .orElse(true);
    }
}
