package vn.cchc.task.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.cchc.engine.DueDates;
import vn.cchc.engine.Limits;
import vn.cchc.engine.Processes;
import vn.cchc.task.Works;
import vn.cchc.task.domain.ItemDated;
import vn.cchc.task.domain.ItemMoved;
import vn.cchc.task.domain.ItemNews;
import vn.cchc.task.domain.ItemUndated;
import vn.cchc.task.domain.YearClosed;

/** Tells the process of a deliverable what happened to it elsewhere. */
@Component
class ItemMessages {

    private static final List<String> MADE_UNTIL_THE_LAST_DAY =
            List.of(DeliverableProcess.DRAFT, DeliverableProcess.EVIDENCE);
    private static final List<String> WATCHING_THE_LAST_DAY = List.of("overdue", "new_last_day");

    private final Processes processes;
    private final DueDates dueDates;
    private final Limits limits;
    private final Works works;
    private final WorkFacts facts;

    ItemMessages(Processes processes, DueDates dueDates, Limits limits, Works works, WorkFacts facts) {
        this.processes = processes;
        this.dueDates = dueDates;
        this.limits = limits;
        this.works = works;
        this.facts = facts;
    }

    @EventListener
    void dated(ItemDated event) {
        tell(DeliverableProcess.DATED, event.itemId());
    }

    /** Open tasks and the timer follow; a timer that has gone off is set anew by the model. */
    @EventListener
    void moved(ItemMoved event) {
        String key = String.valueOf(event.itemId());
        Date due = facts.itemDue(event.itemId());
        for (String task : MADE_UNTIL_THE_LAST_DAY) {
            dueDates.move(DeliverableProcess.KEY, key, task, due == null ? null : due.toInstant());
        }
        int timers = dueDates.moveTimers(DeliverableProcess.KEY, key, WATCHING_THE_LAST_DAY);
        if (timers == 0 && processes.waits(DeliverableProcess.MOVED, DeliverableProcess.KEY, key)) {
            tell(DeliverableProcess.MOVED, event.itemId());
        }
    }

    @EventListener
    void undated(ItemUndated event) {
        tell(DeliverableProcess.UNDATED, event.itemId());
    }

    @EventListener
    void news(ItemNews event) {
        String agencyId = works.work(works.item(event.itemId()).workId()).agencyId();
        dueDates.move(
                DeliverableProcess.KEY,
                String.valueOf(event.itemId()),
                DeliverableProcess.REGISTER_EVENT,
                limits.due(agencyId, DeliverableProcess.REGISTER_EVENT).toInstant());
    }

    @EventListener
    void yearClosed(YearClosed event) {
        tell(DeliverableProcess.YEAR_CLOSED, event.itemId());
    }

    private void tell(String message, long itemId) {
        processes.message(message, DeliverableProcess.KEY, String.valueOf(itemId), Map.of());
    }
}
