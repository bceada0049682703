package vn.cchc.reminder.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.engine.EngineClock;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.TestAgency;

/** Mornings on which people are reminded, and what came of them. */
@Component
public class Mornings {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final TaskService tasks;
    private final IdentityService identity;
    private final PeopleAtWork people;
    private final JdbcClient jdbc;

    Mornings(
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService jobs,
            TaskService tasks,
            IdentityService identity,
            PeopleAtWork people,
            JdbcClient jdbc) {
        this.runtime = runtime;
        this.repository = repository;
        this.jobs = jobs;
        this.tasks = tasks;
        this.identity = identity;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** What somebody was told. */
    public record Told(LocalDate on, String person, String text) {}

    /** It is half past six of a day. */
    public void moveTo(LocalDate day) {
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(6, 31).atZone(EngineClock.ZONE).toInstant()));
    }

    /** The turn of one agency on a working morning; the other agencies of the test's database are left alone. */
    public void turn(TestAgency agency, LocalDate day) {
        moveTo(day);
        identity.clearAuthentication();
        runtime.createProcessInstanceByKey(DeadlineReminders.KEY)
                .startBeforeActivity("agency-begun")
                .setVariables(Map.of("agencyId", agency.id()))
                .execute();
        draftLetters(agency);
    }

    /** The timer itself: every agency gets a job of its own, not executed yet. */
    public void timer(LocalDate day) {
        moveTo(day);
        identity.clearAuthentication();
        jobs.executeJob(jobs.createJobQuery()
                .timers()
                .processDefinitionId(definition())
                .activityId(DeadlineReminders.EVERY_MORNING)
                .singleResult()
                .getId());
    }

    /** The newest job of an agency's turn, or null. */
    public Job jobOf(TestAgency agency) {
        return jobs.createJobQuery().processDefinitionId(definition()).messages().orderByJobId().desc().list().stream()
                .filter(job -> agency.id().equals(runtime.getVariable(job.getExecutionId(), "agencyId")))
                .findFirst()
                .orElse(null);
    }

    /** Executes what waits for the engine in the letters of an agency. */
    public void draftLetters(TestAgency agency) {
        identity.clearAuthentication();
        for (long letter : letters(agency)) {
            jobs.createJobQuery().processDefinitionKey(UrgingProcess.KEY).messages().active().list().stream()
                    .filter(job -> Long.valueOf(letter)
                            .equals(runtime.getVariable(job.getExecutionId(), UrgingProcess.LETTER_ID)))
                    .forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    public List<Long> letters(TestAgency agency) {
        return jdbc.sql("select id from urging_letter where agency_id = ? order by id")
                .param(agency.id())
                .query(Long.class)
                .list();
    }

    public String letterState(long letter) {
        return jdbc.sql("select state from urging_letter where id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    public Long document(long letter) {
        return jdbc.sql("select document_id from urging_letter where id = ?")
                .param(letter)
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .get(0);
    }

    public List<Long> cases(TestAgency agency) {
        return jdbc.sql("select id from overdue_case where agency_id = ? order by id")
                .param(agency.id())
                .query(Long.class)
                .list();
    }

    /** Reminders of an agency's people in the order in which they were told. */
    public List<Told> told(TestAgency agency) {
        return jdbc.sql("""
                        select (told_at at time zone 'Asia/Ho_Chi_Minh')::date as day, person_id, text from notice
                         where agency_id = ? and (dedupe_key like 'reminder%' or dedupe_key like 'urging:%'
                            or dedupe_key like 'urging-line:%' or dedupe_key like 'overdue-case:%') order by told_at, id""")
                .param(agency.id())
                .query((row, number) -> new Told(
                        row.getObject("day", LocalDate.class), row.getString("person_id"), row.getString("text")))
                .list();
    }

    /** Days on which a person was told something that holds a word. */
    public List<LocalDate> days(TestAgency agency, String person, String word) {
        return told(agency).stream()
                .filter(told -> told.person().equals(person) && told.text().contains(word))
                .map(Told::on)
                .toList();
    }

    /** What the history of a row says, oldest first. */
    public List<String> history(long row) {
        return jdbc.sql("select action from journal_entry where row_id = ? and action like 'reminder.%' order by id")
                .param(row)
                .query(String.class)
                .list();
    }

    /** Keys of the open tasks about a case. */
    public List<String> open(long overdueCase) {
        identity.clearAuthentication();
        return tasks
                .createTaskQuery()
                .processDefinitionKey(OverdueWorkProcess.KEY)
                .processInstanceBusinessKey(String.valueOf(overdueCase))
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    public Task task(long overdueCase, String key) {
        identity.clearAuthentication();
        return tasks.createTaskQuery()
                .processDefinitionKey(OverdueWorkProcess.KEY)
                .processInstanceBusinessKey(String.valueOf(overdueCase))
                .taskDefinitionKey(key)
                .singleResult();
    }

    public Map<String, Object> form(long overdueCase, String key, String person) {
        return people.form(task(overdueCase, key).getId(), person);
    }

    public void complete(long overdueCase, String key, String person, Object... values) {
        Task task = task(overdueCase, key);
        people.complete(task.getId(), task.getAssignee(), person, values);
    }

    /** The timer after which the leader is asked again, or null. */
    public Job askAgain(long overdueCase) {
        identity.clearAuthentication();
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(OverdueWorkProcess.KEY)
                .processInstanceBusinessKey(String.valueOf(overdueCase))
                .singleResult();
        return instance == null
                ? null
                : jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .singleResult();
    }

    public boolean runs(long overdueCase) {
        identity.clearAuthentication();
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(OverdueWorkProcess.KEY)
                        .processInstanceBusinessKey(String.valueOf(overdueCase))
                        .count()
                > 0;
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(DeadlineReminders.KEY)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
