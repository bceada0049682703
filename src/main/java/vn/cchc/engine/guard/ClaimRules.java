package vn.cchc.engine.guard;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Hands;
import vn.cchc.shared.Refusal;

/** Who may take a task, give it back, or give it to somebody. */
@Component
class ClaimRules {

    private final TaskStates tasks;
    private final People people;
    private final StandIns standIns;
    private final Hands hands;

    ClaimRules(TaskStates tasks, People people, StandIns standIns, Hands hands) {
        this.tasks = tasks;
        this.people = people;
        this.standIns = standIns;
        this.hands = hands;
    }

    /**
     * @param change the engine's own way to make {@code userId} the assignee
     * @return the rule for making {@code userId} the assignee (null: nobody); it answers how it is done
     */
    Function<TaskState, Runnable> assign(String userId, Caller caller, Runnable change) {
        return task -> {
            if (userId == null || userId.isBlank()) {
                return giveBack(task, caller, change);
            }
            return userId.equals(caller.id()) ? take(task, caller, change) : give(task, userId, caller, change);
        };
    }

    private Runnable take(TaskState task, Caller caller, Runnable change) {
        if (caller.id().equals(task.assignee())) {
            return change;
        }
        if (task.isOf(caller)) {
            return () -> hands.give(task.id(), caller.id(), null);
        }
        if (task.assignee() == null && task.offeredTo(caller)) {
            return change;
        }
        Optional<String> absent = standIns.absent(task, caller);
        if (absent.isPresent()) {
            return () -> hands.give(task.id(), caller.id(), absent.get());
        }
        throw task.assignee() == null
                ? Refusal.forbidden("engine.task.not-offered")
                : Refusal.conflict("engine.task.taken", tasks.nameOf(task.assignee()));
    }

    private Runnable giveBack(TaskState task, Caller caller, Runnable change) {
        if (task.assignee() == null) {
            return change;
        }
        if (!task.assignee().equals(caller.id()) && !task.isOf(caller) && !caller.isSystemAdministrator()) {
            throw Refusal.forbidden("engine.task.give-back-own");
        }
        if (task.owner() != null) {
            return () -> hands.giveBack(task.id());
        }
        if (task.candidateGroups().isEmpty() && task.candidateUsers().isEmpty()) {
            throw Refusal.forbidden("engine.task.personal");
        }
        return change;
    }

    private Runnable give(TaskState task, String userId, Caller caller, Runnable change) {
        if (!caller.isSystemAdministrator()) {
            throw Refusal.forbidden("engine.task.give-to-other");
        }
        if (!people.belongsTo(userId, task.agencyId())) {
            throw Refusal.invalid("engine.task.no-such-colleague");
        }
        return task.owner() == null ? change : () -> hands.give(task.id(), userId, null);
    }
}
