package vn.cchc.engine.guard;

import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/**
 * What a person may do with tasks. Calls without a signed-in person are the product's own (jobs, use cases) and pass.
 */
@Component
class TaskGuard {

    private static final int MAX_COMMENT = 4000;

    private final IdentityService identity;
    private final TaskService engine;
    private final TaskDoor door;
    private final TaskStates tasks;
    private final ClaimRules claims;
    private final StandIns standIns;
    private final StepCalls steps;
    private final Unchecked unchecked;

    TaskGuard(
            @Lazy IdentityService identity,
            @Lazy TaskService engine,
            TaskDoor door,
            TaskStates tasks,
            ClaimRules claims,
            StandIns standIns,
            StepCalls steps,
            Unchecked unchecked) {
        this.identity = identity;
        this.engine = engine;
        this.door = door;
        this.tasks = tasks;
        this.claims = claims;
        this.standIns = standIns;
        this.steps = steps;
        this.unchecked = unchecked;
    }

    <T> T complete(String taskId, Map<String, Object> submitted, Supplier<T> own, Supplier<T> completion) {
        Caller caller = caller();
        return caller == null ? own.get() : door.complete(taskId, submitted, caller, completion);
    }

    void assign(String taskId, String userId, Runnable change) {
        Caller caller = caller();
        if (caller == null) {
            change.run();
        } else {
            door.change(taskId, caller, claims.assign(userId, caller, change));
        }
    }

    /** Only those who run the installation, to mend something. */
    void mend(String taskId, Runnable change) {
        changing(taskId, change, caller -> task -> onlySystemAdministrators(caller, "engine.task.not-this-way"));
    }

    /** Nobody does this to a task by hand. */
    void never(String reason, Runnable own) {
        if (caller() != null) {
            throw Refusal.forbidden(reason);
        }
        own.run();
    }

    void followUp(String taskId, Runnable change) {
        changing(taskId, change, caller -> task -> {
            if (!caller.id().equals(task.assignee())) {
                onlySystemAdministrators(caller, "engine.task.follow-up-only");
            }
        });
    }

    void save(Task changed, Runnable change) {
        Caller caller = caller();
        if (caller == null) {
            change.run();
            return;
        }
        Task stored = changed.getId() == null ? null : stored(changed.getId());
        if (stored == null) {
            throw Refusal.forbidden("engine.task.not-this-way");
        }
        door.change(
                changed.getId(),
                caller,
                task -> {
                    if (!Objects.equals(stored.getAssignee(), changed.getAssignee())) {
                        claims.assign(changed.getAssignee(), caller, change).apply(task);
                    }
                    boolean own = caller.id().equals(task.assignee());
                    if (!caller.isSystemAdministrator() && !(own && onlyFollowUpDiffers(stored, changed))) {
                        throw Refusal.forbidden("engine.task.follow-up-only");
                    }
                },
                change);
    }

    void comment(String taskId, String text, Runnable change) {
        changing(taskId, change, caller -> task -> {
            if (!task.isOf(caller)
                    && !task.offeredTo(caller)
                    && standIns.absent(task, caller).isEmpty()) {
                throw Refusal.forbidden("engine.task.comment-participants");
            }
            if (text == null || text.isBlank() || text.length() > MAX_COMMENT || !isPlain(text)) {
                throw Refusal.invalid("engine.task.comment-text", MAX_COMMENT);
            }
        });
    }

    /** Reading what hangs on a task, open or done: only in one's own agency. */
    void read(String taskId) {
        Caller caller = caller();
        if (caller != null) {
            tasks.mustSee(taskId, caller);
        }
    }

    /**
     * Which form a task has, for those who may see the task. The engine would also ask for the right to read its
     * variables, which nobody has because no form shows them.
     */
    <T> T form(String taskId, Supplier<T> own) {
        if (caller() == null) {
            return own.get();
        }
        read(taskId);
        return unchecked.call(own);
    }

    /** Reading what hangs on an instance, running or ended: only in one's own agency. */
    void readInstance(String instanceId) {
        Caller caller = caller();
        if (caller != null) {
            tasks.mustSeeInstance(instanceId, caller);
        }
    }

    /** What the form shows, for those who do the task or might, be it for somebody else. */
    VariableMap view(String taskId) {
        Caller caller = caller();
        TaskState task = tasks.open(taskId, caller == null ? Caller.SYSTEM : caller);
        if (caller == null) {
            return ViewVariables.of(steps.view(task, null));
        }
        boolean own = task.isOf(caller) || task.offeredTo(caller) && !task.takenInsteadOfOther(caller);
        String absent = own ? null : standIns.absent(task, caller).orElse(null);
        if (!own && absent == null && !caller.isSystemAdministrator()) {
            throw standIns.refusal(task, caller, "engine.task.form-not-yours");
        }
        return StandIn.acting(
                caller.id(), absent, task.agencyId(), () -> ViewVariables.of(steps.view(task, caller.id())));
    }

    private void changing(
            String taskId, Runnable change, java.util.function.Function<Caller, Consumer<TaskState>> rule) {
        Caller caller = caller();
        if (caller == null) {
            change.run();
        } else {
            door.change(taskId, caller, rule.apply(caller), change);
        }
    }

    private Task stored(String taskId) {
        return unchecked.call(() -> engine.createTaskQuery().taskId(taskId).singleResult());
    }

    private static boolean onlyFollowUpDiffers(Task stored, Task changed) {
        return Objects.equals(stored.getName(), changed.getName())
                && Objects.equals(stored.getDescription(), changed.getDescription())
                && Objects.equals(stored.getOwner(), changed.getOwner())
                && Objects.equals(stored.getDelegationState(), changed.getDelegationState())
                && Objects.equals(stored.getParentTaskId(), changed.getParentTaskId())
                && Objects.equals(stored.getTenantId(), changed.getTenantId())
                && Objects.equals(stored.getCaseInstanceId(), changed.getCaseInstanceId())
                && stored.getPriority() == changed.getPriority()
                && time(stored.getDueDate()) == time(changed.getDueDate());
    }

    private static long time(Date date) {
        return date == null ? 0 : date.getTime();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
    }

    private static void onlySystemAdministrators(Caller caller, String otherwise) {
        if (!caller.isSystemAdministrator()) {
            throw Refusal.forbidden(otherwise);
        }
    }

    private Caller caller() {
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication == null || authentication.getUserId() == null ? null : Caller.of(authentication);
    }
}
