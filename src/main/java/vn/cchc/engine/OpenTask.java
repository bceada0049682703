package vn.cchc.engine;

import java.time.Instant;
import java.util.List;

/**
 * A task that waits for somebody.
 *
 * @param id id of the engine's task; the Tasklist shows it at {@code /camunda/app/tasklist/default/#/?task=<id>}
 * @param name what is to be done, as in the model
 * @param taskKey id of the user task in the model
 * @param processKey process that the task belongs to
 * @param businessKey domain object of that process
 * @param instanceId instance that the task belongs to
 * @param rootInstanceId topmost instance that called it
 * @param ownerKey business key that was asked for; the task belongs to its instance or to one called from there
 * @param agencyId agency
 * @param assignee person who has taken it, or null
 * @param owner whose work it is when a substitute has taken it, else null
 * @param candidateGroups groups it is offered to
 * @param candidateUsers people it is offered to by name
 * @param created since when it waits
 * @param due until when, or null
 */
public record OpenTask(
        String id,
        String name,
        String taskKey,
        String processKey,
        String businessKey,
        String instanceId,
        String rootInstanceId,
        String ownerKey,
        String agencyId,
        String assignee,
        String owner,
        List<String> candidateGroups,
        List<String> candidateUsers,
        Instant created,
        Instant due) {}
