package vn.cchc.remediation.process;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.cchc.document.Desk;
import vn.cchc.document.Samples;
import vn.cchc.remediation.domain.FindingFixing;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.TestAgency;

/** What people do about findings at their desks, and what the engine then has open. */
@Component
public class RemedyDesk {

    private final PeopleAtWork people;
    private final IdentityService identity;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final Desk documents;
    private final FindingFixing fixing;

    RemedyDesk(
            PeopleAtWork people,
            IdentityService identity,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            Desk documents,
            FindingFixing fixing) {
        this.people = people;
        this.identity = identity;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.documents = documents;
        this.fixing = fixing;
    }

    /** Takes the open task about a line and completes it. */
    public void ofLine(long line, String person, String taskKey, Object... values) {
        complete(task(LineProcess.KEY, line, taskKey), person, values);
    }

    /** The head of the unit agrees with a finding; the unit's first officer is to put it right. */
    public void agree(TestAgency agency, String unit, long line, LocalDate plannedOn) {
        ofLine(
                line,
                agency.head(unit),
                LineProcess.ANSWER_FINDING,
                "stance",
                "agreed",
                "action",
                "Niêm yết lại tại bộ phận một cửa",
                "person",
                agency.officer(unit),
                "plannedOn",
                plannedOn.toString());
    }

    /** The officer puts it right, with a picture as evidence. */
    public void fix(TestAgency agency, String unit, long line) {
        evidence(line, agency.officer(unit), "niem-yet.png");
        ofLine(line, agency.officer(unit), LineProcess.FIX_FINDING, "result", "Đã niêm yết đầy đủ");
    }

    /** The inspector finds that it is right. */
    public void accept(TestAgency agency, long line) {
        ofLine(line, agency.inspector(), LineProcess.CHECK_FIX, "decision", "accept", "opinion", "Đạt");
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
        return people.form(task(processKey, id, taskKey).getId(), person);
    }

    /** Puts a small picture on the line as evidence. */
    public long evidence(long line, String person, String name) {
        return fixing.addFile(line, name, new ByteArrayInputStream(Samples.png()), person);
    }

    /** Through checks and signature to dispatch. */
    public void issue(TestAgency agency, long document, String unit) {
        documents.issue(agency, unit, document);
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
        people.as(person, act);
    }

    /** Takes the task and completes it, or neither. */
    public void complete(Task task, String person, Object... values) {
        people.complete(task.getId(), task.getAssignee(), person, values);
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
