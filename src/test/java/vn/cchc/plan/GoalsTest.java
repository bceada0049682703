package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Goals: free in a draft, changed by document only once the plan is in force. */
@CchcTest
class GoalsTest {

    private static final OrderingDocument ORDER =
            new OrderingDocument("Văn bản số 12/UBND-NC", LocalDate.of(2020, 5, 4));

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Plans plans;

    @Autowired
    private Goals goals;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;
    private long plan;

    @BeforeEach
    void draft() {
        agency = organization.agency();
        var head = new NewPlan(agency.id(), 2026, PlanKind.REFORM, "Kế hoạch", null, agency.unit("HCTH"));
        plan = as(
                agency.coordinator(),
                () -> plans.create(
                        head,
                        new TestPlan()
                                .row("1", "Việc", item("Báo cáo", "Quý I/2026", "Phòng HCTH"))
                                .content()));
    }

    @Test
    void aDraftsGoalsAreAddedChangedAndTakenOut() {
        long first = add(GoalContent.of("Hài lòng", Comparator.GREATER_THAN, new BigDecimal("80.53"), null, "%"));
        long second = add(GoalContent.of("Đối thoại", Comparator.AT_LEAST, BigDecimal.valueOf(2), null, "lần/năm"));
        assertThat(goals.ofPlan(plan)).extracting(GoalView::valueText).containsExactly("80,53%", "2 lần/năm");

        doAs(
                agency.coordinator(),
                () -> goals.write(
                        plan,
                        second,
                        new GoalContent(
                                "Đối thoại",
                                Comparator.BETWEEN,
                                BigDecimal.valueOf(2),
                                BigDecimal.TEN,
                                "lần",
                                "tỉnh",
                                BigDecimal.ONE,
                                "Kế hoạch của tỉnh"),
                        0));
        doAs(agency.coordinator(), () -> goals.remove(plan, first, 0));

        GoalDetails left = goals.details(plan).get(0);
        assertThat(left.goal().valueText()).isEqualTo("2 – 10 lần");
        assertThat(left.baseline()).isEqualByComparingTo("1");
        assertThat(left.groupReference()).isEqualTo("Kế hoạch của tỉnh");
        assertThat(left.adjustments()).isEmpty();
    }

    @Test
    void anIssuedGoalChangesOnlyWithReasonAndDocumentAndKeepsItsPast() {
        long goal = add(GoalContent.of("Cơ quan chuyển đổi", Comparator.EQUAL, new BigDecimal(100), null, "cơ quan"));
        issue();
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> goals.remove(plan, goal, 0)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> adjust(goal, "50", " ", ORDER, agency.coordinator()))
                .hasMessage("plan.refusal.required.reason");
        assertThatThrownBy(() -> adjust(goal, "50", "Lý do", new OrderingDocument("", null), agency.coordinator()))
                .hasMessage("plan.refusal.required.goal-basis");
        assertThatThrownBy(() -> adjust(
                        goal,
                        "50",
                        "Lý do",
                        new OrderingDocument("12", LocalDate.of(2999, 1, 1)),
                        agency.coordinator()))
                .hasMessage("plan.refusal.goal-basis-future");
        assertThatThrownBy(() -> adjust(goal, "100", "Lý do", ORDER, agency.coordinator()))
                .hasMessage("plan.refusal.goal-unchanged");

        adjust(goal, "50", "Thiếu kinh phí", ORDER, agency.coordinator());

