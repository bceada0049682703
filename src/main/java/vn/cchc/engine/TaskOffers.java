package vn.cchc.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Unchecked;

/** Open tasks are offered to other people because the domain decided so; whether that was right is the caller's matter. */
@Service
public class TaskOffers {

    private final Unchecked unchecked;
    private final TaskWatch watch;

    TaskOffers(Unchecked unchecked, TaskWatch watch) {
        this.unchecked = unchecked;
        this.watch = watch;
    }

    /**
     * Offers an open task to these people by name and to nobody else by name. Who has taken it and is not among them loses
     * it: to the successor, if that is one of them, or else it waits for any of them.
     *
     * @param people accounts
     * @param successor account of who does the holder's work from now on, or null
     */
    @Transactional
    public void offer(String taskId, Collection<String> people, String successor) {
        unchecked.command(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                change(task, people, successor, context);
                watch.arrived(taskId);
            }
            return null;
        });
    }

    private static void change(TaskEntity task, Collection<String> people, String successor, CommandContext context) {
        Set<String> wanted = new HashSet<>(people);
        for (IdentityLink offered : Set.copyOf(task.getCandidates())) {
            if (offered.getUserId() != null && !wanted.remove(offered.getUserId())) {
                task.deleteCandidateUser(offered.getUserId());
            }
        }
        wanted.forEach(task::addCandidateUser);
        String holder = task.getOwner() == null ? task.getAssignee() : task.getOwner();
        if (holder != null && !people.contains(holder)) {
            Hands.give(task, people.contains(successor) ? successor : null, null, context);
        }
    }
}
