package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.plan.PlanView;
import vn.cchc.shared.Refusal;
import vn.cchc.task.ItemView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Dating;
import vn.cchc.task.event.EventLine.Outcome;

/** The event that one deliverable waits for, as the coordinator registers it in the task about that deliverable. */
@Service
public class EventOfItem {

    private final Works works;
    private final EventDeadlines deadlines;
    private final EventReach reach;
    private final EventRegister register;
    private final KnownEvents known;
    private final Dating dating;

    EventOfItem(
            Works works,
            EventDeadlines deadlines,
            EventReach reach,
            EventRegister register,
            KnownEvents known,
            Dating dating) {
        this.works = works;
        this.deadlines = deadlines;
        this.reach = reach;
        this.register = register;
        this.known = known;
        this.dating = dating;
    }

    /** What else waits for the same, in the agency and below it. */
    @Transactional
    public List<EventDeadline> others(long itemId) {
        EventDeadline row = row(itemId);
        return row == null
                ? List.of()
                : reach.waiting(row.agencyId()).stream()
                        .filter(other -> other.deliverableId() != row.deliverableId())
                        .filter(other -> EventReach.key(other).equals(EventReach.key(row)))
                        .toList();
    }

    /** The deliverable in its plan; null when the plan does not print what it waits for. */
    @Transactional
    public EventDeadline row(long itemId) {
        ItemView item = works.item(itemId);
        return item.deliverableId() == null
                ? null
                : deadlines.withIds(Set.of(item.deliverableId())).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** Plans of agencies above that came out and in which the day may stand. */
    @Transactional
    public List<PlanView> schedules(EventDeadline row) {
        return known.schedules(row.agencyId(), row.planYear(), EventReach.key(row));
    }

    /**
     * Registers the event for the deliverable, and for all that wait for the same if that is wished.
     *
     * @param event with the last day that the coordinator sets, or null to count it from the event by the plan's words
     * @throws Refusal when the plan's words say no day and none is set, and as {@link Dating} and {@link EventRegister}
     */
    @Transactional
    public void register(long itemId, Dating.Event event, boolean others, String by) {
        EventDeadline row = row(itemId);
        boolean counted = event.due() == null;
        if (counted) {
            EventLine line = row == null ? null : reach.line(row, event.eventDate(), Outcome.DATED);
            if (line == null || line.due() == null) {
                throw Refusal.invalid("task.refusal.event-due");
            }
            var dated = new Dating.Event(event.documentNumber(), event.eventDate(), line.due(), event.note());
            dating.registerCounted(itemId, row, dated, line.effectiveDue(), by);
        } else {
            dating.register(itemId, event, by);
        }
        if (others && row != null) {
            register.registerFor(
                    happened(row, event.documentNumber(), event.eventDate(), event.note()),
                    row.deliverableId(),
                    counted,
                    by);
        }
    }

    private static NewEvent happened(EventDeadline row, String number, LocalDate day, String note) {
        return new NewEvent(row.agencyId(), List.of(row.waitingFor()), number, day, note);
    }
}
