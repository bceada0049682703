package vn.cchc.task;

import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.document.Desk;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Processes;
import vn.cchc.organization.Organization;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowOutline;
import vn.cchc.plan.TestPlan;
import vn.cchc.task.process.DeliverableProcess;
import vn.cchc.task.process.PlanTaskProcess;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What the tests of this room do: plans in force, work begun, tasks taken and completed, time passing. */
@Component
public class Workshop {

    /** The day on which every test begins: a Monday in the plan's year. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private final PeopleAtWork people;
    private final IdentityService identity;
    private final ManagementService management;
    private final Processes processes;
    private final OpenTasks openTasks;
    private final Plans plans;
    private final PlanRows rows;
    private final Works works;
    private final WorkOrders orders;
    private final Organization organization;
    private final Desk desk;
    private final JdbcClient jdbc;

    Workshop(
            PeopleAtWork people,
            IdentityService identity,
            ManagementService management,
            Processes processes,
            OpenTasks openTasks,
            Plans plans,
            PlanRows rows,
            Works works,
            WorkOrders orders,
            Organization organization,
            Desk desk,
            JdbcClient jdbc) {
        this.people = people;
        this.identity = identity;
        this.management = management;
        this.processes = processes;
        this.openTasks = openTasks;
        this.plans = plans;
        this.rows = rows;
        this.works = works;
        this.orders = orders;
        this.organization = organization;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** Nobody is signed in, and it is the morning of {@link #BEGIN}. */
    public void open() {
        identity.clearAuthentication();
        moveTo(BEGIN);
    }

    /** Nobody is signed in and the clock runs again. */
    public void close() {
        identity.clearAuthentication();
        ClockUtil.reset();
    }

