package vn.cchc.plan.process;

import static vn.cchc.testing.SignedInAs.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.document.Desk;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanProcedure;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.TestAgency;

/** What people do with a plan at their desks, and what the engine then has open. */
@Component
public class PlanDesk {

    private final PeopleAtWork people;
    private final IdentityService identity;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final Desk documents;
    private final Plans plans;
    private final PlanProcedure procedure;
    private final JdbcClient jdbc;

    PlanDesk(
            PeopleAtWork people,
            IdentityService identity,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            Desk documents,
            Plans plans,
            PlanProcedure procedure,
            JdbcClient jdbc) {
        this.people = people;
        this.identity = identity;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.documents = documents;
        this.plans = plans;
        this.procedure = procedure;
        this.jdbc = jdbc;
    }

    /** A draft of the agency's coordinator; the first unit advises. */
    public long draft(TestAgency agency, TestPlan content) {
        NewPlan head = new NewPlan(
                agency.id(),
                2026,
                PlanKind.REFORM,
                "Kế hoạch năm 2026 của " + agency.id(),
                null,
                agency.units().values().iterator().next());
        return as(agency.coordinator(), () -> plans.create(head, content.content()));
    }

    public void send(TestAgency agency, long plan) {
        inWork(agency.coordinator(), () -> procedure.send(plan));
    }

    public void withdraw(TestAgency agency, long plan, String reason) {
        inWork(agency.coordinator(), () -> procedure.withdraw(plan, reason));
    }

    /** Signed in to pages and engine alike. */
    public void inWork(String person, Runnable act) {
        people.as(person, act);
    }

    /** The head of a unit agrees. */
    public void agree(TestAgency agency, long plan, String unit) {
        complete(opinionTask(plan, agency.unit(unit)), agency.head(unit), "verdict", "AGREE");
    }

    /** The head of a unit wants something changed. */
    public void comment(TestAgency agency, long plan, String unit, String text) {
        complete(opinionTask(plan, agency.unit(unit)), agency.head(unit), "verdict", "COMMENT", "opinion", text);
    }

    /** Takes the open task and completes it. */
    public void complete(long plan, String person, String taskKey, Object... values) {
        complete(task(plan, taskKey), person, values);
    }

    /** Takes this task and completes it, or neither. */
    public void complete(Task task, String person, Object... values) {
        people.complete(task.getId(), task.getAssignee(), person, values);
    }

    /** What the form of the open task shows to the person. */
    public Map<String, Object> form(long plan, String person, String taskKey) {
        return people.form(task(plan, taskKey).getId(), person);
    }

    /** The only open task of this kind. */
    public Task task(long plan, String taskKey) {
        identity.clearAuthentication();
        return ofPlan(plan).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + taskKey + " but " + open(plan)));
    }

    /** Keys of what is open for the plan itself, sorted. */
    public List<String> open(long plan) {
        return ofPlan(plan).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** The question to one unit. */
    public Task opinionTask(long plan, long unit) {
        return ofPlan(plan).stream()
                .filter(task -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .anyMatch(link -> ("head." + unit).equals(link.getGroupId())))
                .filter(task -> task.getTaskDefinitionKey().equals(OpinionRound.GIVE_OPINION))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Unit " + unit + " is not asked"));
    }

    /** Through checks and signature to dispatch. */
    public void issue(TestAgency agency, long plan) {
        documents.issue(
                agency,
                agency.units().keySet().iterator().next(),
                plans.view(plan).documentId());
    }

    /** As if the plan had gone all its way early in its year; its work has not begun. */
    public void putInForce(TestAgency agency, long plan) {
        jdbc.sql("update plan set state = 'ISSUED', notation = ?, issued_on = '2026-01-05' where id = ?")
                .params("05/KH-" + agency.id(), plan)
                .update();
    }

    public PlanView view(long plan) {
        return plans.view(plan);
    }

    /** Runs the next job of the plan's own process; false when there is none. */
    public boolean runJob(long plan) {
        List<Job> waiting = waitingJobs(plan);
        if (waiting.isEmpty()) {
            return false;
        }
        jobs.executeJob(waiting.get(0).getId());
        return true;
    }

    /** Jobs of the plan's own process that are not timers. */
    public List<Job> waitingJobs(long plan) {
        identity.clearAuthentication();
        List<Job> waiting = new ArrayList<>();
        String instance = plans.view(plan).processInstanceId();
        if (instance != null) {
            jobs.createJobQuery().processInstanceId(instance).messages().list().forEach(waiting::add);
        }
        return waiting;
    }

    /** Fires the timer of an element of the plan's processes. */
    public void fireTimer(long plan, String element) {
        identity.clearAuthentication();
        Job timer = runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(String.valueOf(plan))
                .processDefinitionKeyIn(AnnualPlan.KEY, OpinionRound.KEY, PlanReview.KEY)
                .list()
                .stream()
                .flatMap(
                        instance -> jobs
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .activityId(element)
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer at " + element));
        jobs.executeJob(timer.getId());
    }

    private List<Task> ofPlan(long plan) {
        identity.clearAuthentication();
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(String.valueOf(plan))
                .processDefinitionKeyIn(AnnualPlan.KEY, OpinionRound.KEY, PlanReview.KEY)
                .list();
    }
}
