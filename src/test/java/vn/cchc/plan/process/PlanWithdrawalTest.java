package vn.cchc.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentState;
import vn.cchc.plan.PlanState;
import vn.cchc.testing.CchcTest;

/** A plan is taken back on its way. */
@CchcTest
class PlanWithdrawalTest extends PlanCase {

    @Autowired
    private Desk documentDesk;

    @Test
    void aDocumentReturnedFromAnyCheckAndThenGivenUpBringsTheDraftBack() {
        long plan = submitted();
        long document = desk.view(plan).documentId();
        documentDesk.complete(
                document, agency.head("HCTH"), "content-check", "decision", "return", "reason", "Sai căn cứ");
        assertThat(documents.state(document)).isEqualTo(DocumentState.RETURNED);
        desk.inWork(
                agency.coordinator(), () -> documents.withdraw(document, "Phải sửa kế hoạch", agency.coordinator()));

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.DRAFT);
        assertThat(desk.view(plan).returnReason()).isEqualTo("Phải sửa kế hoạch");
        desk.complete(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT, "opinions", "skip");
        submit(plan);
        desk.issue(agency, plan);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.ISSUED);
        assertThat(desk.view(plan).documentId()).isNotEqualTo(document);
    }

    @Test
    void aPlanIsWithdrawnAtEveryStageBeforeItsNumber() {
        long draft = desk.draft(agency, plan(1));
        long asked = sent(plan(1));
        long agreed = agreed();
        long submitted = submitted();
        long signed = submitted();
        long document = desk.view(signed).documentId();
        documentDesk.complete(document, agency.head("HCTH"), "content-check", "decision", "pass");
        documentDesk.complete(document, agency.clerk(), "format-check", "decision", "pass");
        documentDesk.sign(document, agency.leader(), "approve", "HEAD");

        for (long plan : List.of(draft, asked, agreed, submitted, signed)) {
            desk.withdraw(agency, plan, "Không còn cần");
            assertThat(desk.view(plan).state()).isEqualTo(PlanState.WITHDRAWN);
            assertThat(desk.open(plan)).isEmpty();
            assertThat(runs(plan)).isFalse();
            assertThatThrownBy(() -> desk.withdraw(agency, plan, "Lần nữa")).hasMessage("plan.refusal.state.WITHDRAWN");
        }
        assertThat(documents.state(document)).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(documentDesk.openTasks(document)).isEmpty();
    }

    @Test
    void whatHasANumberIsNotWithdrawnAnyMore() {
        long plan = submitted();
        long document = desk.view(plan).documentId();
        documentDesk.complete(document, agency.head("HCTH"), "content-check", "decision", "pass");
        documentDesk.complete(document, agency.clerk(), "format-check", "decision", "pass");
        documentDesk.sign(document, agency.leader(), "approve", "HEAD");
        documentDesk.number(document, agency);

        assertThatThrownBy(() -> desk.withdraw(agency, plan, "Muộn")).hasMessage("plan.refusal.numbered");
        documentDesk.dispatch(document, agency);
        assertThatThrownBy(() -> desk.withdraw(agency, plan, "Muộn")).hasMessage("plan.refusal.state.ISSUED");
    }

    @Test
    void aWithdrawalNeedsAReasonAndACoordinator() {
        long plan = sent(plan(1));

        assertThatThrownBy(() -> desk.withdraw(agency, plan, " ")).hasMessage("plan.refusal.required.reason");
        assertThatThrownBy(() -> desk.inWork(agency.head("HCTH"), () -> procedure.withdraw(plan, "Không thích")))
                .hasMessage("plan.refusal.not-coordinator");
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.OPINIONS);
    }
}
