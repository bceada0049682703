package vn.cchc.engine.guard;

import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with the product's rules for people. */
class GuardedTaskService extends ClosedTaskService {

    GuardedTaskService(TaskGuard guard) {
        super(guard);
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        guard.complete(taskId, variables, () -> completed(taskId, variables), () -> completed(taskId, null));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return guard.complete(
                taskId,
                variables,
                () -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues),
                () -> withoutVariables(completed(taskId, null)));
    }

    @Override
    public void claim(String taskId, String userId) {
        guard.assign(taskId, userId, () -> super.claim(taskId, userId));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        guard.assign(taskId, userId, () -> super.setAssignee(taskId, userId));
    }

    @Override
    public void saveTask(Task task) {
        guard.save(task, () -> super.saveTask(task));
    }

    @Override
    public void setFollowUpDate(String taskId, Date followUpDate) {
        guard.followUp(taskId, () -> super.setFollowUpDate(taskId, followUpDate));
    }

    @Override
    public void addComment(String taskId, String instanceId, String message) {
        createComment(taskId, instanceId, message);
    }

    @Override
    public Comment createComment(String taskId, String instanceId, String message) {
        AtomicReference<Comment> comment = new AtomicReference<>();
        guard.comment(taskId, message, () -> comment.set(super.createComment(taskId, instanceId, message)));
        return Objects.requireNonNull(comment.get());
    }

    private Void completed(String taskId, Map<String, Object> variables) {
        super.complete(taskId, variables);
        return null;
    }

    /** Process variables are not for the browser. */
    private static VariableMap withoutVariables(Void done) {
        return org.camunda.bpm.engine.variable.Variables.createVariables();
    }
}
