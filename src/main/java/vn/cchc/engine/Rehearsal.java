package vn.cchc.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.cchc.organization.Organization;

/**
 * Plays work that lies in the past, for the demo: the clock stands where the play is, people take and complete their
 * tasks through the same doors as in Tasklist, and jobs run at once. Only for a system that nobody uses yet, because the
 * clock is one for all.
 */
@Service
public class Rehearsal {

    private static final int JOBS_AT_ONCE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final ManagementService management;
    private final Organization organization;
    private final Clock clock;

    Rehearsal(
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            ManagementService management,
            Organization organization,
            Clock clock) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.management = management;
        this.organization = organization;
        this.clock = clock;
    }

    /** Plays, and lets the clock run again afterwards, whatever happens. */
    public void play(Runnable play) {
        try {
            play.run();
        } finally {
            ClockUtil.reset();
        }
    }

    /** Sets the clock; it stands still there. */
    public void moveTo(LocalDateTime when) {
        ClockUtil.setCurrentTime(Date.from(when.atZone(EngineClock.ZONE).toInstant()));
    }

    /** @return where the play stands */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), EngineClock.ZONE);
    }

    /** Runs every job that is due, and what comes of it, until none is left. */
    public void runJobs() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = due();
        }
    }

    /** Does something as this person. */
    public void as(String personId, Runnable act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(personId, null, List.of()));
        SecurityContextHolder.setContext(context);
        List<String> groups = identity.createGroupQuery().groupMember(personId).listPage(0, 500).stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(personId, groups, List.copyOf(organization.agenciesOf(personId)));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
            SecurityContextHolder.setContext(before);
        }
    }

    /**
     * Takes a task if it is free and completes it.
     *
     * @param answers what the person fills in, told from what the form shows (lists and maps for JSON)
     */
    public void complete(OpenTask task, String personId, Function<Map<String, Object>, Map<String, Object>> answers) {
        as(personId, () -> {
            if (task.assignee() == null) {
                tasks.claim(task.id(), personId);
            }
            Map<String, Object> shown = new HashMap<>();
            forms.getTaskFormVariables(task.id()).forEach((key, value) -> shown.put(key, plain(value)));
            forms.submitTaskForm(task.id(), new HashMap<>(answers.apply(shown)));
        });
    }

    private static Object plain(Object value) {
        try {
            return value instanceof SpinJsonNode json ? JSON.readValue(json.toString(), Object.class) : value;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().withRetriesLeft().listPage(0, JOBS_AT_ONCE);
    }
}
