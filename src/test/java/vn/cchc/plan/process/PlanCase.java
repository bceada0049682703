package vn.cchc.plan.process;

import static vn.cchc.plan.TestPlan.item;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.Documents;
import vn.cchc.journal.Journal;
import vn.cchc.plan.PlanProcedure;
import vn.cchc.plan.PlanSettings;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** An agency whose plan goes its way. */
abstract class PlanCase {

    @Autowired
    PlanDesk desk;

    @Autowired
    Documents documents;

    @Autowired
    PlanProcedure procedure;

    @Autowired
    PlanSettings settings;

    @Autowired
    Journal journal;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestOrganization organization;

    TestAgency agency;

    @BeforeEach
    void found() {
        agency = organization.agency();
    }

    TestPlan plan(int rows) {
        TestPlan content = new TestPlan().area("I", "CHỈ ĐẠO, ĐIỀU HÀNH");
        for (int i = 1; i <= rows; i++) {
            content.row(
                    String.valueOf(i), "Nhiệm vụ " + i, item("Báo cáo " + i, "Quý I/2026", "Phòng HCTH", "Phòng TCKT"));
        }
        return content;
    }

    long sent(TestPlan content) {
        long plan = desk.draft(agency, content);
        desk.send(agency, plan);
        return plan;
    }

    long agreed() {
        long plan = sent(plan(1));
        desk.agree(agency, plan, "HCTH");
        desk.agree(agency, plan, "TCKT");
        return plan;
    }

    long submitted() {
        long plan = agreed();
        submit(plan);
        return plan;
    }

    void submit(long plan) {
        desk.complete(plan, agency.head("HCTH"), AnnualPlan.SUBMIT_PLAN, "decision", "approve");
    }

    boolean runs(long plan) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(String.valueOf(plan))
                        .processDefinitionKeyIn(AnnualPlan.KEY, OpinionRound.KEY, PlanReview.KEY)
                        .count()
                > 0;
    }

    List<String> history(long plan) {
        return journal.historyOfPlan(plan, PageRequest.of(0, 100))
                .map(entry -> entry.text())
                .toList();
    }
}
