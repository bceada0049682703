package vn.cchc.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Unchecked;

/** Open tasks change hands because the domain decided so; whether that was right is the caller's matter. */
@Service
public class Handover {

    private final OpenTasks tasks;
    private final Unchecked unchecked;

    Handover(OpenTasks tasks, Unchecked unchecked) {
        this.tasks = tasks;
        this.unchecked = unchecked;
    }

    /**
     * Gives the open tasks that a person, or a substitute for the person, holds about one matter to somebody else, in the running instance about a domain
     * object and in all that it called.
     *
     * @param fact name of the process variable that says what matter a task is about
     * @param value which one is meant
     */
    @Transactional
    public void handOver(String processKey, String businessKey, String fact, long value, String from, String to) {
        List<OpenTask> held = tasks.of(processKey, List.of(businessKey)).stream()
                .filter(task -> Objects.equals(task.owner() == null ? task.assignee() : task.owner(), from))
                .toList();
        unchecked.command(context -> {
            for (OpenTask task : held) {
                TaskEntity found = context.getTaskManager().findTaskById(task.id());
                if (found.getVariable(fact) instanceof Number number && number.longValue() == value) {
                    Hands.give(found, to, null, context);
                }
            }
            return null;
        });
    }
}
