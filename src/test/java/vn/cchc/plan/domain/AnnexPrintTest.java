package vn.cchc.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalContent;
import vn.cchc.plan.Goals;
import vn.cchc.plan.Plans;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The paper of a plan. */
@CchcTest
class AnnexPrintTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Plans plans;

    @Autowired
    private Goals goals;

    @Autowired
    private AnnexPrint print;

    @Test
    void goalsStandBeforeTheTasks() throws IOException {
        TestAgency agency = organizations.agency();
        long plan = desk.draft(agency, new TestPlan().row("1", "Việc một", item("Báo cáo", "Quý I", "Phòng HCTH")));
        assertThat(text(plan)).contains("Việc một").doesNotContain("MỤC TIÊU");
        as(
                agency.coordinator(),
                () -> goals.add(
                        plan,
                        new GoalContent(
                                "Mức hài lòng",
                                Comparator.GREATER_THAN,
                                new BigDecimal("90.5"),
                                null,
                                "%",
                                "toàn Ban",
                                null,
                                "")));

        assertThat(text(plan))
                .containsSubsequence("MỤC TIÊU", "Mức hài lòng: trên 90,5% (toàn Ban).", "NHIỆM VỤ", "Việc một");
    }

    private String text(long plan) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(print.print(plans.view(plan))));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
