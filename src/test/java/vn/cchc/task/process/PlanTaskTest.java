package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.DocumentType;
import vn.cchc.task.ContributionAnswer;
import vn.cchc.task.ItemView;
import vn.cchc.task.Lateness;
import vn.cchc.task.ReturnStage;
import vn.cchc.task.WorkState;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.Workshop;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The work on a task, path by path. */
@CchcTest
class PlanTaskTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private Works works;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;

    @BeforeEach
    void open() {
        agency = organizations.agency();
        workshop.open();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void oneDocumentOfOneUnitIsDraftedIssuedAndConfirmed() {
        long row = workshop.begun(agency, item("Kế hoạch kiểm tra CCHC", "Quý II/2026", "Phòng HCTH"));
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.NOT_STARTED);
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);

        workshop.assign(row, agency, "HCTH");
        ItemView item = workshop.item(row);
        assertThat(workshop.piece(row).officerId()).isEqualTo(agency.officer("HCTH"));
        assertThat(item.state()).isEqualTo(WorkState.DRAFTING);
        assertThat(item.documentType()).isEqualTo(DocumentType.PLAN);
        assertThat(workshop.open(row)).singleElement().satisfies(task -> {
            assertThat(task.taskKey()).isEqualTo(DeliverableProcess.DRAFT);
            assertThat(task.assignee()).isEqualTo(agency.officer("HCTH"));
        });

        workshop.submitDraft(row, item, agency.officer("HCTH"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.AWAITING_SIGNATURE);

        workshop.issue(agency, "HCTH", item.documentId());
        ItemView issued = workshop.item(row);
        assertThat(issued.state()).isEqualTo(WorkState.ISSUED);
        assertThat(issued.notation()).isNotBlank();
        assertThat(issued.lateness()).isEqualTo(Lateness.ON_TIME);
        assertThat(works.evidence(List.of(item.id())))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.documentNumber()).isEqualTo(issued.notation()));

        workshop.propose(row, agency, "HCTH");
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.EVIDENCE_CHECK);

        workshop.complete(row, agency.coordinator(), PlanTaskProcess.CONFIRM, "decision", "confirm");
        WorkView done = workshop.piece(row);
        assertThat(done.state()).isEqualTo(WorkState.COMPLETED);
        assertThat(done.closedBy()).isEqualTo(agency.coordinator());
        assertThat(done.items()).allMatch(each -> each.state() == WorkState.COMPLETED);
        assertThat(works.evidence(List.of(item.id()))).allMatch(evidence -> evidence.acceptedBy() != null);
        assertThat(workshop.running(row)).isFalse();
    }

    @Test
    void coordinatingUnitsAreAskedAtOnceAndTheOfficerGoesOnWhenAllHaveAnswered() {
        long row = workshop.begun(
                agency, item("Hội nghị tổng kết", "Tháng 12/2026", "Phòng HCTH", "Phòng TCKT", "Phòng QLDA"));
        workshop.assign(row, agency, "HCTH");
        workshop.complete(
                row,
                agency.officer("HCTH"),
                PlanTaskProcess.ASK,
                "units",
                List.of(agency.unit("TCKT") + "", agency.unit("QLDA") + ""),
                "request",
                "Đề nghị gửi số liệu");
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.CONTRIBUTE, PlanTaskProcess.CONTRIBUTE);
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.WAITING_OTHERS);

        workshop.complete(
                row, agency.head("TCKT"), PlanTaskProcess.CONTRIBUTE, "answer", "given", "text", "Số liệu gửi kèm");
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.CONTRIBUTE);

        workshop.complete(row, agency.head("QLDA"), PlanTaskProcess.CONTRIBUTE, "answer", "nothing");
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);
        assertThat(answers(row)).containsExactlyInAnyOrder(ContributionAnswer.GIVEN, ContributionAnswer.NOTHING);
    }

    @Test
    void theOfficerMayAskSomeUnitsOrNobody() {
        long some = workshop.begun(agency, item("Hội nghị", "Tháng 12/2026", "Phòng HCTH", "Phòng TCKT", "Phòng QLDA"));
        workshop.assign(some, agency, "HCTH");
        assertThat(workshop.view(some, agency.officer("HCTH"), PlanTaskProcess.ASK))
                .containsKeys("units", "unitOptions", "request");
        workshop.complete(
                some,
                agency.officer("HCTH"),
                PlanTaskProcess.ASK,
                "units",
                List.of(agency.unit("TCKT") + ""),
                "request",
                "Số liệu");
        assertThat(workshop.openKeys(some)).containsExactly(PlanTaskProcess.CONTRIBUTE);

        long nobody = workshop.begun(agency, item("Hội nghị", "Tháng 12/2026", "Phòng HCTH", "Phòng TCKT"));
        workshop.assign(nobody, agency, "HCTH");
        workshop.complete(nobody, agency.officer("HCTH"), PlanTaskProcess.ASK, "units", List.of());
        assertThat(workshop.openKeys(nobody)).containsExactly(DeliverableProcess.EVIDENCE);
        assertThat(workshop.piece(nobody).state()).isEqualTo(WorkState.IN_PROGRESS);
    }

    @Test
    void silenceAfterTheLimitIsAnAnswer() {
        long row = workshop.begun(
                agency, item("Hội nghị tổng kết", "Tháng 12/2026", "Phòng HCTH", "Phòng TCKT", "Phòng QLDA"));
        workshop.assign(row, agency, "HCTH");
        workshop.complete(
                row,
                agency.officer("HCTH"),
                PlanTaskProcess.ASK,
                "units",
                List.of(agency.unit("TCKT") + "", agency.unit("QLDA") + ""),
                "request",
                "Đề nghị gửi số liệu");
        workshop.complete(
                row, agency.head("TCKT"), PlanTaskProcess.CONTRIBUTE, "answer", "given", "text", "Có số liệu");

        workshop.moveTo(Workshop.BEGIN.plusDays(20));
        workshop.runJobs(row);

        assertThat(answers(row)).containsExactlyInAnyOrder(ContributionAnswer.GIVEN, ContributionAnswer.SILENT);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);
    }

    @Test
    void aTaskWithSeveralDeliverablesIsDoneWhenAllAreEachByItsOwnDay() {
        long row = workshop.begun(
                agency,
                item("Thông báo lịch kiểm tra", "Quý I/2026", "Phòng HCTH"),
                item("Tập huấn nghiệp vụ", "Quý IV/2026", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        List<ItemView> items = workshop.piece(row).items();
        assertThat(items).extracting(ItemView::due).doesNotHaveDuplicates();
        assertThat(workshop.open(row))
                .extracting(task ->
                        task.due().atZone(vn.cchc.engine.EngineClock.ZONE).toLocalDate())
                .containsExactlyElementsOf(
                        items.stream().map(ItemView::effectiveDue).toList());

        workshop.submitDraft(row, items.get(0), agency.officer("HCTH"));
        workshop.issue(agency, "HCTH", workshop.piece(row).items().get(0).documentId());
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);

        workshop.prove(row, items.get(1).id(), agency, "HCTH");
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    @Test
    void twoLeadsOfOneTaskEachHaveTheirPiece() {
        long row = workshop.begun(
                agency,
                item("Hội nghị quyết toán", "Quý II/2026", "Phòng TCKT", "Phòng QLDA"),
                item("Đăng tải quyết định công khai", "Quý II/2026", "Phòng HCTH", "Phòng TCKT"));
        assertThat(workshop.pieces(row))
                .extracting(WorkView::unitId)
                .containsExactly(agency.unit("TCKT"), agency.unit("HCTH"));
        assertThat(workshop.pieces(row)).allMatch(piece -> piece.items().size() == 1);
        assertThat(workshop.pieces(row).get(0).coordinatorIds()).containsExactly(agency.unit("QLDA"));

        workshop.assign(row, agency, "TCKT");
        workshop.assign(row, agency, "HCTH");
        workshop.complete(row, agency.officer("TCKT"), PlanTaskProcess.ASK, "units", List.of());
        workshop.complete(row, agency.officer("HCTH"), PlanTaskProcess.ASK, "units", List.of());
        List<WorkView> pieces = workshop.pieces(row);
        workshop.prove(row, pieces.get(0).items().get(0).id(), agency, "TCKT");
        workshop.finish(row, agency, "TCKT");
        assertThat(workshop.running(row)).isTrue();

        workshop.prove(row, pieces.get(1).items().get(0).id(), agency, "HCTH");
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
        assertThat(workshop.pieces(row)).allMatch(piece -> piece.state() == WorkState.COMPLETED);
    }

    @Test
    void aRowWithoutALeadGoesToTheUnitThatPreparedThePlan() {
        long row = workshop.begun(agency, new vn.cchc.plan.PlanContent.Item("Hội nghị", "Quý II/2026", "", List.of()));
        assertThat(workshop.piece(row).unitId()).isEqualTo(agency.wholeUnit());
    }

    @Test
    void whatWasDividedOnceIsNotDividedAgain() {
        long row = workshop.begun(agency, item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        workshop.begin(agency, row);
        assertThat(workshop.pieces(row)).hasSize(1);
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
    }

    @Test
    void theCoordinatorSendsSomeDeliverablesBackWithAReason() {
        long row = workshop.begun(
                agency,
                item("Hội nghị sơ kết", "Quý II/2026", "Phòng HCTH"),
                item("Tập huấn nghiệp vụ", "Quý IV/2026", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        List<ItemView> items = workshop.piece(row).items();
        items.forEach(each -> workshop.prove(row, each.id(), agency, "HCTH"));
        workshop.propose(row, agency, "HCTH");

        workshop.complete(
                row,
                agency.coordinator(),
                PlanTaskProcess.CONFIRM,
                "decision",
                "return",
                "items",
                List.of(items.get(1).id() + ""),
                "reason",
                "Thiếu danh sách tham dự");

        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(workshop.piece(row).items())
                .extracting(ItemView::state)
                .containsExactly(WorkState.DELIVERED, WorkState.IN_PROGRESS);
        assertThat(workshop.open(row)).singleElement().satisfies(task -> {
            assertThat(task.taskKey()).isEqualTo(DeliverableProcess.EVIDENCE);
            assertThat(task.businessKey()).isEqualTo(items.get(1).id() + "");
        });
        assertThat(works.returns(List.of(workshop.piece(row).id())))
                .singleElement()
                .satisfies(sentBack -> {
                    assertThat(sentBack.stage()).isEqualTo(ReturnStage.CONFIRMATION);
                    assertThat(sentBack.reason()).isEqualTo("Thiếu danh sách tham dự");
                });

        workshop.prove(row, items.get(1).id(), agency, "HCTH");
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    @Test
    void anIssuedDocumentThatIsSentBackIsNotDraftedAgainUnlessTheOfficerSaysSo() {
        long row = workshop.begun(agency, item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        ItemView item = workshop.item(row);
        workshop.submitDraft(row, item, agency.officer("HCTH"));
        workshop.issue(agency, "HCTH", item.documentId());
        workshop.propose(row, agency, "HCTH");
        workshop.complete(
                row,
                agency.coordinator(),
                PlanTaskProcess.CONFIRM,
                "decision",
                "return",
                "items",
                List.of(item.id() + ""),
                "reason",
                "Kế hoạch thiếu phụ lục");
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);

        workshop.complete(
                row,
                agency.officer("HCTH"),
                DeliverableProcess.EVIDENCE,
                "decision",
                "document",
                "documentType",
                "KH",
                "note",
                "Ban hành kế hoạch thay thế");
        ItemView again = workshop.item(row);
        assertThat(again.state()).isEqualTo(WorkState.DRAFTING);
        assertThat(again.documentId()).isNotEqualTo(item.documentId());
    }

    private List<ContributionAnswer> answers(long row) {
        return works.contributions(List.of(workshop.piece(row).id())).stream()
                .map(vn.cchc.task.ContributionView::answer)
                .toList();
    }
}
