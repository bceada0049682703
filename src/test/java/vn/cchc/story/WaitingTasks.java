package vn.cchc.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;

/** Waits for tasks: jobs open them by themselves, a moment after the step before. A failed job ends the wait at once. */
final class WaitingTasks {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final OpenTasks openTasks;
    private final ManagementService jobs;

    WaitingTasks(OpenTasks openTasks, ManagementService jobs) {
        this.openTasks = openTasks;
        this.jobs = jobs;
    }

    /** @return the only open task of the kind in a process about a domain object, or in one that it called */
    OpenTask one(String process, long id, String taskKey) {
        return several(1, process, id, taskKey).get(0);
    }

    /** @return the open task of the kind about another object than the process, e.g. a part of the whole */
    OpenTask about(String process, long id, String taskKey, String part) {
        Instant end = Instant.now().plus(PATIENCE);
        List<OpenTask> found = open(process, id, taskKey, part);
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            assertNothingHasFailed();
            pause();
            found = open(process, id, taskKey, part);
        }
        assertThat(found)
                .as("open tasks %s of %s %s about %s", taskKey, process, id, part)
                .hasSize(1);
        return found.get(0);
    }

    private List<OpenTask> open(String process, long id, String taskKey, String part) {
        return open(process, id, taskKey).stream()
                .filter(task -> task.businessKey().equals(part))
                .toList();
    }

    List<OpenTask> several(int count, String process, long id, String taskKey) {
        Instant end = Instant.now().plus(PATIENCE);
        List<OpenTask> found = open(process, id, taskKey);
        while (found.size() != count && Instant.now().isBefore(end)) {
            assertNothingHasFailed();
            pause();
            found = open(process, id, taskKey);
        }
        assertThat(found).as("open tasks %s of %s %s", taskKey, process, id).hasSize(count);
        return found;
    }

    /** Waits until every conclusion that was issued has been handed over. */
    void handedOver() {
        Instant end = Instant.now().plus(PATIENCE);
        while (jobs.createJobQuery().activityId("open-remediation").count() > 0
                && Instant.now().isBefore(end)) {
            assertNothingHasFailed();
            pause();
        }
    }

    /** @return what is open of the kind now */
    List<OpenTask> open(String process, long id, String taskKey) {
        return openTasks.of(process, List.of(String.valueOf(id))).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .toList();
    }

    private void assertNothingHasFailed() {
        List<String> failures = jobs.createJobQuery().withException().listPage(0, 10).stream()
                .map(Job::getExceptionMessage)
                .toList();
        assertThat(failures).as("jobs that have failed").isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