        GoalDetails now = goals.details(plan).get(0);
        assertThat(now.goal().valueText()).isEqualTo("50 cơ quan");
        GoalDetails.Adjustment change = now.adjustments().get(0);
        assertThat(change.from().valueText()).isEqualTo("100 cơ quan");
        assertThat(change.to().valueText()).isEqualTo("50 cơ quan");
        assertThat(change.reason()).isEqualTo("Thiếu kinh phí");
        assertThat(change.basis()).isEqualTo("Văn bản số 12/UBND-NC");
        assertThat(change.by()).isEqualTo(agency.coordinator());
        assertThat(journal.historyOfPlan(plan, PageRequest.of(0, 1))
                        .getContent()
                        .get(0)
                        .text())
                .isEqualTo("Điều chỉnh mục tiêu “Cơ quan chuyển đổi” từ 100 cơ quan thành 50 cơ quan theo Văn bản số"
                        + " 12/UBND-NC ngày 04/05/2020");
    }

    @Test
    void nobodyElseTouchesGoals() {
        long goal = add(GoalContent.of("Số hóa", Comparator.AT_LEAST, BigDecimal.TEN, null, "%"));
        for (String person : List.of(agency.officer("HCTH"), agency.head("HCTH"), agency.leader(), agency.clerk())) {
            assertThatThrownBy(() -> doAs(person, () -> goals.remove(plan, goal, 0)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
        issue();
        TestAgency other = organization.agency();
        assertThatThrownBy(() -> adjust(goal, "5", "Lý do", ORDER, agency.leader()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> adjust(goal, "5", "Lý do", ORDER, other.coordinator()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void aStalePageAndSomebodyElsesGoalAreRefused() {
        long goal = add(GoalContent.of("Số hóa", Comparator.AT_LEAST, BigDecimal.TEN, null, "%"));
        GoalContent other = GoalContent.of("Số hóa hồ sơ", Comparator.AT_LEAST, BigDecimal.TEN, null, "%");
        doAs(agency.coordinator(), () -> goals.write(plan, goal, other, 0));

        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> goals.write(plan, goal, other, 0)))
                .hasMessage("plan.refusal.stale-goal");
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> goals.remove(plan, goal + 1_000_000, 0)))
                .hasMessage("plan.refusal.stale-goal");
    }

    @Test
    void refusesWhatIsNoGoal() {
        assertThatThrownBy(() -> add(GoalContent.of(" ", Comparator.EQUAL, BigDecimal.ONE, null, "")))
                .hasMessage("plan.refusal.required.goal");
        assertThatThrownBy(() -> add(GoalContent.of("A", null, BigDecimal.ONE, null, "")))
                .hasMessage("plan.refusal.required.goal-comparator");
        assertThatThrownBy(() -> add(GoalContent.of("A", Comparator.EQUAL, null, null, "")))
                .hasMessage("plan.refusal.required.goal-value");
        assertThatThrownBy(() -> add(GoalContent.of("A", Comparator.BETWEEN, BigDecimal.ONE, null, "")))
                .hasMessage("plan.refusal.required.goal-up-to");
        assertThatThrownBy(() -> add(GoalContent.of("A", Comparator.BETWEEN, BigDecimal.TEN, BigDecimal.ONE, "")))
                .hasMessage("plan.refusal.goal-range");
        assertThatThrownBy(() -> add(GoalContent.of("A", Comparator.RANK, BigDecimal.ONE, BigDecimal.TEN, "")))
                .hasMessage("plan.refusal.goal-up-to");
        assertThatThrownBy(() -> add(GoalContent.of("A", Comparator.EQUAL, BigDecimal.TEN.pow(17), null, "")))
                .hasMessage("plan.refusal.goal-number");
        assertThatThrownBy(() -> add(GoalContent.of("x".repeat(1001), Comparator.EQUAL, BigDecimal.ONE, null, "")))
                .hasMessage("plan.refusal.too-long.goal");
    }

    @ParameterizedTest
    @CsvSource({
        "GREATER_THAN, 90, 90, false", "GREATER_THAN, 90, 90.01, true",
        "AT_LEAST, 20, 20, true", "AT_LEAST, 20, 19.99, false",
        "EQUAL, 100, 100.00, true", "EQUAL, 100, 99, false",
        "AT_MOST, 25, 25, true", "AT_MOST, 25, 26, false",
        "LESS_THAN, 5, 5, false", "LESS_THAN, 5, 4, true",
        "REDUCTION, 15, 15, true", "REDUCTION, 15, 14, false",
        "RANK, 25, 3, true", "RANK, 25, 26, false",
        "BETWEEN, 40, 45, true", "BETWEEN, 40, 39, false",
    })
    void saysWhetherItIsReached(Comparator comparator, BigDecimal value, BigDecimal actual, boolean reached) {
        var goal = new GoalView(1, "A", comparator, value, null, "%", "");

        assertThat(goal.reached(actual)).isEqualTo(reached);
        assertThat(goal.reached(null)).isFalse();
    }

    private long add(GoalContent content) {
        return as(agency.coordinator(), () -> goals.add(plan, content));
    }

    private void adjust(long goal, String value, String reason, OrderingDocument basis, String person) {
        doAs(person, () -> goals.adjust(plan, goal, Comparator.EQUAL, new BigDecimal(value), null, reason, basis, 0));
    }

    private void issue() {
        jdbc.sql("update plan set state = 'ISSUED', notation = '1/KH', issued_on = '2026-01-05' where id = ?")
                .param(plan)
                .update();
    }
}
