package vn.cchc.remediation.process;

import static vn.cchc.testing.SignedInAs.doAs;

import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.document.Desk;
import vn.cchc.document.Samples;
import vn.cchc.remediation.domain.FindingFixing;
import vn.cchc.testing.TestAgency;

/** What people do about findings at their desks, and what the engine then has open. */
@Component
public class RemedyDesk {

    private final IdentityService identity;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final ManagementService jobs;
    private final TransactionTemplate transactions;
    private final Desk documents;
    private final FindingFixing fixing;

    RemedyDesk(
            IdentityService identity,
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            ManagementService jobs,
            TransactionTemplate transactions,
            Desk documents,
            FindingFixing fixing) {
        this.identity = identity;
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.jobs = jobs;
        this.transactions = transactions;
        this.documents = documents;
        this.fixing = fixing;
    }

    /** Takes the open task about a line and completes it. */
    public void ofLine(long line, String person, String taskKey, Object... values) {
        complete(task(LineProcess.KEY, line, taskKey), person, values);
    }

    /** Takes the open task about a remediation and completes it. */
    public void ofRemediation(long remediation, String person, String taskKey, Object... values) {
        complete(task(RemediationProcess.KEY, remediation, taskKey), person, values);
    }

    /** Keys of what is open for a line, sorted. */
    public List<String> open(long line) {
        return open(LineProcess.KEY, line);
    }

    /** Keys of what is open for a process about an object, sorted. */
    public List<String> open(String processKey, long id) {
        return find(processKey, id).stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** The only open task of this kind. */
    public Task task(String processKey, long id, String taskKey) {
        return find(processKey, id).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + taskKey + " but " + open(processKey, id)));
    }

    /** What the form of the open task shows to the person. */
    public Map<String, Object> form(String processKey, long id, String person, String taskKey) {
        Map<String, Object> view = new HashMap<>();
        String task = task(processKey, id, taskKey).getId();
        signedIn(person, () -> view.putAll(forms.getTaskFormVariables(task)));
        return view;
    }

    /** Puts a small picture on the line as evidence. */
    public long evidence(long line, String person, String name) {
        return fixing.addFile(line, name, new ByteArrayInputStream(Samples.png()), person);
    }

    /** Through checks and signature to dispatch. */
    public void issue(TestAgency agency, long document, String unit) {
        documents.complete(document, agency.head(unit), "content-check", "decision", "pass");
        documents.complete(document, agency.clerk(), "format-check", "decision", "pass");
        documents.sign(document, agency.leader(), "approve", "HEAD");
        documents.number(document, agency);
        documents.dispatch(document, agency);
    }

    /** Fires the timer of an element of the process about an object. */
    public void fireTimer(String processKey, long id, String element) {
        identity.clearAuthentication();
        String instance = instance(processKey, id);
        Job timer = jobs.createJobQuery().processInstanceId(instance).timers().activityId(element).list().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer at " + element));
        jobs.executeJob(timer.getId());
    }

    /** When the timer of an element goes off, or null when none is set. */
    public Date timer(String processKey, long id, String element) {
        identity.clearAuthentication();
        return jobs
                .createJobQuery()
                .processInstanceId(instance(processKey, id))
                .timers()
                .activityId(element)
                .list()
                .stream()
                .map(Job::getDuedate)
                .findFirst()
                .orElse(null);
    }

    /** Whether an instance about the object runs. */
    public boolean runs(String processKey, long id) {
        identity.clearAuthentication();
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(String.valueOf(id))
                        .count()
                > 0;
    }

    /** Signed in to pages and engine alike. */
    public void signedIn(String person, Runnable act) {
        documents.as(person, () -> doAs(person, act));
    }

    /** Takes the task and completes it, or neither. */
    public void complete(Task task, String person, Object... values) {
        Map<String, Object> sent = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            sent.put((String) values[i], values[i + 1]);
        }
        signedIn(
                person,
                () -> transactions.executeWithoutResult(status -> {
                    if (task.getAssignee() == null) {
                        tasks.claim(task.getId(), person);
                    }
                    forms.submitTaskForm(task.getId(), sent);
                }));
    }

    private String instance(String processKey, long id) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(String.valueOf(id))
                .singleResult()
                .getId();
    }

    private List<Task> find(String processKey, long id) {
        identity.clearAuthentication();
        return tasks.createTaskQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(String.valueOf(id))
                .list();
    }
}
