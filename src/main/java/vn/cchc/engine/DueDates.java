package vn.cchc.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Unchecked;

/** Open tasks get another deadline because the domain decided so; whether that was right is the caller's matter. */
@Service
public class DueDates {

    private final OpenTasks tasks;
    private final Unchecked unchecked;

    DueDates(OpenTasks tasks, Unchecked unchecked) {
        this.tasks = tasks;
        this.unchecked = unchecked;
    }

    /**
     * Moves the deadline of the open tasks of one kind in the running instance about a domain object.
     *
     * @param taskKey id of the user task in the model
     */
    @Transactional
    public void move(String processKey, String businessKey, String taskKey, Instant until) {
        List<OpenTask> open = tasks.of(processKey, List.of(businessKey)).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .toList();
        unchecked.command(context -> {
            open.forEach(task -> new SetTaskDueDateCmd(task.id(), Date.from(until)).execute(context));
            return null;
        });
    }
}
