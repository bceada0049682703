package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.document.Desk;
import vn.cchc.document.Documents;
import vn.cchc.engine.OpenTask;
import vn.cchc.plan.PlanContent;
import vn.cchc.task.ContributionAnswer;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.WorkState;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.Workshop;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Whatever people do in whatever order, what the tables say and where the engine stands is the same thing. */
@CchcTest
class RandomWalkTest {

    private static final int LONGEST_WALK = 120;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Works works;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Documents documents;

    @Autowired
    private Desk desk;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;
    private LocalDate today;
    private Random random;

    @BeforeEach
    void open() {
        agency = organizations.agency();
        workshop.open();
        today = Workshop.BEGIN;
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tablesAndEngineNeverDisagree(long seed) {
        random = new Random(seed);
        long row = workshop.begun(
                agency,
                item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH", "Phòng TCKT", "Phòng QLDA"),
                item("Hội nghị tổng kết", "Sau khi có hướng dẫn của tỉnh", "Phòng HCTH"),
                appraised("Báo cáo rà soát", "Quý III/2026"),
                item("Tin bài", "Hàng quý", "Phòng QLDA"),
                item("Cập nhật phần mềm", "Thường xuyên", "Phòng TCKT"));
        compare(row, "begun");
        for (int step = 0; step < LONGEST_WALK && workshop.running(row); step++) {
            String what = step(row, step);
            compare(row, "seed " + seed + ", step " + step + ": " + what);
        }
        assertThat(workshop.running(row))
                .as("the walk of seed " + seed + " ends")
                .isFalse();
    }

    private String step(long row, int step) {
        List<OpenTask> open = workshop.open(row);
        if (open.isEmpty() || random.nextInt(10) == 0) {
            today = open.isEmpty() ? today.plusMonths(2) : today.plusDays(6);
            workshop.moveTo(today);
            workshop.runJobs(row);
            return "the clock moves to " + today;
        }
        if (step > 15 && random.nextInt(60) == 0) {
            doAs(agency.coordinator(), () -> orders.withdraw(row, "Điều chỉnh kế hoạch"));
            return "withdrawn";
        }
        if (random.nextInt(25) == 0) {
            return handOver(row);
        }
        if (random.nextInt(20) == 0) {
            return giveUpADraft(row);
        }
        OpenTask task = open.get(random.nextInt(open.size()));
        act(row, task);
        return task.taskKey();
    }

    private String handOver(long row) {
        for (WorkView work : workshop.pieces(row)) {
            if (work.officerId() != null && !work.state().closed()) {
                String unit = unit(work.unitId());
                String other =
                        work.officerId().equals(agency.officer(unit)) ? agency.colleague(unit) : agency.officer(unit);
                doAs(agency.head(unit), () -> orders.handTo(work.id(), other, "Luân phiên"));
                return "handed to " + other;
            }
        }
        return "nobody to take over from";
    }

    private String giveUpADraft(long row) {
        for (WorkView work : workshop.pieces(row)) {
            for (ItemView item : work.items()) {
                if (item.documentId() != null
                        && !item.state().closed()
                        && documents.state(item.documentId()).inPreparation()) {
                    String drafter = documents.view(item.documentId()).drafterId();
                    doAs(drafter, () -> documents.withdraw(item.documentId(), "Làm lại", drafter));
                    return "draft given up in " + item.state();
                }
            }
        }
        return "no draft to give up";
    }

    private void act(long row, OpenTask task) {
        boolean well = random.nextInt(4) > 0;
        String person = task.assignee() != null
                ? task.assignee()
                : holder(task.candidateGroups().get(0));
        switch (task.taskKey()) {
            case PlanTaskProcess.ASSIGN ->
                workshop.complete(task, person, "officer", person.replace("truong.", well ? "cv1." : "cv2."));
            case PlanTaskProcess.ASK ->
                workshop.complete(
                        task,
                        person,
                        "units",
                        well ? List.of(agency.unit("TCKT") + "", agency.unit("QLDA") + "") : List.of(),
                        "request",
                        "Số liệu");
            case PlanTaskProcess.CONTRIBUTE, DeliverableProcess.COMMENT -> answer(task, person, well);
            case PlanTaskProcess.PROPOSE -> workshop.complete(task, person, "result", "Xong");
            case PlanTaskProcess.CONFIRM -> confirm(row, task, person, well);
            case DeliverableProcess.REGISTER_EVENT -> {
                if (well) {
                    workshop.complete(
                            task,
                            person,
                            "decision",
                            "date",
                            "agreedDue",
                            today.plusDays(30).toString());
                } else {
                    workshop.complete(task, person, "decision", "not-arisen", "reason", "Không có");
                }
            }
            case DeliverableProcess.DRAFT -> draft(row, task, person);
            case DeliverableProcess.EVIDENCE -> {
                if (random.nextInt(6) == 0) {
                    workshop.complete(task, person, "decision", "document", "documentType", "BC");
                } else {
                    workshop.fileEvidence(row, Long.parseLong(task.businessKey()), person);
                }
            }
            case DeliverableProcess.CHECK_EVIDENCE -> decide(task, person, well ? "accept" : "return");
            case DeliverableProcess.APPRAISE -> {
                long item = Long.parseLong(task.businessKey());
                boolean empty = documents.view(works.item(item).documentId()).latestVersion() == 0;
                decide(task, person, well && !empty ? "pass" : "return");
            }
            case DeliverableProcess.REPORT_PERIOD ->
                workshop.complete(task, person, "decision", well ? "done" : "not-arisen", "result", "Trong kỳ");
            case DeliverableProcess.YEAR_END ->
                workshop.complete(task, person, "decision", well ? "done" : "not-arisen", "result", "Cả năm");
            default -> document(task, person, well);
        }
    }

    private void document(OpenTask task, String person, boolean well) {
        switch (task.taskKey()) {
            case "content-check", "format-check" -> decide(task, person, well ? "pass" : "return");
            case "approve", "sign" -> {
                if (well) {
                    workshop.complete(task, agency.leader(), "decision", "sign", "mode", "HEAD");
                } else {
                    decide(task, agency.leader(), "return");
                }
            }
            case "number" -> desk.number(Long.parseLong(task.businessKey()), agency);
            case "dispatch" -> desk.dispatch(Long.parseLong(task.businessKey()), agency);
            case "revise" -> {
                if (well) {
                    workshop.complete(task, person, "decision", "resubmit");
                } else {
                    workshop.complete(task, person, "decision", "withdraw", "reason", "Thôi");
                }
            }
            default -> throw new AssertionError("Nobody told this test what to do at " + task.taskKey());
        }
    }

    private void draft(long row, OpenTask task, String person) {
        ItemView item = works.item(Long.parseLong(task.businessKey()));
        int choice = random.nextInt(6);
        if (choice == 0) {
            workshop.complete(task, person, "decision", "evidence", "reason", "Không phải văn bản");
            return;
        }
        workshop.upload(item, person);
        var draft = documents.view(item.documentId());
        List<Object> values =
                new ArrayList<>(List.of("documentType", draft.type().code(), "subject", draft.subject()));
        if (choice == 1) {
            String other = works.work(item.workId()).unitId() == agency.unit("TCKT") ? "QLDA" : "TCKT";
            values.addAll(
                    List.of("decision", "comment", "units", List.of(agency.unit(other) + ""), "request", "Góp ý"));
        } else {
            values.addAll(List.of("decision", "submit"));
        }
        workshop.complete(task, person, values.toArray());
    }

    private void answer(OpenTask task, String person, boolean well) {
        if (well) {
            workshop.complete(task, person, "answer", "given", "text", "Có ý kiến");
        } else {
            workshop.complete(task, person, "answer", "nothing");
        }
    }

    private void confirm(long row, OpenTask task, String person, boolean well) {
        if (well) {
            workshop.complete(task, person, "decision", "confirm");
            return;
        }
        identity.clearAuthentication();
        long work = ((Number) tasks.getVariable(task.id(), PlanTaskProcess.WORK_ID)).longValue();
        List<ItemView> items = works.work(work).items();
        workshop.complete(
                task,
                person,
                "decision",
                "return",
                "items",
                List.of(items.get(random.nextInt(items.size())).id() + ""),
                "reason",
                "Chưa đạt");
    }

    private void decide(OpenTask task, String person, String decision) {
        if (decision.equals("return")) {
            workshop.complete(task, person, "decision", decision, "reason", "Chưa đạt");
        } else {
            workshop.complete(task, person, "decision", decision);
        }
    }

    private void compare(long row, String when) {
        identity.clearAuthentication();
        List<WorkView> pieces = workshop.pieces(row);
        assertThat(workshop.running(row))
                .as(when)
                .isEqualTo(pieces.stream().anyMatch(piece -> !piece.state().closed()));
        for (WorkView piece : pieces) {
            assertThat(piece.state()).as(when + ": " + tasksOf(row, piece)).isIn(possible(row, piece));
            for (ItemView item : piece.items()) {
                assertThat(item.state())
                        .as(when + ": " + item.product() + activities(item))
                        .isIn(possible(item));
            }
        }
    }

    private Set<WorkState> possible(long row, WorkView piece) {
        List<String> open = tasksOf(row, piece);
        boolean making =
                piece.items().stream().anyMatch(item -> !activities(item).isEmpty());
        if (open.contains(PlanTaskProcess.ASSIGN)) {
            return Set.of(WorkState.NOT_STARTED);
        }
        if (open.contains(PlanTaskProcess.CONTRIBUTE)) {
            long waiting = works.contributions(List.of(piece.id())).stream()
                    .filter(asked -> asked.itemId() == null && asked.answer() == ContributionAnswer.WAITING)
                    .count();
            assertThat(open).hasSize((int) waiting);
            return Set.of(WorkState.WAITING_OTHERS);
        }
        if (open.contains(PlanTaskProcess.CONFIRM)) {
            return Set.of(WorkState.EVIDENCE_CHECK);
        }
        return !open.isEmpty() || making
                ? Set.of(WorkState.IN_PROGRESS)
                : Set.of(WorkState.COMPLETED, WorkState.CANCELLED);
    }

    private Set<WorkState> possible(ItemView item) {
        List<String> at = activities(item);
        if (at.isEmpty()) {
            return Set.of(
                    WorkState.NOT_STARTED,
                    WorkState.ISSUED,
                    WorkState.DELIVERED,
                    WorkState.NOT_ARISEN,
                    WorkState.COMPLETED,
                    WorkState.CANCELLED);
        }
        return switch (at.get(0)) {
            case DeliverableProcess.REGISTER_EVENT -> Set.of(WorkState.WAITING_EVENT);
            case DeliverableProcess.DRAFT -> Set.of(WorkState.DRAFTING);
            case DeliverableProcess.COMMENT, DeliverableProcess.APPRAISE -> Set.of(WorkState.IN_REVIEW);
            case DeliverableProcess.ISSUE -> Set.of(WorkState.AWAITING_SIGNATURE);
            case DeliverableProcess.CHECK_EVIDENCE -> Set.of(WorkState.EVIDENCE_CHECK);
            case DeliverableProcess.EVIDENCE,
                    DeliverableProcess.REPORT_PERIOD,
                    DeliverableProcess.YEAR_END,
                    "period_comes",
                    "gateway_year" -> Set.of(WorkState.IN_PROGRESS);
            default -> throw new AssertionError("Unexpected wait at " + at);
        };
    }

    private List<String> activities(ItemView item) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(DeliverableProcess.KEY)
                .processInstanceBusinessKey(String.valueOf(item.id()))
                .singleResult();
        return instance == null
                ? List.of()
                : runtime.getActiveActivityIds(instance.getId()).stream()
                        .distinct()
                        .toList();
    }

