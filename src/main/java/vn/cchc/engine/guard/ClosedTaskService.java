package vn.cchc.engine.guard;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.task.Attachment;

/**
 * What nobody does to a task by hand: it would go past the process, past its history, or past the check of files. Stock
 * allows it.
 */
abstract class ClosedTaskService extends MendableTaskService {

    ClosedTaskService(TaskGuard guard) {
        super(guard);
    }

    @Override
    public void deleteTask(String taskId) {
        guard.never("engine.task.not-this-way", () -> super.deleteTask(taskId));
    }

    @Override
    public void deleteTasks(Collection<String> taskIds) {
        guard.never("engine.task.not-this-way", () -> super.deleteTasks(taskIds));
    }

    @Override
    public void deleteTask(String taskId, boolean cascade) {
        guard.never("engine.task.not-this-way", () -> super.deleteTask(taskId, cascade));
    }

    @Override
    public void deleteTasks(Collection<String> taskIds, boolean cascade) {
        guard.never("engine.task.not-this-way", () -> super.deleteTasks(taskIds, cascade));
    }

    @Override
    public void deleteTask(String taskId, String reason) {
        guard.never("engine.task.not-this-way", () -> super.deleteTask(taskId, reason));
    }

    @Override
    public void deleteTasks(Collection<String> taskIds, String reason) {
        guard.never("engine.task.not-this-way", () -> super.deleteTasks(taskIds, reason));
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        guard.never("engine.task.not-delegated", () -> super.delegateTask(taskId, userId));
    }

    @Override
    public void resolveTask(String taskId) {
        guard.never("engine.task.not-delegated", () -> super.resolveTask(taskId));
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        guard.never("engine.task.not-delegated", () -> super.resolveTask(taskId, variables));
    }

    @Override
    public void handleBpmnError(String taskId, String code) {
        guard.never("engine.task.not-this-way", () -> super.handleBpmnError(taskId, code));
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message) {
        guard.never("engine.task.not-this-way", () -> super.handleBpmnError(taskId, code, message));
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
        guard.never("engine.task.not-this-way", () -> super.handleBpmnError(taskId, code, message, variables));
    }

    @Override
    public void handleEscalation(String taskId, String code) {
        guard.never("engine.task.not-this-way", () -> super.handleEscalation(taskId, code));
    }

    @Override
    public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
        guard.never("engine.task.not-this-way", () -> super.handleEscalation(taskId, code, variables));
    }

    @Override
    public void deleteTaskComment(String taskId, String commentId) {
        guard.never("engine.task.not-this-way", () -> super.deleteTaskComment(taskId, commentId));
    }

    @Override
    public void deleteProcessInstanceComment(String instanceId, String commentId) {
        guard.never("engine.task.not-this-way", () -> super.deleteProcessInstanceComment(instanceId, commentId));
    }

    @Override
    public void deleteTaskComments(String taskId) {
        guard.never("engine.task.not-this-way", () -> super.deleteTaskComments(taskId));
    }

    @Override
    public void deleteProcessInstanceComments(String instanceId) {
        guard.never("engine.task.not-this-way", () -> super.deleteProcessInstanceComments(instanceId));
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        guard.never("engine.task.not-this-way", () -> super.updateTaskComment(taskId, commentId, message));
    }

    @Override
    public void updateProcessInstanceComment(String instanceId, String commentId, String message) {
        guard.never(
                "engine.task.not-this-way", () -> super.updateProcessInstanceComment(instanceId, commentId, message));
    }

    @Override
    public void deleteAttachment(String attachmentId) {
        guard.never("engine.task.attachment", () -> super.deleteAttachment(attachmentId));
    }

    @Override
    public void deleteTaskAttachment(String taskId, String attachmentId) {
        guard.never("engine.task.attachment", () -> super.deleteTaskAttachment(taskId, attachmentId));
    }

    @Override
    public void saveAttachment(Attachment attachment) {
        guard.never("engine.task.attachment", () -> super.saveAttachment(attachment));
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instanceId, String name, String description, InputStream content) {
        guard.never("engine.task.attachment", () -> {});
        return super.createAttachment(type, taskId, instanceId, name, description, content);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instanceId, String name, String description, String url) {
        guard.never("engine.task.attachment", () -> {});
        return super.createAttachment(type, taskId, instanceId, name, description, url);
    }
}
