package vn.cchc.engine;

import java.time.Instant;
import java.util.List;

/**
 * The way that an instance of a process has gone so far.
 *
 * @param instanceId the instance
 * @param definitionId the model that it follows, see {@link Trails#model}
 * @param processName name of the process, as in the model
 * @param running whether it still goes on
 * @param steps places it was at or is at, in the order in which it came there
 */
public record Trail(String instanceId, String definitionId, String processName, boolean running, List<Step> steps) {

    /**
     * A place in the model.
     *
     * @param id of the element in the model
     * @param name of the element, or null
     * @param type of the element, e.g. {@code userTask}
     * @param assignee who had it, or null
     * @param from when it came there
     * @param until when it left, or null while it is there
     * @param cancelled left without being done
     */
    public record Step(
            String id, String name, String type, String assignee, Instant from, Instant until, boolean cancelled) {

        /** Whether the instance is there now. */
        public boolean active() {
            return until == null;
        }
    }

    /** Ids of the elements where it is now, each once. */
    public List<String> active() {
        return steps.stream().filter(Step::active).map(Step::id).distinct().toList();
    }

    /** Ids of the elements that it has passed and is not at again, each once. */
    public List<String> passed() {
        List<String> active = active();
        return steps.stream()
                .filter(step -> !step.active() && !step.cancelled())
                .map(Step::id)
                .filter(id -> !active.contains(id))
                .distinct()
                .toList();
    }
}
