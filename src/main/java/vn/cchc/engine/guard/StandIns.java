package vn.cchc.engine.guard;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Substitutes;
import vn.cchc.shared.Refusal;

/** For whom a person may do a task of somebody else. */
@Component
class StandIns {

    private final OpenTasks tasks;
    private final Substitutes substitutes;
    private final TaskStates states;

    StandIns(OpenTasks tasks, Substitutes substitutes, TaskStates states) {
        this.tasks = tasks;
        this.substitutes = substitutes;
        this.states = states;
    }

    /** @return whose substitute the caller is for the task now, if anybody's; asks nothing of a task of one's own */
    Optional<String> absent(TaskState task, Caller caller) {
        return task.isOf(caller)
                ? Optional.empty()
                : tasks.withIds(List.of(task.id())).stream()
                        .findFirst()
                        .flatMap(open -> substitutes.absent(caller.id(), open));
    }

    /**
     * Why somebody who is nobody's substitute for the task must not do this.
     *
     * @param otherwise key of the sentence for those who never took it
     */
    Refusal refusal(TaskState task, Caller caller, String otherwise, Object... arguments) {
        return task.takenInsteadOfOther(caller)
                ? Refusal.forbidden("engine.stand-in.ended", states.nameOf(task.owner()))
                : Refusal.forbidden(otherwise, arguments);
    }
}
