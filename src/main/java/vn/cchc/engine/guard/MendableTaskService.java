package vn.cchc.engine.guard;

import java.util.Collection;
import java.util.Date;
import java.util.Map;

/** Changes to tasks that go past their form: only for those who run the installation, to mend something. */
abstract class MendableTaskService extends ReadableTaskService {

    MendableTaskService(TaskGuard guard) {
        super(guard);
    }

    @Override
    public void setOwner(String taskId, String userId) {
        guard.mend(taskId, () -> super.setOwner(taskId, userId));
    }

    @Override
    public void addCandidateUser(String taskId, String userId) {
        guard.mend(taskId, () -> super.addCandidateUser(taskId, userId));
    }

    @Override
    public void addCandidateGroup(String taskId, String groupId) {
        guard.mend(taskId, () -> super.addCandidateGroup(taskId, groupId));
    }

    @Override
    public void addUserIdentityLink(String taskId, String userId, String type) {
        guard.mend(taskId, () -> super.addUserIdentityLink(taskId, userId, type));
    }

    @Override
    public void addGroupIdentityLink(String taskId, String groupId, String type) {
        guard.mend(taskId, () -> super.addGroupIdentityLink(taskId, groupId, type));
    }

    @Override
    public void deleteCandidateGroup(String taskId, String groupId) {
        guard.mend(taskId, () -> super.deleteCandidateGroup(taskId, groupId));
    }

    @Override
    public void deleteCandidateUser(String taskId, String userId) {
        guard.mend(taskId, () -> super.deleteCandidateUser(taskId, userId));
    }

    @Override
    public void deleteGroupIdentityLink(String taskId, String groupId, String type) {
        guard.mend(taskId, () -> super.deleteGroupIdentityLink(taskId, groupId, type));
    }

    @Override
    public void deleteUserIdentityLink(String taskId, String userId, String type) {
        guard.mend(taskId, () -> super.deleteUserIdentityLink(taskId, userId, type));
    }

    @Override
    public void setPriority(String taskId, int priority) {
        guard.mend(taskId, () -> super.setPriority(taskId, priority));
    }

    @Override
    public void setName(String taskId, String name) {
        guard.mend(taskId, () -> super.setName(taskId, name));
    }

    @Override
    public void setDescription(String taskId, String description) {
        guard.mend(taskId, () -> super.setDescription(taskId, description));
    }

    @Override
    public void setDueDate(String taskId, Date dueDate) {
        guard.mend(taskId, () -> super.setDueDate(taskId, dueDate));
    }

    @Override
    public void setVariable(String taskId, String name, Object value) {
        guard.mend(taskId, () -> super.setVariable(taskId, name, value));
    }

    @Override
    public void setVariableLocal(String taskId, String name, Object value) {
        guard.mend(taskId, () -> super.setVariableLocal(taskId, name, value));
    }

    @Override
    public void setVariables(String taskId, Map<String, ?> variables) {
        guard.mend(taskId, () -> super.setVariables(taskId, variables));
    }

    @Override
    public void setVariablesLocal(String taskId, Map<String, ?> variables) {
        guard.mend(taskId, () -> super.setVariablesLocal(taskId, variables));
    }

    @Override
    public void updateVariables(String taskId, Map<String, ?> changes, Collection<String> deletions) {
        guard.mend(taskId, () -> super.updateVariables(taskId, changes, deletions));
    }

    @Override
    public void updateVariablesLocal(String taskId, Map<String, ?> changes, Collection<String> deletions) {
        guard.mend(taskId, () -> super.updateVariablesLocal(taskId, changes, deletions));
    }

    @Override
    public void removeVariable(String taskId, String name) {
        guard.mend(taskId, () -> super.removeVariable(taskId, name));
    }

    @Override
    public void removeVariableLocal(String taskId, String name) {
        guard.mend(taskId, () -> super.removeVariableLocal(taskId, name));
    }

    @Override
    public void removeVariables(String taskId, Collection<String> names) {
        guard.mend(taskId, () -> super.removeVariables(taskId, names));
    }

    @Override
    public void removeVariablesLocal(String taskId, Collection<String> names) {
        guard.mend(taskId, () -> super.removeVariablesLocal(taskId, names));
    }
}
