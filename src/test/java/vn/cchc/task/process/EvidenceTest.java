package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProductKind;
import vn.cchc.task.WorkState;
import vn.cchc.testing.CchcTest;

/** What is not a document is proved by evidence that somebody checks. */
@CchcTest
class EvidenceTest extends DeliverableCase {

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
}
