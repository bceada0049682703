package vn.cchc.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalContent;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.Goals;
import vn.cchc.plan.TestPlan;
import vn.cchc.report.FigureNumbers;
import vn.cchc.report.FigureView;
import vn.cchc.report.PartView;
import vn.cchc.report.PartWriting;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportProcedure;
import vn.cchc.report.Reports;
import vn.cchc.report.domain.PartQueries;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Figures from below that measure a goal of the plan above count for that goal; others go along as they are. */
@CchcTest
class GoalFeedingTest {

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Goals goals;

    @Autowired
    private PartQueries parts;

    @Autowired
    private PartWriting writing;

    @Autowired
    private ReportProcedure procedure;

    @Autowired
    private Reports reports;

    private TestAgency above;
    private TestAgency below;
    private long planAbove;
    private long upper;
    private long lower;

    @BeforeEach
    void twoAgencies() throws IOException {
        office.open();
        above = organization.agency("HCTH", "TCKT");
        below = organization.below(above, "HCTH", "TCKT");
        planAbove = plan(
                above,
                goal("Tỷ lệ hồ sơ trực tuyến", "%"),
                goal("Số lần đối thoại", "lần/năm"),
                goal("Cơ quan áp dụng ISO", "cơ quan"),
                goal("Chỉ tiêu hai nơi", "%"),
                goal("Chỉ tiêu hai nơi", "%"));
        upper = office.report(above, planAbove, ReportPeriod.Q1);
        long planBelow = plan(below, goal("TỶ LỆ hồ sơ trực tuyến.", "%"), goal("Chỉ tiêu hai nơi", "%"));
        lower = office.report(below, planBelow, ReportPeriod.Q1);
        List<GoalView> own = goals.ofPlan(planBelow);
        whole(share(own.get(0).id(), null, 91, 113));
        fromPart("HCTH", share(own.get(0).id(), "Riêng một đơn vị", 1, 2));
        whole(share(own.get(1).id(), null, 1, 4));
        whole(value(Normalizer.normalize("số lần đối thoại", Normalizer.Form.NFD), 3, "Lần/năm"));
        whole(value("Cơ quan áp dụng ISO", 5, "%"));
        office.finishParts(below, lower);
        office.issue(below, lower);
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    @Test
    void whatIsCalledAndMeasuredAlikeIsTheGoalAbove() {
        List<GoalView> wanted = goals.ofPlan(planAbove);

        assertThat(goalOf("TỶ LỆ hồ sơ trực tuyến.")).isEqualTo(wanted.get(0).id());
        assertThat(goalOf("số lần đối thoại")).isEqualTo(wanted.get(1).id());
    }

    @Test
    void anotherUnitOfMeasureAPartOfTheWholeOrTwoGoalsAlikeStayPlainFigures() {
        assertThat(goalOf("Cơ quan áp dụng ISO")).isNull();
        assertThat(goalOf("Riêng một đơn vị")).isNull();
        assertThat(goalOf("Chỉ tiêu hai nơi")).isNull();
        assertThat(fed()).hasSize(5).allSatisfy(figure -> {
            assertThat(figure.source()).isEqualTo(office.view(lower).notation());
            assertThat(figure.rowId()).isNull();
        });
    }

    @Test
    void theReportAboveSaysHowFarItsGoalIsReachedWithWhatCameFromBelow() {
        PartView part = reports.parts(upper).stream()
                .filter(each -> below.id().equals(each.sourceAgencyId()))
                .findFirst()
                .orElseThrow();
        office.accept(above, part);
        office.finishParts(above, upper);
        office.issue(above, upper);

        long goal = goals.ofPlan(planAbove).get(0).id();
        assertThat(reports.actuals(planAbove))
                .filteredOn(actual -> actual.goalId() == goal)
                .singleElement()
                .satisfies(actual -> assertThat(actual.value()).isEqualByComparingTo("80.5310"));
    }

    private long plan(TestAgency agency, GoalContent... contents) {
        return office.plan(
                agency,
                new TestPlan().row("1", "Rà soát văn bản", item("Báo cáo", "Quý I/2026", "Phòng HCTH")),
                draft -> as(agency.coordinator(), () -> {
                    for (GoalContent content : contents) {
                        goals.add(draft, content);
                    }
                    return draft;
                }));
    }

    private static GoalContent goal(String indicator, String unit) {
        return GoalContent.of(indicator, Comparator.AT_LEAST, BigDecimal.TEN, null, unit);
    }

    private static FigureNumbers share(long goal, String label, int numerator, int denominator) {
        return new FigureNumbers(
                null, goal, label, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null, null);
    }

    private static FigureNumbers value(String label, int value, String unit) {
        return new FigureNumbers(null, null, label, null, null, BigDecimal.valueOf(value), unit);
    }

    private void whole(FigureNumbers numbers) {
        office.inWork(below.coordinator(), () -> procedure.addFigure(lower, numbers));
    }

    private void fromPart(String unit, FigureNumbers numbers) {
        PartView part = office.part(lower, below.unit(unit));
        office.inWork(below.officer(unit), () -> writing.addFigure(lower, part.id(), numbers));
    }

    private List<FigureView> fed() {
        return parts.figures(upper);
    }

    /** The goal of the only figure that is so called. */
    private Long goalOf(String label) {
        List<FigureView> called =
                fed().stream().filter(figure -> figure.label().equals(label)).toList();
        assertThat(called).as(label).hasSize(1);
        return called.get(0).goalId();
    }
}
