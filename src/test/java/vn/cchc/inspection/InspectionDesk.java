package vn.cchc.inspection;

import static vn.cchc.testing.SignedInAs.as;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.cchc.document.Desk;
import vn.cchc.document.Samples;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.inspection.AnswerView.Defect;
import vn.cchc.inspection.domain.ChecklistCatalogue;
import vn.cchc.inspection.domain.Checklists;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.inspection.domain.Teams;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.plan.ReformDomain;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.TestAgency;

/** What people do in an inspection, and what the engine then has open. HCTH prepares the documents. */
@Component
public class InspectionDesk {

    /** The first day of the visits in these tests: far enough for the notice. */
    public static final LocalDate FROM = LocalDate.of(2027, 3, 15);

    public static final LocalDate TO = LocalDate.of(2027, 3, 19);

    private final PeopleAtWork people;
    private final Desk documents;
    private final Inspections inspections;
    private final Teams teams;
    private final ChecklistCatalogue catalogue;
    private final Checklists checklists;
    private final InspectionReading reading;
    private final OpenTasks openTasks;
    private final IdentityService identity;
    private final ManagementService jobs;

    InspectionDesk(
            PeopleAtWork people,
            Desk documents,
            Inspections inspections,
            Teams teams,
            ChecklistCatalogue catalogue,
            Checklists checklists,
            InspectionReading reading,
            OpenTasks openTasks,
            IdentityService identity,
            ManagementService jobs) {
        this.people = people;
        this.documents = documents;
        this.inspections = inspections;
        this.teams = teams;
        this.catalogue = catalogue;
        this.checklists = checklists;
        this.reading = reading;
        this.openTasks = openTasks;
        this.identity = identity;
        this.jobs = jobs;
    }

    /** Nobody is signed in, and the day is 1 March 2027. */
    public void open() {
        identity.clearAuthentication();
        moveTo(LocalDateTime.of(2027, 3, 1, 8, 0));
    }

    public void close() {
        ClockUtil.reset();
        identity.clearAuthentication();
    }

    public void moveTo(LocalDateTime when) {
        ClockUtil.setCurrentTime(
                java.util.Date.from(when.atZone(EngineClock.ZONE).toInstant()));
    }

    /** Two lines about procedures, one about public finance. */
    public void checklist(TestAgency agency) {
        inWork(agency.coordinator(), () -> {
            catalogue.add(
                    agency.id(),
                    ReformDomain.PROCEDURES,
                    "Niêm yết thủ tục đầy đủ | Nghị định 61/2018/NĐ-CP\nKhông trễ hạn");
            catalogue.add(agency.id(), ReformDomain.PUBLIC_FINANCE, "Công khai dự toán");
        });
    }

    /** What a test wants to open, of two areas. */
    public NewInspection wanted(TestAgency agency, InspectionKind kind, String... units) {
        return new NewInspection(
                agency.id(),
                null,
                kind,
                InspectionMethod.ON_SITE,
                false,
                null,
                "Kiểm tra cải cách hành chính " + agency.id(),
                EnumSet.of(ReformDomain.PROCEDURES, ReformDomain.PUBLIC_FINANCE),
                FROM,
                TO,
                agency.unit("HCTH"),
                List.of(units).stream().map(agency::unit).toList());
    }

    public long opened(TestAgency agency, InspectionKind kind, String... units) {
        return open(agency, wanted(agency, kind, units));
    }

    public long open(TestAgency agency, NewInspection wanted) {
        long[] id = new long[1];
        inWork(agency.coordinator(), () -> id[0] = inspections.open(wanted));
        return id[0];
    }

    /** The deputy leads, the inspector writes, an officer of HCTH looks. */
    public void team(TestAgency agency, long inspection) {
        name(agency, inspection, agency.deputy(), TeamRole.HEAD);
        name(agency, inspection, agency.inspector(), TeamRole.SECRETARY);
        name(agency, inspection, agency.officer("HCTH"), TeamRole.MEMBER);
    }

    public void name(TestAgency agency, long inspection, String person, TeamRole role) {
        inWork(agency.coordinator(), () -> teams.name(inspection, person, role, Set.of()));
    }

