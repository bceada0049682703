package vn.cchc.engine.guard;

import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Event;
import org.camunda.bpm.engine.task.IdentityLink;

/** Comments, attachments and links of tasks: stock lets everybody read them who knows an id. */
abstract class ReadableTaskService extends TaskServiceImpl {

    final TaskGuard guard;

    ReadableTaskService(TaskGuard guard) {
        this.guard = guard;
    }

    @Override
    public List<IdentityLink> getIdentityLinksForTask(String taskId) {
        guard.read(taskId);
        return super.getIdentityLinksForTask(taskId);
    }

    @Override
    public List<Comment> getTaskComments(String taskId) {
        guard.read(taskId);
        return super.getTaskComments(taskId);
    }

    @Override
    public Comment getTaskComment(String taskId, String commentId) {
        guard.read(taskId);
        return super.getTaskComment(taskId, commentId);
    }

    @Override
    public List<Event> getTaskEvents(String taskId) {
        guard.read(taskId);
        return super.getTaskEvents(taskId);
    }

    @Override
    public List<Comment> getProcessInstanceComments(String instanceId) {
        guard.readInstance(instanceId);
        return super.getProcessInstanceComments(instanceId);
    }

    @Override
    public List<Attachment> getTaskAttachments(String taskId) {
        guard.read(taskId);
        return super.getTaskAttachments(taskId);
    }

    @Override
    public Attachment getTaskAttachment(String taskId, String attachmentId) {
        guard.read(taskId);
        return super.getTaskAttachment(taskId, attachmentId);
    }

    @Override
    public InputStream getTaskAttachmentContent(String taskId, String attachmentId) {
        guard.read(taskId);
        return super.getTaskAttachmentContent(taskId, attachmentId);
    }

    @Override
    public List<Attachment> getProcessInstanceAttachments(String instanceId) {
        guard.readInstance(instanceId);
        return super.getProcessInstanceAttachments(instanceId);
    }
}
