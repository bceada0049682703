package vn.cchc.rights;

import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalContent;
import vn.cchc.plan.Goals;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may do what with plans, their goals and what is carried over into them. */
@CchcTest
class PlanRightsTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Goals goals;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> everybodyTriesEverything() {
        TestAgency above = organizations.agency();
        TestAgency own = organizations.below(above, "HCTH", "TCKT", "QLDA");
        long draft = plan(own);
        long issued = plan(own);
        var places = Map.of(
                "agency",
                own.id(),
                "draft",
                draft,
                "draftGoal",
                goal(own, draft),
                "issued",
                issued,
                "goal",
                goal(own, issued));
        jdbc.sql("update plan set state = 'ISSUED' where id = ?").param(issued).update();
        var table = Rule.table("""
                GET  /plans                                     | own: all | above: all | foreign: all
                GET  /plans/new                                 | own: coordinator | above: coordinator | foreign: coordinator
                POST /plans/new agency={agency}                 | own: coordinator
                GET  /plans/{draft}                             | own: all | above: leader, coordinator
                GET  /plans/{issued}                            | own: all | above: leader, coordinator
                GET  /plans/{issued}?print                      | own: all | above: leader, coordinator
                GET  /plans/{draft}/edit                        | own: coordinator
                GET  /plans/{draft}/edit/goals                  | own: coordinator
                POST /plans/{draft}/edit/goals/read text=90%    | own: coordinator
                POST /plans/{draft}/edit/goals indicator=Chỉ&comparator=EQUAL&value=1 | own: coordinator
                POST /plans/{draft}/edit/goals                  | own: coordinator
                POST /plans/{draft}/edit/goals/{draftGoal} version=0&indicator=Chỉ&comparator=EQUAL&value=1 | own: coordinator
                POST /plans/{draft}/edit/goals/{draftGoal}/delete version=0 | own: coordinator
                GET  /plans/{issued}/goals/{goal}               | own: all | above: leader, coordinator
                POST /plans/{issued}/goals/{goal} version=0&comparator=EQUAL&value=2&reason=Vì&basis=1/QĐ&basisOn=04/05/2020 | own: coordinator
                POST /plans/{issued}/goals/{goal}               | own: coordinator
                POST /plans/{draft}/send                        | own: coordinator
                POST /plans/{draft}/withdraw reason=Thôi        | own: coordinator
                POST /plans/{issued}/close                      | own: coordinator
                """, places);
        return rights.tests(table, new Rights.Agencies(own, above, organizations.agency()), List.of());
    }

    private long plan(TestAgency agency) {
        return desk.draft(agency, new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I/2026", "Phòng HCTH")));
    }

    private long goal(TestAgency agency, long plan) {
        return as(
                agency.coordinator(),
                () -> goals.add(plan, GoalContent.of("Số hóa", Comparator.AT_LEAST, BigDecimal.TEN, null, "%")));
    }
}
