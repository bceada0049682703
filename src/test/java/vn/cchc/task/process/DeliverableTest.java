package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.task.ContributionAnswer;
import vn.cchc.task.ContributionView;
import vn.cchc.task.Issuer;
import vn.cchc.task.ItemView;
import vn.cchc.task.Lateness;
import vn.cchc.task.ReturnStage;
import vn.cchc.task.WorkState;
import vn.cchc.task.Workshop;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;

/** How one deliverable is made, path by path. */
@CchcTest
class DeliverableTest extends DeliverableCase {

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
}
