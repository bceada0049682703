package vn.cchc.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.plan.PlanContent;
import vn.cchc.reminder.process.Mornings;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.Workshop;
import vn.cchc.task.process.PlanTaskProcess;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/**
 * An agency lives through the year of the demo's plan, day by day: at half past six people are reminded; at nine heads
 * name an officer for what has come to them, and officers ask nobody for help. What else people do, a test says.
 */
@Component
class DemoYear {

    /** The first Monday of the year. */
    static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

    private static final String[] UNITS = {"HCTH", "TCKT", "QLDA", "KHKT"};

    private final Workshop workshop;
    private final Mornings mornings;
    private final TestOrganization organizations;
    private final PeopleAtWork people;
    private final Works works;
    private final Calendars calendars;
    private final IdentityService identity;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;

    DemoYear(
            Workshop workshop,
            Mornings mornings,
            TestOrganization organizations,
            PeopleAtWork people,
            Works works,
            Calendars calendars,
            IdentityService identity,
            ManagementService management,
            RuntimeService runtime,
            TaskService tasks) {
        this.workshop = workshop;
        this.mornings = mornings;
        this.organizations = organizations;
        this.people = people;
        this.works = works;
        this.calendars = calendars;
        this.identity = identity;
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** A task that is in somebody's inbox for the first time. */
    record Arrival(LocalDate day, String key) {}

    /**
     * A year.
     *
     * @param rows rows with deliverables
     */
    record Year(TestAgency agency, List<Long> rows, List<Arrival> arrivals) {

        List<LocalDate> arrivals(String key) {
            return arrivals.stream()
                    .filter(arrival -> arrival.key().equals(key))
                    .map(Arrival::day)
                    .toList();
        }
    }

    /** @param deeds what people do on a day, after nine o'clock */
    Year live(Map<LocalDate, Consumer<Year>> deeds) {
        workshop.moveTo(BEGIN);
        TestAgency agency = organizations.agency(UNITS);
        workshop.group(agency, "Các phòng chuyên môn", UNITS);
        Year year = new Year(agency, rows(agency), new ArrayList<>());
        year.rows().forEach(row -> workshop.planned(agency, row));
        Set<String> seen = new HashSet<>();
        for (LocalDate day = BEGIN; day.getYear() == BEGIN.getYear(); day = day.plusDays(1)) {
            if (calendars.of(agency.id()).worksOn(day)) {
                live(day, year, seen);
                deeds.getOrDefault(day, nothing -> {}).accept(year);
                runDue(agency);
            }
        }
        return year;
    }

    /** All pieces of work. */
    List<WorkView> pieces(Year year) {
        return works.ofRows(year.rows());
    }

    private List<Long> rows(TestAgency agency) {
        PlanContent content = DemoContent.of(SamplePlans.BAN_QLDA);
        List<Long> rows = workshop.rows(agency, content);
        return Stream.iterate(0, place -> place + 1)
                .limit(rows.size())
                .filter(place -> !content.rows().get(place).items().isEmpty())
                .map(rows::get)
                .toList();
    }

    private void live(LocalDate day, Year year, Set<String> seen) {
        TestAgency agency = year.agency();
        mornings.moveTo(day);
        runDue(agency);
        mornings.turn(agency, day);
        workshop.moveTo(day);
        for (List<Task> fresh = fresh(agency, seen); !fresh.isEmpty(); fresh = fresh(agency, seen)) {
            for (Task task : fresh) {
                year.arrivals().add(new Arrival(day, task.getTaskDefinitionKey()));
                work(agency, task);
            }
            runDue(agency);
        }
    }

    private void work(TestAgency agency, Task task) {
        if (task.getTaskDefinitionKey().equals(PlanTaskProcess.ASSIGN)) {
            long unit = ((Number) runtime.getVariable(task.getExecutionId(), PlanTaskProcess.UNIT_ID)).longValue();
            String code = Stream.of(UNITS)
                    .filter(name -> agency.unit(name) == unit)
                    .findFirst()
                    .orElseThrow();
            people.complete(task.getId(), task.getAssignee(), agency.head(code), "officer", agency.officer(code));
        } else if (task.getTaskDefinitionKey().equals(PlanTaskProcess.ASK)) {
            people.complete(task.getId(), task.getAssignee(), task.getAssignee(), "units", List.of());
        }
    }

    private List<Task> fresh(TestAgency agency, Set<String> seen) {
        identity.clearAuthentication();
        return tasks.createTaskQuery().tenantIdIn(agency.id()).list().stream()
                .filter(task -> seen.add(task.getId()))
                .toList();
    }

    private void runDue(TestAgency agency) {
        identity.clearAuthentication();
        for (List<Job> due = due(agency); !due.isEmpty(); due = due(agency)) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due(TestAgency agency) {
        return management.createJobQuery().tenantIdIn(agency.id()).executable().list();
    }
}
