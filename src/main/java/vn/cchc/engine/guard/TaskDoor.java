package vn.cchc.engine.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.command.Locks;
import vn.cchc.engine.command.Unchecked;
import vn.cchc.engine.form.FormCheck;
import vn.cchc.engine.form.SubmittedValues;
import vn.cchc.shared.Refusal;

/**
 * How a person completes a task: one at a time per process tree, only the assignee, only what the form allows, and the
 * domain's act in the same transaction. Who comes second learns who was first.
 */
@Component
class TaskDoor {

    private static final String LOOP_COUNTER = "loopCounter";

    private final TaskStates tasks;
    private final StepCalls steps;
    private final Forms forms;
    private final FormCheck check;
    private final SubmittedValues submittedValues;
    private final Locks locks;
    private final Unchecked unchecked;
    private final TransactionTemplate transaction;

    TaskDoor(
            TaskStates tasks,
            StepCalls steps,
            Forms forms,
            FormCheck check,
            SubmittedValues submittedValues,
            Locks locks,
            Unchecked unchecked,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.steps = steps;
        this.forms = forms;
        this.check = check;
        this.submittedValues = submittedValues;
        this.locks = locks;
        this.unchecked = unchecked;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param submitted what came with the form
     * @param completion the engine's own completion, without variables
     * @return what the engine's completion returns
     * @throws Refusal when something is wrong; then nothing has changed
     */
    <T> T complete(String taskId, Map<String, Object> submitted, Caller caller, Supplier<T> completion) {
        return transaction.execute(status -> {
            locks.holdTreeOf(taskId);
            TaskState task = tasks.openForAssignee(taskId, caller);
            mustBeAssignee(task, caller);
            Map<String, Object> sent = submittedValues.plain(submitted);
            FormValues values = check.check(forms.of(task), sent, steps.view(task, caller.id()));
            Map<String, Object> facts = steps.stepOf(task).complete(task.seenBy(caller.id()), values);
            return unchecked.command(context -> {
                remember(context.getTaskManager().findTaskById(taskId), facts);
                return completion.get();
            });
        });
    }

    /**
     * Does something else to a task, one at a time per process tree.
     *
     * @param rule decides; throws a refusal
     */
    void change(String taskId, Caller caller, java.util.function.Consumer<TaskState> rule, Runnable change) {
        transaction.executeWithoutResult(status -> {
            locks.holdTreeOf(taskId);
            rule.accept(tasks.open(taskId, caller));
            unchecked.run(change);
        });
    }

    private void mustBeAssignee(TaskState task, Caller caller) {
        if (task.assignee() == null) {
            throw Refusal.forbidden(task.offeredTo(caller) ? "engine.task.claim-first" : "engine.task.not-yours");
        }
        if (!task.assignee().equals(caller.id())) {
            throw Refusal.forbidden("engine.task.of-other", tasks.nameOf(task.assignee()));
        }
    }

    /** Facts belong to the process; inside a multi-instance to the one instance that the task is of. */
    private static void remember(TaskEntity task, Map<String, Object> facts) {
        if (facts == null || facts.isEmpty()) {
            return;
        }
        ExecutionEntity scope = task.getExecution();
        while (scope.getParent() != null && !scope.hasVariableLocal(LOOP_COUNTER)) {
            scope = scope.getParent();
        }
        scope.setVariablesLocal(new HashMap<>(facts));
    }
}
