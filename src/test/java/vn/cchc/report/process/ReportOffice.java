package vn.cchc.report.process;

import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.LongConsumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.cchc.document.Desk;
import vn.cchc.engine.EngineClock;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.report.LineStatus;
import vn.cchc.report.LineView;
import vn.cchc.report.PartState;
import vn.cchc.report.PartView;
import vn.cchc.report.PartWriting;
import vn.cchc.report.ReportOpening;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportProcedure;
import vn.cchc.report.ReportView;
import vn.cchc.report.Reports;
import vn.cchc.testing.TestAgency;

/** What the people of an agency do with reports, and time passing. */
@Component
public class ReportOffice {

    /** The first day of the first period's opening in the year of all tests: a Monday would be the 2nd. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private final PlanDesk plans;
    private final Desk documents;
    private final ReportOpening opening;
    private final ReportProcedure procedure;
    private final PartWriting writing;
    private final Reports reports;
    private final IdentityService identity;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;

    ReportOffice(
            PlanDesk plans,
            Desk documents,
            ReportOpening opening,
            ReportProcedure procedure,
            PartWriting writing,
            Reports reports,
            IdentityService identity,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs) {
        this.plans = plans;
        this.documents = documents;
        this.opening = opening;
        this.procedure = procedure;
        this.writing = writing;
        this.reports = reports;
        this.identity = identity;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    /** Nobody is signed in, the clock stands on the morning of {@link #BEGIN}. */
    public void open() {
        identity.clearAuthentication();
        moveTo(BEGIN);
    }

    /** The clock runs again. */
    public void close() {
        identity.clearAuthentication();
        ClockUtil.reset();
    }

    public void moveTo(LocalDate day) {
        moveTo(day.atTime(9, 0));
    }

    public void moveTo(LocalDateTime when) {
        ClockUtil.setCurrentTime(Date.from(when.atZone(EngineClock.ZONE).toInstant()));
    }

    /** One task of HCTH that ends with the first quarter, and one of TCKT that goes on all year. */
    public static TestPlan twoTasks() {
        return new TestPlan()
                .row("1", "Rà soát văn bản", item("Báo cáo", "Quý I/2026", "Phòng HCTH"))
                .row("2", "Tập huấn", item("Lớp tập huấn", "Trong năm 2026", "Phòng TCKT"));
    }

    /** A plan in force. */
    public long plan(TestAgency agency, TestPlan content) {
        return plan(agency, content, draft -> {});
    }

    /** A plan in force to which something was done while it was a draft. */
    public long plan(TestAgency agency, TestPlan content, LongConsumer drafting) {
        long plan = plans.draft(agency, content);
        drafting.accept(plan);
        plans.putInForce(agency, plan);
        return plan;
    }

    /** A period opened by the coordinator, with its parts. */
    public long report(TestAgency agency, long plan, ReportPeriod period) {
        long[] report = new long[1];
        plans.inWork(agency.coordinator(), () -> report[0] = opening.open(plan, period, null, null));
        runJobs(report[0]);
        return report[0];
    }

    public ReportView view(long report) {
        return reports.view(report);
    }

    public PartView part(long report, long unit) {
        return reports.parts(report).stream()
                .filter(part -> part.unitId() == unit)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Unit " + unit + " has no part"));
    }

    public List<LineView> lines(PartView part) {
        return writing.lines(part.id());
    }

    /** Somebody of the unit says of all tasks that they are under way. */
    public void write(String person, PartView part) {
        write(person, part, LineStatus.IN_PROGRESS, "Đang triển khai đúng tiến độ.");
    }

    public void write(String person, PartView part, LineStatus status, String narrative) {
        for (LineView line : writing.lines(part.id())) {
            as(person, () -> {
                writing.writeLine(part.reportId(), part.id(), line.id(), line.version(), status, narrative, "");
                return null;
            });
        }
    }

    /** Somebody of the unit sends the part with the task. */
    public void submit(String person, PartView part) {
        plans.complete(task(part, UnitReport.REPORT_PART), person);
    }

    public void accept(TestAgency agency, PartView part) {
        plans.complete(task(part, UnitReport.CHECK_PART), agency.coordinator(), "decision", "accept");
    }

    public void giveBack(TestAgency agency, PartView part, String reason) {
        plans.complete(task(part, UnitReport.CHECK_PART), agency.coordinator(), "decision", "return", "reason", reason);
    }

