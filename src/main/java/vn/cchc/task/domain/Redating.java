package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.journal.Act;
import vn.cchc.shared.Days;
import vn.cchc.task.WorkState;

/** The work on deliverables follows when what set their last day is corrected or withdrawn. */
@Service
public class Redating {

    private final WorkItemRepository items;
    private final WorkBook book;
    private final DateNotices notices;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Redating(
            WorkItemRepository items,
            WorkBook book,
            DateNotices notices,
            Calendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.book = book;
        this.notices = notices;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** How far the work on deliverables is; where several units work on one, the farthest counts. */
    @Transactional(readOnly = true)
    public Map<Long, Standing> standings(Collection<Long> deliverableIds) {
        Map<Long, Standing> standings = new HashMap<>();
        deliverableIds.forEach(id -> standings.put(id, Standing.OPEN));
        for (ItemStage item : items.stages(deliverableIds)) {
            standings.merge(
                    item.deliverableId(), item.standing(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        return standings;
    }

    /** The last day was corrected: what is not done follows, unless a later day was granted for it. */
    @Transactional
    public void move(long deliverableId, LocalDate due, LocalDate effectiveDue, String by, String reason) {
        LocalDate today = LocalDate.now(clock);
        for (WorkItem item : items.findByDeliverableIdOrderById(deliverableId)) {
            if (item.standing() != Standing.DONE) {
                WorkingCalendar calendar = calendars.of(item.work().agencyId());
                if (item.lastDay().correct(due, effectiveDue, calendar, today)) {
                    LocalDate last = item.schedule().dueOn();
                    book.tell(item, "date-moved", by, reason, Days.text(last));
                    notices.moved(item, last);
                    events.publishEvent(new ItemMoved(item.id()));
                } else {
                    String kept = Days.text(item.schedule().dueOn());
                    book.tell(item, "first-date-moved", by, reason, Days.text(due), kept);
                }
            }
        }
    }

    /** What set the last day did not happen: what was not handed in waits again. */
    @Transactional
    public void waitAgain(long deliverableId, String by, String reason) {
        for (WorkItem item : items.findByDeliverableIdOrderById(deliverableId)) {
            boolean begun = item.waitAgain();
            book.tell(item, "waits-again", by, reason);
            notices.waitsAgain(item, LocalDate.now(clock));
            events.publishEvent(begun ? new ItemUndated(item.id()) : new ItemMoved(item.id()));
        }
    }

    /** A plan of an agency above came, in which the day may stand: the coordinator should look. */
    @Transactional
    public void newsFor(long deliverableId, String reason) {
        for (WorkItem item : items.findByDeliverableIdOrderById(deliverableId)) {
            if (item.state() == WorkState.WAITING_EVENT) {
                book.tell(item, "schedule-issued", Act.SYSTEM, reason);
                notices.scheduleIssued(item, reason);
                events.publishEvent(new ItemNews(item.id()));
            }
        }
    }
}
