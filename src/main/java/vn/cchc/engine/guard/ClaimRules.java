package vn.cchc.engine.guard;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/** Who may take a task, give it back, or give it to somebody. */
@Component
class ClaimRules {

    private final TaskStates tasks;
    private final People people;

    ClaimRules(TaskStates tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    /** @return the rule for making {@code userId} the assignee (null: nobody) */
    Consumer<TaskState> assign(String userId, Caller caller) {
        return task -> {
            if (userId == null || userId.isBlank()) {
                giveBack(task, caller);
            } else if (userId.equals(caller.id())) {
                take(task, caller);
            } else {
                give(task, userId, caller);
            }
        };
    }

    private void take(TaskState task, Caller caller) {
        if (caller.id().equals(task.assignee())) {
            return;
        }
        if (task.assignee() != null) {
            throw Refusal.conflict("engine.task.taken", tasks.nameOf(task.assignee()));
        }
        if (!task.offeredTo(caller)) {
            throw Refusal.forbidden("engine.task.not-offered");
        }
    }

    private static void giveBack(TaskState task, Caller caller) {
        if (task.assignee() == null) {
            return;
        }
        if (!task.assignee().equals(caller.id()) && !caller.isSystemAdministrator()) {
            throw Refusal.forbidden("engine.task.give-back-own");
        }
        if (task.candidateGroups().isEmpty() && task.candidateUsers().isEmpty()) {
            throw Refusal.forbidden("engine.task.personal");
        }
    }

    private void give(TaskState task, String userId, Caller caller) {
        if (!caller.isSystemAdministrator()) {
            throw Refusal.forbidden("engine.task.give-to-other");
        }
        if (!people.belongsTo(userId, task.agencyId())) {
            throw Refusal.invalid("engine.task.no-such-colleague");
        }
    }
}
