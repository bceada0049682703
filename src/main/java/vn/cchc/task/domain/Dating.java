package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.DeliverableDated;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.plan.PlanRows;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkState;

/** Dates for deliverables that wait for an event or somebody else's schedule. Only the coordinator registers them. */
@Service
public class Dating {

    private final WorkBook book;
    private final WorkItemRepository items;
    private final PlanRows rows;
    private final EventDeadlines planned;
    private final DeadlineReaders deadlines;
    private final ApplicationEventPublisher events;
    private final Organization organization;
    private final Clock clock;

    Dating(
            WorkBook book,
            WorkItemRepository items,
            PlanRows rows,
            EventDeadlines planned,
            DeadlineReaders deadlines,
            ApplicationEventPublisher events,
            Organization organization,
            Clock clock) {
        this.book = book;
        this.items = items;
        this.rows = rows;
        this.planned = planned;
        this.deadlines = deadlines;
        this.events = events;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * What set the date.
     *
     * @param documentNumber number and symbol of the document that is the event, or null when a date was simply agreed
     * @param eventDate its date, or null
     * @param due last day for the deliverable
     * @param note more words, or null
     */
    public record Event(String documentNumber, LocalDate eventDate, LocalDate due, String note) {}

    /**
     * The event has come, or a date was agreed: the deliverable and all that wait for the same one get going.
     *
     * @throws Refusal when {@code by} is no coordinator, or the dates cannot be
     */
    @Transactional
    public void register(long itemId, Event event, String by) {
        WorkItem item = book.item(itemId);
        requireCoordinator(item, by);
        check(event);
        item.begin();
        item.date(event.due(), deadlines.of(item.work().agencyId()).effectiveDue(event.due()));
        book.tell(item, "dated", by, reason(event), Days.text(event.due()));
        if (item.deliverableId() != null) {
            rows.dateDeliverable(item.deliverableId(), event.due(), reason(event));
        }
    }

    /**
     * The event has come, and the plan's own words say what day follows from it, be it one that is over by now.
     *
     * @param row the deliverable in its plan
     * @param event with the day that follows
     * @throws Refusal when {@code by} is no coordinator, or the event lies in the future
     */
    @Transactional
    public void registerCounted(long itemId, EventDeadline row, Event event, LocalDate effectiveDue, String by) {
        WorkItem item = book.item(itemId);
        requireCoordinator(item, by);
        requirePast(event.eventDate());
        item.begin();
        item.date(event.due(), effectiveDue);
        book.tell(item, "dated", by, reason(event), Days.text(event.due()));
        planned.date(row, event.due(), effectiveDue, reason(event), by);
    }

    /** What it waits for will not come this year. */
    @Transactional
    public void notArisen(long itemId, String reason, String by) {
        WorkItem item = book.item(itemId);
        requireCoordinator(item, by);
        item.notArisen(reason, LocalDate.now(clock));
        book.tell(item, "not-arisen", by, reason);
    }

    /** The coordinator lets what goes on all year be summed up before the year ends. */
    @Transactional
    public void closeYear(long itemId, String reason, String by) {
        WorkItem item = book.item(itemId);
        requireCoordinator(item, by);
        if (!item.schedule().comesBack() || item.state() != WorkState.IN_PROGRESS) {
            throw Refusal.conflict("task.refusal.not-continuous");
        }
        events.publishEvent(new YearClosed(itemId));
        book.tell(item, "year-closed", by, reason);
    }

    /** A deliverable got its date, here or on the plan's page: whatever waits for it goes on. */
    @EventListener
    @Transactional
    public void dated(DeliverableDated event) {
        for (WorkItem item : items.findByDeliverableIdOrderById(event.deliverableId())) {
            if (item.state() != WorkState.NOT_STARTED && item.state() != WorkState.WAITING_EVENT) {
                continue;
            }
            item.date(event.due(), event.effectiveDue());
            if (item.state() == WorkState.WAITING_EVENT) {
                item.begin();
                events.publishEvent(new ItemDated(item.id()));
            }
        }
    }

    private void check(Event event) {
        LocalDate today = LocalDate.now(clock);
        if (event.due().isBefore(today)) {
            throw Refusal.invalid("task.refusal.due-past");
        }
        requirePast(event.eventDate());
    }

    private void requirePast(LocalDate eventDate) {
        if (eventDate != null && eventDate.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("task.refusal.event-future");
        }
    }

    private static String reason(Event event) {
        var words = new StringBuilder();
        if (event.documentNumber() != null) {
            words.append(event.documentNumber());
        }
        if (event.eventDate() != null) {
            words.append(words.isEmpty() ? "" : ", ").append(Days.text(event.eventDate()));
        }
        if (event.note() != null) {
            words.append(words.isEmpty() ? "" : "; ").append(event.note());
        }
        return words.isEmpty() ? null : words.toString();
    }

    private void requireCoordinator(WorkItem item, String by) {
        if (!organization.holds(by, Role.COORDINATOR, item.work().agencyId())) {
            throw Refusal.forbidden("task.refusal.not-coordinator");
        }
    }
}
