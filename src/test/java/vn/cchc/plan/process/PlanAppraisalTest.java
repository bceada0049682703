package vn.cchc.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.doAs;

import org.junit.jupiter.api.Test;
import vn.cchc.document.DocumentType;
import vn.cchc.plan.AppraisalView;
import vn.cchc.plan.PlanSettings;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.CchcTest;

/** Who looks a plan through before it is submitted, and what comes back. */
@CchcTest
class PlanAppraisalTest extends PlanCase {

    @Test
    void moneyIsAppraisedByTheUnitForFinanceAndMayBeReturned() {
        doAs(
                agency.coordinator(),
                () -> settings.write(
                        agency.id(), new PlanSettings.Setting(DocumentType.PLAN, agency.unit("TCKT"), null)));
        long plan = sent(new TestPlan().row("1", "Mua sắm", 5_000_000, item("Hợp đồng", "Quý I", "Phòng HCTH")));
        desk.agree(agency, plan, "HCTH");

        assertThat(desk.open(plan)).containsExactly(PlanReview.APPRAISE_BUDGET);
        assertThat(desk.form(plan, agency.head("TCKT"), PlanReview.APPRAISE_BUDGET))
                .containsEntry("totalBudget", "5.000.000");
        desk.complete(
                plan, agency.head("TCKT"), PlanReview.APPRAISE_BUDGET, "decision", "return", "reason", "Vượt dự toán");
        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.view(plan).returnReason()).isEqualTo("Vượt dự toán");
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.DRAFT);
        desk.complete(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT, "opinions", "skip");
        desk.complete(plan, agency.head("TCKT"), PlanReview.APPRAISE_BUDGET, "decision", "approve");
        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(desk.view(plan).returnReason()).isNull();
        assertThat(procedure.appraisals(plan)).extracting(AppraisalView::passed).containsExactly(true, false);
    }

    @Test
    void aLargePlanIsLookedThroughForOverlapBesideItsMoney() {
        TestPlan content = plan(49);
        content.row("50", "Mua sắm", 1_000, item("Hợp đồng", "Quý I", "Phòng HCTH"));
        long plan = sent(content);
        desk.agree(agency, plan, "HCTH");
        desk.agree(agency, plan, "TCKT");

        assertThat(desk.open(plan)).containsExactly(PlanReview.APPRAISE_BUDGET, PlanReview.CHECK_OVERLAP);
        desk.complete(
                plan, agency.head("HCTH"), PlanReview.APPRAISE_BUDGET, "decision", "return", "reason", "Vượt dự toán");
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.APPRAISAL);
        desk.complete(
                plan, agency.head("HCTH"), PlanReview.CHECK_OVERLAP, "decision", "return", "reason", "Trùng việc");
        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.view(plan).returnReason()).contains("Vượt dự toán", "Trùng việc");
    }

    @Test
    void theAdvisoryUnitMayReturnInsteadOfSubmitting() {
        long plan = agreed();
        desk.complete(
                plan, agency.head("HCTH"), AnnualPlan.SUBMIT_PLAN, "decision", "return", "reason", "Thiếu nhiệm vụ");

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.form(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT))
                .containsEntry("returnReason", "Thiếu nhiệm vụ");
    }
}
