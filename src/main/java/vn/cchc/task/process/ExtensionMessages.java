package vn.cchc.task.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.task.WorkChanged;
import vn.cchc.task.domain.Extending;

/** Tells the processes of requests that nobody needs an answer any more. */
@Component
class ExtensionMessages {

    private final Extending extending;
    private final Processes processes;

    ExtensionMessages(Extending extending, Processes processes) {
        this.extending = extending;
        this.processes = processes;
    }

    @EventListener
    @Transactional
    public void changed(WorkChanged event) {
        for (long asked : extending.lapse(event.workId())) {
            processes.message(ExtensionProcess.LAPSED, ExtensionProcess.KEY, String.valueOf(asked), Map.of());
        }
    }
}