    public void moveTo(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(
                day.atTime(LocalTime.of(9, 0)).atZone(EngineClock.ZONE).toInstant()));
    }

    /** A plan of 2026 in force with one task; its work has begun. */
    public long begun(TestAgency agency, PlanContent.Item... items) {
        long row = row(agency, items);
        begin(agency, row);
        return row;
    }

    /** A plan of 2026 in force with one task whose work has not begun. */
    public long row(TestAgency agency, PlanContent.Item... items) {
        return rows(agency, new TestPlan().row("2.1", "Kiểm tra công tác cải cách hành chính", items))
                .get(0);
    }

    /** A plan of 2026 in force. */
    public List<Long> rows(TestAgency agency, TestPlan content) {
        return rows(agency, content.content());
    }

    /** A plan of 2026 in force. */
    public List<Long> rows(TestAgency agency, PlanContent content) {
        var head = new NewPlan(
                agency.id(),
                2026,
                PlanKind.values()[0],
                "Kế hoạch cải cách hành chính năm 2026",
                null,
                agency.wholeUnit());
        long plan = as(agency.coordinator(), () -> plans.create(head, content));
        jdbc.sql("update plan set state = 'ISSUED', notation = '05/KH-" + agency.id()
                        + "', issued_on = '2026-01-05' where id = ?")
                .param(plan)
                .update();
        return rows.outline(plan).stream().map(RowOutline::id).toList();
    }

    /** The work on a row begins, and everybody who leads has it at once, however far away its deadlines are. */
    public void begin(TestAgency agency, long row) {
        planned(agency, row);
        pieces(row).stream()
                .filter(work -> work.startsOn() != null)
                .forEach(work -> doAs(agency.coordinator(), () -> orders.startEarly(work.id())));
        runJobs(row);
    }

    /** The work on a row begins when its deadlines say so. */
    public void planned(TestAgency agency, long row) {
        processes.start(PlanTaskProcess.KEY, String.valueOf(row), agency.id(), Map.of(PlanTaskProcess.ROW_ID, row));
        runJobs(row);
    }

    /** A name of the agency for several of its units. */
    public void group(TestAgency agency, String name, String... units) {
        long group = jdbc.sql("""
                        insert into unit_group (agency_id, name, kind, valid_from)
                        values (?, ?, 'LISTED', ?) returning id""")
                .params(agency.id(), name, TestOrganization.SINCE)
                .query(Long.class)
                .single();
        for (String unit : units) {
            jdbc.sql("insert into unit_group_member (group_id, unit_id) values (?, ?)")
                    .params(group, agency.unit(unit))
                    .update();
        }
    }

    /** Nobody of the agency may sign any more. */
    public void endSigningAuthorities(TestAgency agency) {
        jdbc.sql("update signing_authority set valid_to = ? where agency_id = ?")
                .params(BEGIN.minusDays(1), agency.id())
                .update();
    }

    /** Executes what is due now in the work on a row, the oldest first, again and again until nothing is. */
    public void runJobs(long row) {
        identity.clearAuthentication();
        for (List<Job> due = dueJobs(row); !due.isEmpty(); due = dueJobs(row)) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> dueJobs(long row) {
        List<String> instances =
                jdbc.sql("""
                        select distinct p.proc_inst_id_ from act_ru_execution p
                          join act_ru_execution root on root.id_ = p.root_proc_inst_id_
                         where root.business_key_ = ?""").param(String.valueOf(row)).query(String.class).list();
        return instances.stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance).executable().list().stream())
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(ClockUtil.getCurrentTime()))
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    public List<WorkView> pieces(long row) {
        return works.ofRows(List.of(row));
    }

    /** The only piece of work on a row. */
    public WorkView piece(long row) {
        List<WorkView> all = pieces(row);
        if (all.size() != 1) {
            throw new AssertionError("Not one piece of work but " + all.size());
        }
        return all.get(0);
    }

    /** The only deliverable of the only piece of work on a row. */
    public ItemView item(long row) {
        return piece(row).items().get(0);
    }

    /** Keys of the open tasks in the work on a row, sorted. */
    public List<String> openKeys(long row) {
        return open(row).stream().map(OpenTask::taskKey).sorted().toList();
    }

    public List<OpenTask> open(long row) {
        return openTasks.of(PlanTaskProcess.KEY, List.of(String.valueOf(row)));
    }

    public boolean running(long row) {
        return processes.running(PlanTaskProcess.KEY, String.valueOf(row));
    }

    /** Takes the task that is open to the person and completes it. */
    public void complete(long row, String person, String taskKey, Object... values) {
        complete(mine(row, person, taskKey, null), person, values);
    }

    /** The same for a task about one deliverable. */
    public void completeItem(long row, long item, String person, String taskKey, Object... values) {
        complete(mine(row, person, taskKey, item), person, values);
    }

    /** Completes an open task, taking it first if nobody has; a refusal leaves everything as it was. */
    public void complete(OpenTask task, String person, Object... values) {
        people.complete(task.id(), task.assignee(), person, values);
    }

    /** What the form of the task shows to the person. */
    public Map<String, Object> view(long row, String person, String taskKey) {
        return people.form(mine(row, person, taskKey, null).id(), person);
    }

    /** The open task with this key that the person holds or could take. */
    public OpenTask mine(long row, String person, String taskKey, Long item) {
        Set<String> groups = new HashSet<>();
        organization
                .appointments(person)
                .forEach(held -> groups.add(held.role().name().toLowerCase() + "."
                        + (held.unitId() == null ? held.agencyId() : held.unitId())));
        return open(row).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .filter(task -> item == null || task.businessKey().equals(String.valueOf(item)))
                .filter(task -> person.equals(task.assignee())
                        || task.assignee() == null
                                && task.candidateGroups().stream().anyMatch(groups::contains))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No task " + taskKey + " for " + person + " among " + openKeys(row)));
    }

    /** The head names the first officer of the unit. */
    public void assign(long row, TestAgency agency, String unit) {
        complete(row, agency.head(unit), PlanTaskProcess.ASSIGN, "officer", agency.officer(unit));
    }

    /** The officer puts a first version into the dossier. */
    public void upload(ItemView item, String officer) {
        desk.upload(item.documentId(), officer, "Bản đầu");
    }

    /** The officer hands the draft on. */
    public void submitDraft(long row, ItemView item, String officer) {
        upload(item, officer);
        completeItem(row, item.id(), officer, DeliverableProcess.DRAFT, draftValues(row, item, officer, "submit"));
    }

    /** Values of the form as the officer finds them, with this decision. */
    public Object[] draftValues(long row, ItemView item, String officer, String decision, Object... more) {
        Map<String, Object> view = view(row, officer, DeliverableProcess.DRAFT);
        Object[] base = {"decision", decision, "documentType", view.get("documentType"), "subject", view.get("subject")
        };
        Object[] all = Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        return all;
    }

    /** Everybody lets the document pass, the director signs, the clerk numbers and sends it out. */
    public void issue(TestAgency agency, String unit, long document) {
        desk.issue(agency, unit, document);
    }

    /** The officer proposes completion and the coordinator confirms. */
    public void finish(long row, TestAgency agency, String unit) {
        propose(row, agency, unit);
        complete(row, agency.coordinator(), PlanTaskProcess.CONFIRM, "decision", "confirm");
    }

    public void propose(long row, TestAgency agency, String unit) {
        complete(row, agency.officer(unit), PlanTaskProcess.PROPOSE, "result", "Đã hoàn thành đúng yêu cầu");
    }

    /** The officer gives an address as evidence, and the head of the unit accepts it. */
    public void prove(long row, long item, TestAgency agency, String unit) {
        fileEvidence(row, item, agency.officer(unit));
        completeItem(row, item, agency.head(unit), DeliverableProcess.CHECK_EVIDENCE, "decision", "accept");
    }

    public void fileEvidence(long row, long item, String officer) {
        completeItem(
                row,
                item,
                officer,
                DeliverableProcess.EVIDENCE,
                "decision",
                "file",
                "documentNumber",
                "12/BB-HCTH",
                "documentDate",
                "2026-03-02");
    }
}
