package vn.cchc.engine.guard;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.IdentityLinkType;
import vn.cchc.engine.StepContext;

/**
 * What the guard knows of an open task.
 *
 * @param id task
 * @param key id of the user task in the model
 * @param name what is to be done
 * @param processKey process
 * @param deploymentId deployment that the model and its forms came with
 * @param formKey id of the form, or null
 * @param step name of the {@link vn.cchc.engine.TaskStep} bean, or null
 * @param instanceId instance
 * @param rootInstanceId topmost instance that called it
 * @param businessKey domain object
 * @param agencyId agency
 * @param assignee who has taken it, or null
 * @param owner whose work it is when a substitute has taken it, else null
 * @param due deadline, or null
 * @param candidateGroups groups it is offered to
 * @param candidateUsers people it is offered to
 * @param facts process variables it sees
 */
record TaskState(
        String id,
        String key,
        String name,
        String processKey,
        String deploymentId,
        String formKey,
        String step,
        String instanceId,
        String rootInstanceId,
        String businessKey,
        String agencyId,
        String assignee,
        String owner,
        Instant due,
        Set<String> candidateGroups,
        Set<String> candidateUsers,
        Map<String, Object> facts) {

    /** Extension property of a user task that names its step. */
    static final String STEP_PROPERTY = "step";

    /**
     * To be called inside a command.
     *
     * @param offers whether to look up whom the task is offered to; without, it seems to be offered to nobody
     */
    static TaskState of(TaskEntity task, boolean offers) {
        List<IdentityLinkEntity> candidates = offers
                ? task.getIdentityLinks().stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .toList()
                : List.of();
        ExecutionEntity instance = task.getProcessInstance();
        ProcessDefinitionEntity definition = definition(task.getProcessDefinitionId());
        ActivityImpl activity = definition.findActivity(task.getTaskDefinitionKey());
        Expression form =
                definition.getTaskDefinitions().get(task.getTaskDefinitionKey()).getCamundaFormDefinitionKey();
        Map<String, Object> facts = new HashMap<>(task.getExecution().getVariables());
        return new TaskState(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                definition.getKey(),
                definition.getDeploymentId(),
                form == null ? null : (String) form.getValue(task),
                (String) activity.getProperty(STEP_PROPERTY),
                instance.getId(),
                instance.getRootProcessInstanceId(),
                instance.getBusinessKey(),
                task.getTenantId(),
                task.getAssignee(),
                task.getOwner(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                ids(candidates, IdentityLinkEntity::getGroupId),
                ids(candidates, IdentityLinkEntity::getUserId),
                facts);
    }

    /** From memory when it can be: a definition does not change, and the engine would ask the database each time. */
    private static ProcessDefinitionEntity definition(String id) {
        DeploymentCache cache = Context.getProcessEngineConfiguration().getDeploymentCache();
        ProcessDefinitionEntity known = cache.findProcessDefinitionFromCache(id);
        return known == null ? cache.findDeployedProcessDefinitionById(id) : known;
    }

    StepContext seenBy(String personId) {
        return new StepContext(id, key, processKey, instanceId, businessKey, agencyId, personId, due, facts);
    }

    /** @return whether the task is in the person's own hands, or in those of a substitute who does it for the person */
    boolean isOf(Caller caller) {
        return caller.id().equals(owner == null ? assignee : owner);
    }

    /** @return whether the person has taken the task as a substitute */
    boolean takenInsteadOfOther(Caller caller) {
        return owner != null && caller.id().equals(assignee);
    }

    /** @return whether the task is offered to the person */
    boolean offeredTo(Caller caller) {
        return candidateUsers.contains(caller.id()) || caller.groups().stream().anyMatch(candidateGroups::contains);
    }

    private static Set<String> ids(List<IdentityLinkEntity> links, Function<IdentityLinkEntity, String> id) {
        return links.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
