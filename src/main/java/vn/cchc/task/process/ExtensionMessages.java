package vn.cchc.task.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.task.WorkChanged;
import vn.cchc.task.domain.Lapsing;

/** Tells the processes of requests that nobody needs an answer any more. */
@Component
class ExtensionMessages {

    private final Lapsing lapsing;
    private final Processes processes;

    ExtensionMessages(Lapsing lapsing, Processes processes) {
        this.lapsing = lapsing;
        this.processes = processes;
    }

    @EventListener
    @Transactional
    public void changed(WorkChanged event) {
        for (long asked : lapsing.lapse(event.workId())) {
            String key = String.valueOf(asked);
            if (processes.waits(ExtensionProcess.LAPSED, ExtensionProcess.KEY, key)) {
                processes.message(ExtensionProcess.LAPSED, ExtensionProcess.KEY, key, Map.of());
            }
        }
    }
}
