package vn.cchc.engine.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.Hands;
import vn.cchc.engine.command.Locks;
import vn.cchc.engine.command.Unchecked;
import vn.cchc.engine.form.FormCheck;
import vn.cchc.engine.form.SubmittedValues;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/**
 * How a person completes a task: one at a time per process tree, only the assignee or
 * the assignee's substitute, only what the form allows, and the domain's act in the same transaction. Who comes second
 * learns who was first.
 */
@Component
class TaskDoor {

    private static final String LOOP_COUNTER = "loopCounter";

    private final TaskStates tasks;
    private final StandIns standIns;
    private final Hands hands;
    private final StepCalls steps;
    private final Forms forms;
    private final FormCheck check;
    private final SubmittedValues submittedValues;
    private final Locks locks;
    private final Unchecked unchecked;
    private final TransactionTemplate transaction;

    TaskDoor(
            TaskStates tasks,
            StandIns standIns,
            Hands hands,
            StepCalls steps,
            Forms forms,
            FormCheck check,
            SubmittedValues submittedValues,
            Locks locks,
            Unchecked unchecked,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.standIns = standIns;
        this.hands = hands;
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
            String absent = held(task, caller);
            return StandIn.acting(
                    caller.id(), absent, task.agencyId(), () -> complete(task, submitted, caller, completion));
        });
    }

    private <T> T complete(TaskState task, Map<String, Object> submitted, Caller caller, Supplier<T> completion) {
        Map<String, Object> sent = submittedValues.plain(submitted);
        FormValues values = check.check(forms.of(task), sent, steps.view(task, caller.id()));
        Map<String, Object> facts = steps.stepOf(task).complete(task.seenBy(caller.id()), values);
        return unchecked.command(context -> {
            remember(context.getTaskManager().findTaskById(task.id()), facts);
            return completion.get();
        });
    }

    /**
     * Does something else to a task, one at a time per process tree.
     *
     * @param rule decides; throws a refusal
     */
    void change(String taskId, Caller caller, Consumer<TaskState> rule, Runnable change) {
        change(taskId, caller, task -> {
            rule.accept(task);
            return change;
        });
    }

    /** The same where the rule also says how it is done. */
    void change(String taskId, Caller caller, Function<TaskState, Runnable> rule) {
        transaction.executeWithoutResult(status -> {
            locks.holdTreeOf(taskId);
            unchecked.run(rule.apply(tasks.open(taskId, caller)));
        });
    }

    /**
     * The caller has the task, or takes it out of the hands of whom the caller stands in for, or out of those of the own
     * substitute.
     *
     * @return whose work it is when the caller does it for somebody else, or null
     */
    private String held(TaskState task, Caller caller) {
        if (task.owner() == null && caller.id().equals(task.assignee())) {
            return null;
        }
        if (task.isOf(caller)) {
            hands.give(task.id(), caller.id(), null);
            return null;
        }
        if (task.assignee() == null && task.offeredTo(caller)) {
            throw Refusal.forbidden("engine.task.claim-first");
        }
        Optional<String> absent = standIns.absent(task, caller);
        if (task.assignee() == null) {
            throw Refusal.forbidden(absent.isPresent() ? "engine.task.claim-first" : "engine.task.not-yours");
        }
        if (absent.isEmpty()) {
            throw standIns.refusal(task, caller, "engine.task.of-other", tasks.nameOf(task.assignee()));
        }
        if (!caller.id().equals(task.assignee())) {
            hands.give(task.id(), caller.id(), absent.get());
        }
        return absent.get();
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
