package vn.cchc.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Unchecked;

/** Open tasks get another deadline because the domain decided so; whether that was right is the caller's matter. */
@Service
public class DueDates {

    private static final int MOST_TIMERS = 1000;

    private final OpenTasks tasks;
    private final Processes processes;
    private final ManagementService management;
    private final Unchecked unchecked;

    DueDates(OpenTasks tasks, Processes processes, @Lazy ManagementService management, Unchecked unchecked) {
        this.tasks = tasks;
        this.processes = processes;
        this.management = management;
        this.unchecked = unchecked;
    }

    /**
     * Moves the deadline of the open tasks of one kind in the running instance about a domain object.
     *
     * @param taskKey id of the user task in the model
     * @param until their last moment, or null for none
     */
    @Transactional
    public void move(String processKey, String businessKey, String taskKey, Instant until) {
        set(processKey, businessKey, task -> task.taskKey().equals(taskKey), until);
    }

    /** Open tasks of one kind whose deadline has passed have none any more: what they are about cannot be late. */
    @Transactional
    public void forgetPassed(String processKey, String businessKey, String taskKey, Instant now) {
        set(
                processKey,
                businessKey,
                task -> task.taskKey().equals(taskKey)
                        && task.due() != null
                        && task.due().isBefore(now),
                null);
    }

    private void set(String processKey, String businessKey, Predicate<OpenTask> which, Instant until) {
        List<OpenTask> open = tasks.of(processKey, List.of(businessKey)).stream()
                .filter(which)
                .toList();
        Date day = until == null ? null : Date.from(until);
        unchecked.command(context -> {
            open.forEach(task -> new SetTaskDueDateCmd(task.id(), day).execute(context));
            return null;
        });
    }

    /**
     * Timers of the running instance about a domain object follow what their expressions say now.
     *
     * @param activityIds ids of the events in the model
     * @return how many timers there were
     */
    @Transactional
    public int moveTimers(String processKey, String businessKey, Collection<String> activityIds) {
        String instance = processes.instance(processKey, businessKey);
        return instance == null
                ? 0
                : unchecked.call(() -> activityIds.stream()
                        .mapToInt(activity -> moveTimers(instance, activity))
                        .sum());
    }

    private int moveTimers(String instance, String activityId) {
        List<Job> timers = management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(activityId)
                .timers()
                .listPage(0, MOST_TIMERS);
        timers.forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        return timers.size();
    }
}
