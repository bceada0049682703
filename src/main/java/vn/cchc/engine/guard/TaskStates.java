package vn.cchc.engine.guard;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.command.Unchecked;
import vn.cchc.shared.Refusal;

/** Finds tasks for a caller, and says in words why one is not there (any more). */
@Component
class TaskStates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Unchecked unchecked;
    private final HistoryService history;
    private final IdentityService identity;

    TaskStates(Unchecked unchecked, @Lazy HistoryService history, @Lazy IdentityService identity) {
        this.unchecked = unchecked;
        this.history = history;
        this.identity = identity;
    }

    /**
     * @return the open task
     * @throws Refusal not found (also for a task of another agency), or conflict when it is done already
     */
    TaskState open(String taskId, Caller caller) {
        return open(taskId, caller, task -> true);
    }

    /** The same; whom the task is offered to is only looked up while nobody has taken it. */
    TaskState openForAssignee(String taskId, Caller caller) {
        return open(taskId, caller, task -> task.getAssignee() == null);
    }

    private TaskState open(String taskId, Caller caller, Predicate<TaskEntity> offers) {
        TaskState state = unchecked.command(context -> {
            TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
            return task == null || task.getProcessInstance() == null ? null : TaskState.of(task, offers.test(task));
        });
        if (state == null) {
            throw gone(taskId, caller);
        }
        if (!caller.maySee(state.agencyId())) {
            throw unknown();
        }
        return state;
    }

    /**
     * @throws Refusal not found when the task, open or done, is not of the caller's agencies
     */
    void mustSee(String taskId, Caller caller) {
        boolean seen =
                finished(taskId).map(task -> caller.maySee(task.getTenantId())).orElse(false);
        if (!seen) {
            throw unknown();
        }
    }

    /**
     * @throws Refusal not found when the instance, running or ended, is not of the caller's agencies
     */
    void mustSeeInstance(String instanceId, Caller caller) {
        boolean seen = unchecked
                .call(() -> history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .listPage(0, 1))
                .stream()
                .anyMatch(instance -> caller.maySee(instance.getTenantId()));
        if (!seen) {
            throw Refusal.notFound("engine.instance.unknown");
        }
    }

    /** @return the person's name for a sentence */
    String nameOf(String personId) {
        User user =
                unchecked.call(() -> identity.createUserQuery().userId(personId).singleResult());
        return user == null ? personId : (user.getFirstName() + " " + user.getLastName()).strip();
    }

    static Refusal unknown() {
        return Refusal.notFound("engine.task.unknown");
    }

    private Refusal gone(String taskId, Caller caller) {
        Optional<HistoricTaskInstance> task = finished(taskId).filter(found -> caller.maySee(found.getTenantId()));
        if (task.isEmpty()) {
            return unknown();
        }
        if (task.get().getAssignee() == null || !"completed".equals(task.get().getDeleteReason())) {
            return Refusal.conflict("engine.task.withdrawn");
        }
        ZonedDateTime end = ZonedDateTime.ofInstant(task.get().getEndTime().toInstant(), EngineClock.ZONE);
        return Refusal.conflict("engine.task.done", doer(task.get()), TIME.format(end), DAY.format(end));
    }

    /** Who did it and, when it was a substitute, for whom. */
    private Object doer(HistoricTaskInstance task) {
        String doer = nameOf(task.getAssignee());
        return task.getOwner() == null
                ? doer
                : new DefaultMessageSourceResolvable(
                        new String[] {"engine.holder.stand-in"}, new Object[] {doer, nameOf(task.getOwner())});
    }

    private Optional<HistoricTaskInstance> finished(String taskId) {
        return unchecked
                .call(() ->
                        history.createHistoricTaskInstanceQuery().taskId(taskId).listPage(0, 1))
                .stream()
                .findFirst();
    }
}