    /** Decision issued; with notice and the units' reports unless it is a surprise: the visits are open. */
    public long begun(TestAgency agency, InspectionKind kind, String... units) {
        checklist(agency);
        long inspection = opened(agency, kind, units);
        team(agency, inspection);
        decide(agency, inspection);
        if (kind != InspectionKind.UNANNOUNCED) {
            announce(agency, inspection);
            for (String unit : units) {
                selfReport(agency, inspection, unit);
            }
        }
        return inspection;
    }

    public void decide(TestAgency agency, long inspection) {
        complete(inspection, agency.coordinator(), InspectionProcess.PREPARE_DECISION);
        issue(agency, view(inspection).decisionDocumentId());
    }

    public void announce(TestAgency agency, long inspection) {
        notice(agency, inspection);
        issue(agency, view(inspection).noticeDocumentId());
    }

    public void notice(TestAgency agency, long inspection) {
        complete(
                inspection,
                agency.deputy(),
                InspectionProcess.PREPARE_NOTICE,
                "visitFrom",
                FROM.toString(),
                "visitTo",
                TO.toString(),
                "outline",
                "Kết quả thực hiện từng nội dung",
                "records",
                "Sổ theo dõi hồ sơ");
    }

    public void selfReport(TestAgency agency, long inspection, String unit) {
        complete(
                taskOf(inspection, InspectionProcess.SELF_REPORT, agency.head(unit)),
                agency.head(unit),
                "report",
                "Đơn vị đã tự kiểm tra");
    }

    /** The visit to a unit. */
    public long visit(TestAgency agency, long inspection, String unit) {
        return reading.visits(inspection).stream()
                .filter(visit -> visit.unitId() == agency.unit(unit))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public VisitView visit(long visit) {
        return reading.visit(visit);
    }

    public List<AnswerView> lines(long visit) {
        return reading.answers(visit);
    }

    /** Fills every line in: the first is not met, the others are. */
    public void fill(TestAgency agency, long visit, String member) {
        boolean first = true;
        for (AnswerView line : lines(visit)) {
            Grade grade = first ? Grade.NOT_MET : Grade.MET;
            inWork(
                    member,
                    () -> checklists.fill(
                            visit,
                            line.id(),
                            line.version(),
                            grade,
                            "Đã xem hồ sơ",
                            defect(reading.visit(visit).unitId())));
            first = false;
        }
    }

    public static Defect defect(long unit) {
        return new Defect(
                "Chưa niêm yết thủ tục mới",
                Severity.SERIOUS,
                "Nghị định 61/2018/NĐ-CP",
                "Niêm yết đầy đủ",
                unit,
                LocalDate.of(2027, 4, 30));
    }

    /** From the arrival to minutes that both sides confirmed. */
    public void inspect(TestAgency agency, long inspection, String unit) {
        long visit = visit(agency, inspection, unit);
        completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        fill(agency, visit, agency.inspector());
        close(agency, visit, unit);
    }

    /** A filled checklist goes into minutes that both sides confirm. */
    public void close(TestAgency agency, long visit, String unit) {
        completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);
        completeAt(visit, agency.inspector(), InspectionVisit.WRITE_MINUTES, "decision", "write", "minutes", "");
        completeAt(visit, agency.head(unit), InspectionVisit.ANSWER_MINUTES, "decision", "confirm");
        completeAt(visit, agency.deputy(), InspectionVisit.CLOSE_MINUTES, "decision", "confirm");
    }

    /** All visits done, members have reported. */
    public long reported(TestAgency agency, InspectionKind kind, String... units) {
        long inspection = begun(agency, kind, units);
        for (String unit : units) {
            inspect(agency, inspection, unit);
        }
        for (String member : List.of(agency.inspector(), agency.officer("HCTH"))) {
            memberReport(inspection, member);
        }
        return inspection;
    }

    public void memberReport(long inspection, String member) {
        complete(
                taskOf(inspection, InspectionProcess.MEMBER_REPORT, member), member, "report", "Đã kiểm tra phần việc");
    }

    public void teamReport(TestAgency agency, long inspection) {
        complete(
                inspection,
                agency.deputy(),
                InspectionProcess.TEAM_REPORT,
                "assessment",
                "Các đơn vị cơ bản thực hiện tốt");
    }

    public void conclusion(TestAgency agency, long inspection) {
        complete(
                inspection,
                agency.coordinator(),
                InspectionProcess.PREPARE_CONCLUSION,
                "conclusion",
                "Các đơn vị khắc phục tồn tại");
    }

