package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.cchc.document.DocumentState;
import vn.cchc.document.Documents;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Journal;
import vn.cchc.plan.PlanContent;
import vn.cchc.shared.Refusal;
import vn.cchc.task.Clear;
import vn.cchc.task.ItemView;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.WorkState;
import vn.cchc.task.Workshop;
import vn.cchc.task.domain.Assigning;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Assignment by the rule of "06 rõ", changes of officer, withdrawal, and who may not do what. */
@CchcTest
class WorkOrdersTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Documents documents;

    @Autowired
    private Processes processes;

    @Autowired
    private Journal journal;

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
    void whatThePlanLeavesOpenTheHeadMustFillIn() {
        long row = workshop.begun(agency, new PlanContent.Item("", "", "", List.of()));
        var head = organizations.member(
                agency, agency.wholeUnit(), vn.cchc.organization.Role.HEAD, "truong.coquan", "Trưởng bộ phận");
        var officer = organizations.member(
                agency, agency.wholeUnit(), vn.cchc.organization.Role.OFFICER, "cv.coquan", "Chuyên viên");
        assertThat(assigning.gaps(workshop.piece(row).id())).containsExactly(Clear.TIME, Clear.PRODUCT);
        assertThat(workshop.view(row, head, PlanTaskProcess.ASSIGN))
                .containsEntry("missingProduct", true)
                .containsEntry("missingTime", true);

        assertThatThrownBy(() -> workshop.complete(row, head, PlanTaskProcess.ASSIGN, "officer", officer))
                .isInstanceOf(Refusal.class);
        refused(
                "task.refusal.not-clear",
                () -> assigning.assign(
                        workshop.piece(row).id(), new Assigning.Order(officer, "Báo cáo", null, null), head));

        workshop.complete(
                row,
                head,
                PlanTaskProcess.ASSIGN,
                "officer",
                officer,
                "product",
                "Báo cáo rà soát",
                "due",
                "2026-06-30",
                "instruction",
                "Làm sớm");
        ItemView item = workshop.item(row);
        assertThat(item.product()).isEqualTo("Báo cáo rà soát");
        assertThat(item.due()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(item.timing()).isEqualTo(Timing.DATED);
        assertThat(item.state()).isEqualTo(WorkState.DRAFTING);
        assertThat(workshop.piece(row).instruction()).isEqualTo("Làm sớm");
    }

    @Test
    void withoutAnybodyWhoMaySignNothingIsAssigned() {
        long row = workshop.begun(agency, item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        // every authority of the agency ended before the plan's year
        workshop.endSigningAuthorities(agency);
        assertThat(assigning.gaps(workshop.piece(row).id())).containsExactly(Clear.AUTHORITY);
        refused("task.refusal.not-clear", () -> workshop.assign(row, agency, "HCTH"));
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.NOT_STARTED);
    }

    @Test
    void onlyTheHeadOfTheLeadUnitAssignsAndOnlySomebodyOfTheUnit() {
        long row = workshop.begun(agency, item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        long work = workshop.piece(row).id();
        var order = new Assigning.Order(agency.officer("HCTH"), null, null, null);
        refused("task.refusal.not-head", () -> assigning.assign(work, order, agency.head("TCKT")));
        refused("task.refusal.not-head", () -> assigning.assign(work, order, agency.officer("HCTH")));
        refused(
                "task.refusal.not-head",
                () -> assigning.assign(work, order, organizations.agency().head("HCTH")));
        refused(
                "task.refusal.not-of-unit",
                () -> assigning.assign(
                        work, new Assigning.Order(agency.officer("TCKT"), null, null, null), agency.head("HCTH")));
        assertThatThrownBy(() -> workshop.complete(
                        row, agency.head("HCTH"), PlanTaskProcess.ASSIGN, "officer", agency.officer("TCKT")))
                .isInstanceOf(Refusal.class);
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.NOT_STARTED);
    }

    @Test
    void aTaskOfSomebodyElseIsRefused() {
        long row = workshop.begun(agency, item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        var task = workshop.open(row).get(0);
        for (String stranger : List.of(
                agency.colleague("HCTH"),
                agency.officer("TCKT"),
                agency.head("HCTH"),
                organizations.agency().officer("HCTH"))) {
            assertThatThrownBy(() -> workshop.complete(task, stranger, "decision", "file"))
                    .as(stranger)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.kind()).isIn(Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND));
        }
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.IN_PROGRESS);
    }

    @Test
    void formsRefuseWhatTheyDoNotHaveAndWhatIsTooLong() {
        long row = workshop.begun(agency, item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        var task = workshop.open(row).get(0);
        String head = agency.head("HCTH");
        Object[][] hostile = {
            {"officer", agency.officer("HCTH"), "confirmed", true},
            {"officer", agency.officer("HCTH"), "instruction", "x".repeat(5000)},
            {"officer", List.of(agency.officer("HCTH"))},
            {"officer", "<script>alert(1)</script>"},
            {"instruction", "không nêu người"},
        };
        for (Object[] values : hostile) {
            assertThatThrownBy(() -> workshop.complete(task, head, values))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
        }
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.NOT_STARTED);
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
    }

    @Test
    void markupInAPlanStaysTextOnTheForms() {
        long row = workshop.begun(
                agency, item("Hội nghị <img src=x onerror=alert(1)> [x](javascript:1)", "Quý II/2026", "Phòng HCTH"));
        String products = workshop.view(row, agency.head("HCTH"), PlanTaskProcess.ASSIGN)
                .get("products")
                .toString();
        assertThat(workshop.view(evidenceRow(row), agency.officer("HCTH"), DeliverableProcess.EVIDENCE)
                        .get("asked")
                        .toString())
                .contains("\\<img")
                .doesNotContain(" <img");
        assertThat(products).contains("\\<img").contains("\\[x\\]").doesNotContain(" <img");
    }

    @Test
    void anotherOfficerTakesOverTasksAndDrafts() {
        long row = workshop.begun(
                agency,
                item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"),
                item("Hội nghị", "Quý III/2026", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        long work = workshop.piece(row).id();
        String colleague = agency.colleague("HCTH");

        refused(
                "task.refusal.not-head",
                () -> doAs(agency.officer("HCTH"), () -> orders.handTo(work, colleague, "Nghỉ phép")));
        refused(
                "task.refusal.not-of-unit",
                () -> doAs(agency.head("HCTH"), () -> orders.handTo(work, agency.officer("TCKT"), "Nghỉ phép")));
        doAs(agency.head("HCTH"), () -> orders.handTo(work, colleague, "Nghỉ phép"));

        assertThat(workshop.piece(row).officerId()).isEqualTo(colleague);
        assertThat(workshop.open(row)).hasSize(2).allMatch(task -> colleague.equals(task.assignee()));
        ItemView draft = workshop.piece(row).items().get(0);
        assertThat(documents.view(draft.documentId()).drafterId()).isEqualTo(colleague);
        workshop.submitDraft(row, draft, colleague);
        assertThat(workshop.piece(row).items().get(0).state()).isEqualTo(WorkState.AWAITING_SIGNATURE);
    }

    @Test
    void aRowTakenOutOfThePlanStopsEverythingWithItsReason() {
        long row = workshop.begun(
                agency,
                item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"),
                item("Hội nghị", "Quý III/2026", "Phòng HCTH"),
                item("Đăng tin bài", "Quý III/2026", "Phòng TCKT", "Phòng QLDA"));
        workshop.assign(row, agency, "HCTH");
        workshop.assign(row, agency, "TCKT");
        workshop.complete(
                row,
                agency.officer("TCKT"),
                PlanTaskProcess.ASK,
                "units",
                List.of(agency.unit("QLDA") + ""),
                "request",
                "Tư liệu");
        ItemView draft = workshop.pieces(row).get(0).items().get(0);
        workshop.submitDraft(row, draft, agency.officer("HCTH"));

        refused(
                "task.refusal.not-coordinator",
                () -> doAs(agency.head("HCTH"), () -> orders.withdraw(row, "Không cần nữa")));
        refused("task.refusal.no-reason", () -> doAs(agency.coordinator(), () -> orders.withdraw(row, " ")));
        doAs(agency.coordinator(), () -> orders.withdraw(row, "Quyết định 20/QĐ điều chỉnh kế hoạch"));

        assertThat(workshop.running(row)).isFalse();
        assertThat(workshop.open(row)).isEmpty();
        assertThat(workshop.pieces(row)).allMatch(piece -> piece.state() == WorkState.CANCELLED);
        assertThat(workshop.pieces(row))
                .flatExtracting(piece -> piece.items())
                .allMatch(each -> each.state() == WorkState.CANCELLED);
        assertThat(documents.state(draft.documentId())).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(processes.running("issue-document", draft.documentId() + "")).isFalse();
        assertThat(journal.historyOfRow(row, Pageable.ofSize(50)).getContent())
                .anySatisfy(
                        entry -> assertThat(entry.act().reason()).isEqualTo("Quyết định 20/QĐ điều chỉnh kế hoạch"));
        refused("task.refusal.not-running", () -> doAs(agency.coordinator(), () -> orders.withdraw(row, "Lần nữa")));
    }

    @Test
    void aGroupThatLeadsGivesEachOfItsUnitsAPieceOfWork() {
        workshop.group(agency, "Các phòng chuyên môn", "TCKT", "QLDA");
        long row = workshop.begun(
                agency,
                item("Danh mục hồ sơ", "Quý II/2026", "Phòng HCTH", "Các phòng chuyên môn"),
                item("Hồ sơ điện tử được lập", "Khi có hướng dẫn mới", "Các phòng chuyên môn"));
        assertThat(workshop.pieces(row)).hasSize(3);
        assertThat(workshop.pieces(row).get(0).coordinatorIds())
                .containsExactlyInAnyOrder(agency.unit("TCKT"), agency.unit("QLDA"));

        workshop.assign(row, agency, "TCKT");
        workshop.assign(row, agency, "QLDA");
        assertThat(workshop.openKeys(row))
                .containsExactly(
                        PlanTaskProcess.ASSIGN, DeliverableProcess.REGISTER_EVENT, DeliverableProcess.REGISTER_EVENT);

        workshop.complete(
                row,
                agency.coordinator(),
                DeliverableProcess.REGISTER_EVENT,
                "decision",
                "date",
                "agreedDue",
                "2026-08-31");
        assertThat(workshop.openKeys(row))
                .containsExactly(PlanTaskProcess.ASSIGN, DeliverableProcess.EVIDENCE, DeliverableProcess.EVIDENCE);
        assertThat(workshop.pieces(row).subList(1, 3))
                .flatExtracting(piece -> piece.items())
                .allMatch(each -> each.due().equals(LocalDate.of(2026, 8, 31)));
    }

    private long evidenceRow(long row) {
        workshop.assign(row, agency, "HCTH");
        return row;
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
