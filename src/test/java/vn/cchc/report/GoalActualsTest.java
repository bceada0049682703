package vn.cchc.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.SignedInAs.as;

import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalContent;
import vn.cchc.plan.Goals;
import vn.cchc.report.process.ReportOffice;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What issued reports say of the goals of a plan. */
@CchcTest
class GoalActualsTest {

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private PartWriting writing;

    @Autowired
    private ReportProcedure procedure;

    @Autowired
    private Reports reports;

    @Autowired
    private Goals goals;

    private TestAgency agency;
    private long plan;
    private long goal;
    private long report;

    @BeforeEach
    void periodIsOpen() {
        office.open();
        agency = organization.agency("HCTH", "TCKT");
        plan = office.plan(
                agency,
                ReportOffice.twoTasks(),
                draft -> goal = as(
                        agency.coordinator(),
                        () -> goals.add(
                                draft,
                                GoalContent.of(
                                        "Hồ sơ trực tuyến", Comparator.AT_LEAST, new BigDecimal(80), null, "%"))));
        report = office.report(agency, plan, ReportPeriod.Q1);
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    private void say(String unit, int numerator, int denominator) {
        var part = office.part(report, agency.unit(unit));
        office.inWork(agency.officer(unit), () -> writing.addFigure(report, part.id(), share(numerator, denominator)));
    }

    private FigureNumbers share(int numerator, int denominator) {
        return new FigureNumbers(
                null, goal, null, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null, null);
    }

    @Test
    void sharesOfUnitsAreAddedUpOnceTheReportIsIssued() {
        say("HCTH", 30, 40);
        say("TCKT", 60, 60);
        assertThat(reports.actuals(plan)).isEmpty();
        office.finishParts(agency, report);
        office.issue(agency, report);

        assertThat(reports.actuals(plan)).singleElement().satisfies(actual -> {
            assertThat(actual.goalId()).isEqualTo(goal);
            assertThat(actual.period()).isEqualTo(ReportPeriod.Q1);
            assertThat(actual.numerator()).isEqualByComparingTo("90");
            assertThat(actual.denominator()).isEqualByComparingTo("100");
            assertThat(actual.value()).isEqualByComparingTo("90");
            assertThat(actual.source()).isEqualTo(office.view(report).notation());
        });
    }

    @Test
    void theFigureOfTheWholeReportCountsBeforeThoseOfUnits() {
        say("HCTH", 30, 40);
        office.inWork(agency.coordinator(), () -> procedure.addFigure(report, share(45, 50)));
        office.finishParts(agency, report);
        office.issue(agency, report);

        assertThat(reports.actuals(plan))
                .singleElement()
                .satisfies(actual -> assertThat(actual.value()).isEqualByComparingTo("90"));
    }

    @Test
    void oneUnitAloneIsNamedAsTheSource() {
        say("HCTH", 30, 40);
        office.finishParts(agency, report);
        office.issue(agency, report);

        assertThat(reports.actuals(plan)).singleElement().satisfies(actual -> {
            assertThat(actual.value()).isEqualByComparingTo("75");
            assertThat(actual.source()).endsWith("; Phòng HCTH");
        });
    }
}