    /** All the way to the conclusion. */
    public long concluded(TestAgency agency, InspectionKind kind, String... units) {
        long inspection = reported(agency, kind, units);
        teamReport(agency, inspection);
        issue(agency, view(inspection).reportDocumentId());
        complete(
                inspection,
                agency.leader(),
                InspectionProcess.REVIEW_REPORT,
                "decision",
                "accept",
                "opinion",
                "Đồng ý");
        conclusion(agency, inspection);
        issue(agency, view(inspection).conclusionDocumentId());
        return inspection;
    }

    /** Through checks and signature to dispatch, and what the engine does by itself after that. */
    public void issue(TestAgency agency, long document) {
        dispatch(agency, document);
        handOver();
    }

    /** The engine hands over, or tries again to hand over, what issued conclusions found. */
    public void handOver() {
        identity.clearAuthentication();
        jobs.createJobQuery()
                .messages()
                .activityId("open-remediation")
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    /** Through checks and signature to dispatch. */
    public void dispatch(TestAgency agency, long document) {
        documents.issue(agency, "HCTH", document);
    }

    /** Keeps a small picture as evidence of the first line. */
    public void evidence(long visit, String person, String name) {
        inWork(
                person,
                () -> checklists.addFile(
                        visit, lines(visit).get(0).id(), name, new ByteArrayInputStream(Samples.png())));
    }

    public InspectionView view(long inspection) {
        return inspections.inspection(inspection);
    }

    /** Keys of what is open, called processes included, sorted. */
    public List<String> open(long inspection) {
        return openTasks(inspection).stream().map(OpenTask::taskKey).sorted().toList();
    }

    public List<OpenTask> openTasks(long inspection) {
        return openTasks.of(InspectionProcess.KEY, List.of(String.valueOf(inspection)));
    }

    public void complete(long inspection, String person, String taskKey, Object... values) {
        complete(taskOf(inspection, taskKey, null), person, values);
    }

    /** A task about one unit. */
    public void completeAt(long visit, String person, String taskKey, Object... values) {
        OpenTask task = openTasks.of(InspectionVisit.KEY, List.of(String.valueOf(visit))).stream()
                .filter(open -> open.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + taskKey));
        complete(task, person, values);
    }

    /** What the form of a task shows to the person. */
    public Map<String, Object> form(long inspection, String person, String taskKey) {
        return people.form(taskOf(inspection, taskKey, null).id(), person);
    }

    /** The open task of this kind, of somebody when several are open. */
    public OpenTask taskOf(long inspection, String taskKey, String person) {
        return openTasks(inspection).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .filter(task -> person == null || belongs(task, person))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + taskKey + " but " + open(inspection)));
    }

    private boolean belongs(OpenTask task, String person) {
        if (task.assignee() != null) {
            return task.assignee().equals(person);
        }
        identity.clearAuthentication();
        return identity.createGroupQuery().groupMember(person).list().stream()
                .anyMatch(group -> task.candidateGroups().contains(group.getId()));
    }

    public void complete(OpenTask task, String person, Object... values) {
        people.complete(task.id(), task.assignee(), person, values);
    }

    /** Signed in to pages and engine alike. */
    public void inWork(String person, Runnable act) {
        people.as(person, act);
    }

    /** Asked as this person. */
    public <T> T asked(String person, java.util.function.Supplier<T> question) {
        return as(person, question);
    }

    /** Fires the timer of an element of the inspection when it is due by the clock. */
    public void fire(long inspection, String element) {
        fire(InspectionProcess.KEY, inspection, element);
    }

    /** The same for a visit. */
    public void fireAt(long visit, String element) {
        fire(InspectionVisit.KEY, visit, element);
    }

    private void fire(String processKey, long id, String element) {
        identity.clearAuthentication();
        String instance = openTasks.of(processKey, List.of(String.valueOf(id))).stream()
                .filter(task -> task.processKey().equals(processKey))
                .map(OpenTask::instanceId)
                .findFirst()
                .orElseThrow();
        jobs
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .activityId(element)
                .duedateLowerThan(ClockUtil.getCurrentTime())
                .list()
                .stream()
                .findFirst()
                .ifPresentOrElse(job -> jobs.executeJob(job.getId()), () -> {
                    throw new AssertionError("No due timer at " + element);
                });
    }
}