    private List<String> tasksOf(long row, WorkView piece) {
        return tasks
                .createTaskQuery()
                .processDefinitionKey(PlanTaskProcess.KEY)
                .processInstanceBusinessKey(String.valueOf(row))
                .list()
                .stream()
                .filter(task ->
                        Long.valueOf(piece.id()).equals(tasks.getVariable(task.getId(), PlanTaskProcess.WORK_ID)))
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private String holder(String group) {
        String role = group.substring(0, group.indexOf('.'));
        String of = group.substring(group.indexOf('.') + 1);
        return switch (role) {
            case "head" -> agency.head(unit(Long.parseLong(of)));
            case "coordinator" -> agency.coordinator();
            case "clerk" -> agency.clerk();
            case "leader" -> agency.leader();
            default -> throw new AssertionError("Who is in " + group + "?");
        };
    }

    private String unit(long id) {
        return agency.units().entrySet().stream()
                .filter(entry -> entry.getValue() == id)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static PlanContent.Item appraised(String product, String deadline) {
        return new PlanContent.Item(
                product,
                deadline,
                "",
                List.of(
                        new PlanContent.Name(AssignmentRole.LEAD, "Phòng HCTH"),
                        new PlanContent.Name(AssignmentRole.APPRAISE, "Phòng QLDA")));
    }
}
