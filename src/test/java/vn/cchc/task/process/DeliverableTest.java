package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.document.Documents;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.PlanRows;
import vn.cchc.shared.Refusal;
import vn.cchc.task.ContributionAnswer;
import vn.cchc.task.ContributionView;
import vn.cchc.task.Issuer;
import vn.cchc.task.ItemView;
import vn.cchc.task.Lateness;
import vn.cchc.task.ProductKind;
import vn.cchc.task.ReturnStage;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.WorkState;
import vn.cchc.task.Works;
import vn.cchc.task.Workshop;
import vn.cchc.task.domain.Progress;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** How one deliverable is made, path by path. */
@CchcTest
class DeliverableTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private Works works;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Progress progress;

    @Autowired
    private Documents documents;

    @Autowired
    private PlanRows rows;

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
    void colleaguesCommentOnTheDraftAtOnceAndSilenceIsAgreement() {
        long row = assigned(item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        String officer = agency.officer("HCTH");
        workshop.upload(item, officer);
        workshop.completeItem(
                row,
                item.id(),
                officer,
                DeliverableProcess.DRAFT,
                workshop.draftValues(
                        row,
                        item,
                        officer,
                        "comment",
                        "units",
                        new ArrayList<>(List.of(agency.unit("TCKT") + "", agency.unit("QLDA") + "")),
                        "request",
                        "Đề nghị góp ý"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.IN_REVIEW);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.COMMENT, DeliverableProcess.COMMENT);

        workshop.complete(
                row, agency.head("TCKT"), DeliverableProcess.COMMENT, "answer", "given", "text", "Bổ sung kinh phí");
        workshop.moveTo(Workshop.BEGIN.plusDays(10));
        workshop.runJobs(row);

        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DRAFTING);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.DRAFT);
        assertThat(works.contributions(List.of(item.workId())))
                .extracting(ContributionView::answer)
                .containsExactlyInAnyOrder(ContributionAnswer.GIVEN, ContributionAnswer.SILENT);
        assertThat(workshop.view(row, officer, DeliverableProcess.DRAFT)
                        .get("comments")
                        .toString())
                .contains("Bổ sung kinh phí");

        workshop.completeItem(
                row, item.id(), officer, DeliverableProcess.DRAFT, workshop.draftValues(row, item, officer, "submit"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.AWAITING_SIGNATURE);
    }

    @Test
    void theAppraiserNamedByThePlanSendsBackThenLetsPass() {
        long row = assigned(appraised("Đề án vị trí việc làm", "Phòng TCKT"));
        ItemView item = workshop.item(row);
        workshop.submitDraft(row, item, agency.officer("HCTH"));
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.APPRAISE);
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.IN_REVIEW);

        workshop.complete(
                row,
                agency.head("TCKT"),
                DeliverableProcess.APPRAISE,
                "decision",
                "return",
                "reason",
                "Thiếu căn cứ pháp lý");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DRAFTING);
        assertThat(workshop.item(row).documentId()).isEqualTo(item.documentId());
        assertThat(works.returns(List.of(item.workId())))
                .singleElement()
                .satisfies(sentBack -> assertThat(sentBack.stage()).isEqualTo(ReturnStage.APPRAISAL));
        assertThat(workshop.view(row, agency.officer("HCTH"), DeliverableProcess.DRAFT)
                        .get("returned")
                        .toString())
                .contains("Thiếu căn cứ pháp lý");

        workshop.submitDraft(row, item, agency.officer("HCTH"));
        workshop.complete(row, agency.head("TCKT"), DeliverableProcess.APPRAISE, "decision", "pass");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.AWAITING_SIGNATURE);
    }

    @Test
    void aDraftWithoutAVersionIsNotHandedOn() {
        long row = assigned(item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        Object[] values = workshop.draftValues(row, item, agency.officer("HCTH"), "submit");
        refused(
                "task.refusal.no-version",
                () -> workshop.complete(row, agency.officer("HCTH"), DeliverableProcess.DRAFT, values));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DRAFTING);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.DRAFT);
    }

    @Test
    void aDocumentThatIsWithdrawnIsDraftedAnew() {
        long row = assigned(item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        workshop.submitDraft(row, item, agency.officer("HCTH"));

        doAs(
                agency.officer("HCTH"),
                () -> documents.withdraw(item.documentId(), "Sai thể loại", agency.officer("HCTH")));

        ItemView again = workshop.item(row);
        assertThat(again.state()).isEqualTo(WorkState.DRAFTING);
        assertThat(again.documentId()).isNotEqualTo(item.documentId());
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.DRAFT);
        workshop.submitDraft(row, again, agency.officer("HCTH"));
        workshop.issue(agency, "HCTH", again.documentId());
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.ISSUED);
    }

    @Test
    void aDraftThatIsWithdrawnWhileItIsWrittenIsReplacedAtOnce() {
        long row = assigned(item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        doAs(agency.officer("HCTH"), () -> documents.withdraw(item.documentId(), "Làm lại", agency.officer("HCTH")));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DRAFTING);
        assertThat(workshop.item(row).documentId()).isNotEqualTo(item.documentId());
        workshop.submitDraft(row, workshop.item(row), agency.officer("HCTH"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.AWAITING_SIGNATURE);
    }

    @Test
    void evidenceIsSentBackThenAccepted() {
        long row = assigned(item("Hội nghị tổng kết", "Quý II/2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        assertThat(item.kind()).isEqualTo(ProductKind.OTHER);
        workshop.fileEvidence(row, item.id(), agency.officer("HCTH"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.EVIDENCE_CHECK);

        workshop.complete(
                row,
                agency.head("HCTH"),
                DeliverableProcess.CHECK_EVIDENCE,
                "decision",
                "return",
                "reason",
                "Biên bản chưa ký");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(workshop.item(row).doneOn()).isNull();

        workshop.prove(row, item.id(), agency, "HCTH");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.PROPOSE);
    }

    @Test
    void evidenceIsCheckedByTheAppraiserWhereThePlanNamesOne() {
        long row = assigned(appraised("Hội nghị nghiệm thu", "Phòng QLDA"));
        workshop.fileEvidence(row, workshop.item(row).id(), agency.officer("HCTH"));
        workshop.complete(row, agency.head("QLDA"), DeliverableProcess.CHECK_EVIDENCE, "decision", "accept");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
    }

    @Test
    void withoutEvidenceOfARightKindNothingIsFiled() {
        long row = assigned(item("Đăng tin bài tuyên truyền", "Quý II/2026", "Phòng HCTH"));
        refused(
                "task.refusal.no-evidence",
                () -> workshop.complete(row, agency.officer("HCTH"), DeliverableProcess.EVIDENCE, "decision", "file"));
        refused(
                "task.refusal.link",
                () -> workshop.complete(
                        row,
                        agency.officer("HCTH"),
                        DeliverableProcess.EVIDENCE,
                        "decision",
                        "file",
                        "link",
                        "javascript:alert(1)"));
        assertThat(works.evidence(List.of(workshop.item(row).id()))).isEmpty();
        workshop.complete(
                row,
                agency.officer("HCTH"),
                DeliverableProcess.EVIDENCE,
                "decision",
                "file",
                "link",
                "https://example.vn/tin-bai");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.EVIDENCE_CHECK);
    }

    @Test
    void theOfficerPutsRightWhatTheTableTookForADocumentAndBack() {
        long row = assigned(item("Báo cáo chuyên đề tại hội nghị", "Quý II/2026", "Phòng HCTH"));
        ItemView document = workshop.item(row);
        assertThat(document.kind()).isEqualTo(ProductKind.DOCUMENT);

        workshop.complete(
                row,
                agency.officer("HCTH"),
                DeliverableProcess.DRAFT,
                "decision",
                "evidence",
                "reason",
                "Chỉ là bài trình bày");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(documents.state(document.documentId()).inPreparation()).isFalse();
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);

        workshop.complete(
                row, agency.officer("HCTH"), DeliverableProcess.EVIDENCE, "decision", "document", "documentType", "BC");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DRAFTING);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.DRAFT);
    }

    @Test
    void whatABodyAboveDecidesIsSubmittedFirstAndShownByItsDocument() {
        TestAgency province = organizations.committee("NV");
        agency = organizations.below(province, "HCTH", "TCKT");
        long row = assigned(item("Quyết định của UBND tỉnh", "Quý I/2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        assertThat(item.issuer()).isEqualTo(Issuer.SUPERIOR);
        workshop.submitDraft(row, item, agency.officer("HCTH"));
        workshop.issue(agency, "HCTH", item.documentId());

        ItemView submitted = workshop.item(row);
        assertThat(submitted.submittedOn()).isEqualTo(Workshop.BEGIN);
        assertThat(submitted.state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);

        workshop.moveTo(LocalDate.of(2026, 5, 4));
        workshop.runJobs(row);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);
        workshop.prove(row, item.id(), agency, "HCTH");
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);
    }

    @Test
    void anUndatedDeliverableWaitsUntilTheCoordinatorRegistersTheEvent() {
        long row = assigned(item("Hội nghị triển khai", "Sau khi Đề án được phê duyệt", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        assertThat(item.state()).isEqualTo(WorkState.WAITING_EVENT);
        assertThat(item.timing()).isEqualTo(Timing.WAITING);
        assertThat(item.due()).isNull();
        assertThat(item.lateness()).isEqualTo(Lateness.ON_TIME);

        refused("task.refusal.due-past", () -> register(row, "2026-02-01"));
        register(row, "2026-06-30");

        ItemView dated = workshop.item(row);
        assertThat(dated.state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(dated.due()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(dated.originalDue()).isEqualTo(dated.due());
        assertThat(rows.row(row).deliverables().get(0).due()).isEqualTo(dated.due());
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);
    }

    @Test
    void aDateOnThePlansPageMovesEverythingThatWaitsForIt() {
        long row = assigned(item("Hội nghị triển khai", "Theo Kế hoạch của tỉnh", "Phòng HCTH"));
        long deliverable = workshop.item(row).deliverableId();
        doAs(
                agency.coordinator(),
                () -> rows.dateDeliverable(deliverable, LocalDate.of(2026, 9, 30), "Kế hoạch 12/KH-UBND"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);
    }

    @Test
    void whatDoesNotComeUpInTheYearIsSaidSoWithAReason() {
        long row = assigned(item("Văn bản chỉ đạo", "Khi có văn bản mới của trung ương", "Phòng HCTH"));
        workshop.complete(
                row,
                agency.coordinator(),
                DeliverableProcess.REGISTER_EVENT,
                "decision",
                "not-arisen",
                "reason",
                "Không có văn bản mới");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.NOT_ARISEN);
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.NOT_ARISEN);
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.COMPLETED);
    }

    @Test
    void whatGoesOnAllYearStaysOpenToItsEndAndIsNeverLate() {
        long row = assigned(item("Cập nhật thông tin lên phần mềm", "Thường xuyên trong năm 2026", "Phòng HCTH"));
        ItemView item = workshop.item(row);
        assertThat(item.timing()).isEqualTo(Timing.CONTINUOUS);
        assertThat(workshop.openKeys(row)).isEmpty();

        workshop.moveTo(LocalDate.of(2026, 10, 1));
        workshop.runJobs(row);
        progress.note(item.id(), "Đã cập nhật 12 trường hợp", agency.officer("HCTH"));
        assertThat(workshop.openKeys(row)).isEmpty();
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);

        workshop.moveTo(LocalDate.of(2026, 12, 31));
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.YEAR_END);
        assertThat(workshop.view(row, agency.officer("HCTH"), DeliverableProcess.YEAR_END)
                        .get("progress")
                        .toString())
                .contains("12 trường hợp");

        workshop.moveTo(LocalDate.of(2027, 1, 8));
        workshop.complete(
                row,
                agency.officer("HCTH"),
                DeliverableProcess.YEAR_END,
                "decision",
                "done",
                "result",
                "Cập nhật đủ 30 trường hợp");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.DELIVERED);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    @Test
    void theCoordinatorMayLetTheYearBeSummedUpEarlier() {
        long row = assigned(item("Cập nhật phần mềm", "Thường xuyên", "Phòng HCTH"));
        long item = workshop.item(row).id();
        refused(
                "task.refusal.not-coordinator",
                () -> doAs(agency.officer("HCTH"), () -> orders.closeYear(item, "Xong sớm")));
        doAs(agency.coordinator(), () -> orders.closeYear(item, "Dừng phần mềm"));
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.YEAR_END);
        workshop.complete(
                row,
                agency.officer("HCTH"),
                DeliverableProcess.YEAR_END,
                "decision",
                "not-arisen",
                "result",
                "Phần mềm ngừng hoạt động");
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.NOT_ARISEN);
    }

    @Test
    void theDayAfterTheLastDayIsOverdueAndTheWorkGoesOn() {
        long row = assigned(item("Hội nghị sơ kết", "Tháng 3/2026", "Phòng HCTH"));
        long item = workshop.item(row).id();
        workshop.moveTo(LocalDate.of(2026, 3, 31));
        workshop.runJobs(row);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.DUE_SOON);

        workshop.moveTo(LocalDate.of(2026, 4, 1));
        workshop.runJobs(row);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.OVERDUE);
        assertThat(workshop.piece(row).lateness()).isEqualTo(Lateness.OVERDUE);
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);

        workshop.prove(row, item, agency, "HCTH");
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.COMPLETED_LATE);
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    private long assigned(PlanContent.Item... items) {
        long row = workshop.begun(agency, items);
        workshop.assign(row, agency, "HCTH");
        return row;
    }

    private void register(long row, String due) {
        workshop.complete(
                row,
                agency.coordinator(),
                DeliverableProcess.REGISTER_EVENT,
                "decision",
                "event",
                "documentNumber",
                "15/QĐ-UBND",
                "eventDate",
                "2026-03-01",
                "due",
                due);
    }

    private static PlanContent.Item appraised(String product, String appraiser) {
        return new PlanContent.Item(
                product,
                "Quý IV/2026",
                "",
                List.of(
                        new PlanContent.Name(AssignmentRole.LEAD, "Phòng HCTH"),
                        new PlanContent.Name(AssignmentRole.APPRAISE, appraiser)));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
