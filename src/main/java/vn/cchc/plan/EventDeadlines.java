package vn.cchc.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.domain.Deliverable;
import vn.cchc.plan.domain.DeliverableRepository;
import vn.cchc.plan.domain.EventDeadlineQueries;
import vn.cchc.shared.Refusal;

/**
 * The deadlines of plans in force that events set, correct and withdraw. Who may do so, and which day follows from which
 * phrase, is the matter of the room that keeps the events.
 */
@Service
public class EventDeadlines {

    private final EventDeadlineQueries queries;
    private final DeliverableRepository deliverables;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    EventDeadlines(
            EventDeadlineQueries queries,
            DeliverableRepository deliverables,
            Journal journal,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.deliverables = deliverables;
        this.journal = journal;
        this.events = events;
    }

    /** What waits in the plans in force of some agencies; what this transaction wrote counts. */
    @Transactional
    public List<EventDeadline> waiting(Collection<String> agencies) {
        deliverables.flush();
        return queries.waiting(agencies);
    }

    /** What waits in one row of a plan in force; what this transaction wrote counts. */
    @Transactional
    public List<EventDeadline> waitingInRow(long rowId) {
        deliverables.flush();
        return queries.waitingInRow(rowId);
    }

    /** Deliverables with these ids as far as their plans are in force, dated or not. */
    @Transactional
    public List<EventDeadline> withIds(Collection<Long> deliverableIds) {
        deliverables.flush();
        return queries.withIds(deliverableIds);
    }

    /**
     * The event has come. Who waits for the day is told by {@link DeliverableDated}.
     *
     * @param reason the event in words
     * @param by account, or {@link Act#SYSTEM}
     * @return false when somebody else dated it meanwhile
     */
    @Transactional
    public boolean date(EventDeadline waiting, LocalDate due, LocalDate effectiveDue, String reason, String by) {
        Deliverable deliverable = lock(waiting);
        if (deliverable.dated()) {
            return false;
        }
        deliverable.date(due, effectiveDue);
        record(waiting, "plan.deliverable-dated", reason, by, due.format(Plans.DAY));
        events.publishEvent(new DeliverableDated(waiting.deliverableId(), due, effectiveDue));
        return true;
    }

    /** The event's day was corrected, and the deadline follows. */
    @Transactional
    public void move(EventDeadline dated, LocalDate due, LocalDate effectiveDue, String reason, String by) {
        lock(dated).move(due, effectiveDue);
        record(dated, "plan.date-moved", reason, by, dated.due().format(Plans.DAY), due.format(Plans.DAY));
    }

    /** The event was registered wrongly: the deliverable waits again. */
    @Transactional
    public void clear(EventDeadline dated, String reason, String by) {
        lock(dated).waitAgain();
        record(dated, "plan.waits-again", reason, by);
    }

    private Deliverable lock(EventDeadline deadline) {
        return deliverables
                .lockById(deadline.deliverableId())
                .orElseThrow(() -> Refusal.notFound("plan.refusal.no-row"));
    }

    private void record(EventDeadline deadline, String action, String reason, String by, String... days) {
        String[] words = new String[days.length + 1];
        words[0] = deadline.product().isBlank() ? deadline.row() : deadline.product();
        System.arraycopy(days, 0, words, 1, days.length);
        journal.record(Act.on("plan", deadline.planId(), action, by)
                .inPlan(deadline.planId())
                .inRow(deadline.rowId())
                .because(reason)
                .with(words));
    }
}