    /** The part is written, sent and accepted. */
    public void finish(TestAgency agency, String unit, PartView part) {
        write(agency.head(unit), part);
        submit(agency.head(unit), part);
        accept(agency, part);
    }

    /** Every part that waits is written, sent and accepted. */
    public void finishParts(TestAgency agency, long report) {
        agency.units()
                .forEach((code, unit) -> reports.parts(report).stream()
                        .filter(part -> part.unitId() == unit && part.state() == PartState.WAITING)
                        .forEach(part -> finish(agency, code, part)));
    }

    public void assess(TestAgency agency, long report) {
        ReportView view = view(report);
        inWork(
                agency.coordinator(),
                () -> procedure.write(report, view.version(), "Các đơn vị thực hiện tốt.", "", ""));
    }

    public void consolidate(TestAgency agency, long report, Object... values) {
        plans.complete(reportTask(report, PeriodicReport.CONSOLIDATE), agency.coordinator(), values);
    }

    /** Assessed, drafted, checked, signed, numbered and sent out. */
    public void issue(TestAgency agency, long report) {
        assess(agency, report);
        consolidate(agency, report, "decision", "submit");
        issueDocument(agency, report);
    }

    public void issueDocument(TestAgency agency, long report) {
        long document = view(report).documentId();
        documents.issue(agency, firstUnit(agency), document);
        runJobs(report);
    }

    public static String firstUnit(TestAgency agency) {
        return agency.units().keySet().iterator().next();
    }

    public void inWork(String person, Runnable act) {
        plans.inWork(person, act);
    }

    public void complete(Task task, String person, Object... values) {
        plans.complete(task, person, values);
    }

    /** The open task of a part. */
    public Task task(PartView part, String key) {
        return one(UnitReport.KEY, part.id(), key);
    }

    /** The open task of the report itself. */
    public Task reportTask(long report, String key) {
        return one(PeriodicReport.KEY, report, key);
    }

    private Task one(String process, long key, String taskKey) {
        identity.clearAuthentication();
        Task task = tasks.createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(String.valueOf(key))
                .taskDefinitionKey(taskKey)
                .singleResult();
        if (task == null) {
            throw new AssertionError("No open task " + taskKey);
        }
        return task;
    }

    /** Keys of what is open for a part. */
    public List<String> open(PartView part) {
        return open(UnitReport.KEY, part.id());
    }

    /** Keys of what is open for the report itself. */
    public List<String> open(long report) {
        return open(PeriodicReport.KEY, report);
    }

    private List<String> open(String process, long key) {
        identity.clearAuthentication();
        return tasks
                .createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(String.valueOf(key))
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    public boolean running(long report) {
        identity.clearAuthentication();
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PeriodicReport.KEY)
                        .processInstanceBusinessKey(String.valueOf(report))
                        .count()
                > 0;
    }

    /** Runs what waits in the background for the report, timers left alone. */
    public void runJobs(long report) {
        identity.clearAuthentication();
        List<Job> due = new ArrayList<>();
        do {
            due.clear();
            instances(report)
                    .forEach(instance -> due.addAll(jobs.createJobQuery()
                            .processInstanceId(instance.getId())
                            .messages()
                            .list()));
            due.forEach(job -> jobs.executeJob(job.getId()));
        } while (!due.isEmpty());
    }

    /** Lets the timers of the report and its parts fire that are due by now; answers how many. */
    public int runTimers(long report) {
        identity.clearAuthentication();
        int fired = 0;
        for (ProcessInstance instance : all(report)) {
            for (Job job : jobs.createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .executable()
                    .list()) {
                if (jobs.createJobQuery().jobId(job.getId()).count() > 0) {
                    jobs.executeJob(job.getId());
                    fired++;
                }
            }
        }
        return fired;
    }

    private List<ProcessInstance> instances(long report) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PeriodicReport.KEY)
                .processInstanceBusinessKey(String.valueOf(report))
                .list();
    }

    private List<ProcessInstance> all(long report) {
        List<ProcessInstance> all = new ArrayList<>(instances(report));
        reports.parts(report)
                .forEach(part -> all.addAll(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(UnitReport.KEY)
                        .processInstanceBusinessKey(String.valueOf(part.id()))
                        .list()));
        return all;
    }
}
