package vn.cchc.engine;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;

/**
 * In whose hands an open task is. Does a substitute have it, the engine's assignee is the substitute and the engine's
 * owner whose work it is; without owner a task is in its assignee's own hands. Rights are the caller's matter.
 */
@Component
public class Hands {

    private final Unchecked unchecked;

    Hands(Unchecked unchecked) {
        this.unchecked = unchecked;
    }

    /**
     * Gives the task to somebody.
     *
     * @param absent whose work it is, or null when it is the person's own
     */
    public void give(String taskId, String person, String absent) {
        unchecked.command(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                give(task, person, absent, context);
            }
            return null;
        });
    }

    /** Takes the task out of a substitute's hands: it waits again for those it is offered to, or for whose work it is. */
    public void giveBack(String taskId) {
        unchecked.command(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null && task.getOwner() != null) {
                give(task, task.getCandidates().isEmpty() ? task.getOwner() : null, null, context);
            }
            return null;
        });
    }

    static void give(TaskEntity task, String person, String absent, CommandContext context) {
        task.setOwner(absent);
        new AssignTaskCmd(task.getId(), person).execute(context);
    }
}
