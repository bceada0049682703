package vn.cchc.task.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Processes;
import vn.cchc.task.domain.ItemDated;
import vn.cchc.task.domain.YearClosed;

/** Tells the process of a deliverable what happened to it elsewhere. */
@Component
class ItemMessages {

    private final Processes processes;

    ItemMessages(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void dated(ItemDated event) {
        tell(DeliverableProcess.DATED, event.itemId());
    }

    @EventListener
    void yearClosed(YearClosed event) {
        tell(DeliverableProcess.YEAR_CLOSED, event.itemId());
    }

    private void tell(String message, long itemId) {
        processes.message(message, DeliverableProcess.KEY, String.valueOf(itemId), Map.of());
    }
}
