package vn.cchc.engine;

import java.time.Instant;
import java.util.Map;

/**
 * Where a step stands.
 *
 * @param taskId id of the engine's task
 * @param taskKey id of the user task in the model
 * @param processKey key of the process
 * @param processInstanceId id of the instance the task belongs to
 * @param businessKey identifier of the domain object the instance is about
 * @param agencyId agency (tenant) of the instance
 * @param personId who looks or completes; null when nobody is signed in
 * @param due deadline of the task, or null
 * @param facts process variables visible to the task
 */
public record StepContext(
        String taskId,
        String taskKey,
        String processKey,
        String processInstanceId,
        String businessKey,
        String agencyId,
        String personId,
        Instant due,
        Map<String, Object> facts) {

    /** @return the business key as the domain object's id */
    public long id() {
        return Long.parseLong(businessKey);
    }

    /**
     * @return the fact as a number
     * @throws IllegalStateException when the process does not know it
     */
    public long longFact(String name) {
        if (facts.get(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("No numeric fact " + name + " in " + processKey + " " + businessKey);
    }

    /** @return the fact as text, or null when the process does not know it */
    public String textFact(String name) {
        Object value = facts.get(name);
        return value == null ? null : value.toString();
    }
}
