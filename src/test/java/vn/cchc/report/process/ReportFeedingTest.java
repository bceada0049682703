package vn.cchc.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.TestPlan;
import vn.cchc.report.FigureNumbers;
import vn.cchc.report.FigureView;
import vn.cchc.report.PartState;
import vn.cchc.report.PartView;
import vn.cchc.report.PartWriting;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportProcedure;
import vn.cchc.report.ReportState;
import vn.cchc.report.domain.PartQueries;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The report of an agency below becomes its part in the report of the agency above. */
@CchcTest
class ReportFeedingTest {

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Organization units;

    @Autowired
    private PartQueries parts;

    @Autowired
    private ReportProcedure procedure;

    @Autowired
    private PartWriting writing;

    private TestAgency above;
    private TestAgency below;
    private long upper;
    private long lower;
    private long unitAbove;

    @BeforeEach
    void twoAgencies() {
        office.open();
        above = organization.agency("HCTH", "TCKT");
        below = organization.below(above, "HCTH", "TCKT");
        unitAbove = units.units(above.id(), ReportOffice.BEGIN).stream()
                .filter(unit -> below.id().equals(unit.ownAgencyId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    private static TestPlan content() {
        return new TestPlan().row("1", "Rà soát văn bản", item("Báo cáo", "Quý I/2026", "Phòng HCTH"));
    }

    private void openUpper() {
        upper = office.report(above, office.plan(above, content()), ReportPeriod.Q1);
    }

    private void issueLower() {
        lower = office.report(below, office.plan(below, content()), ReportPeriod.Q1);
        office.inWork(
                below.coordinator(),
                () -> procedure.addFigure(
                        lower,
                        new FigureNumbers(
                                null, null, "Hồ sơ trực tuyến", new BigDecimal(91), new BigDecimal(113), null, "")));
        office.finishParts(below, lower);
        office.issue(below, lower);
    }

    private PartView fed() {
        return office.part(upper, unitAbove);
    }

    private void assertFed() {
        PartView part = fed();
        assertThat(part.state()).isEqualTo(PartState.SUBMITTED);
        assertThat(part.sourceReportId()).isEqualTo(lower);
        assertThat(part.narrative()).isEqualTo("Các đơn vị thực hiện tốt.");
        assertThat(office.open(part)).containsExactly(UnitReport.CHECK_PART);
        List<FigureView> figures = parts.figures(upper);
        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.partId()).isEqualTo(part.id());
            assertThat(figure.value()).isEqualByComparingTo("80.5310");
            assertThat(figure.source()).isEqualTo(office.view(lower).notation());
        });
    }

    @Test
    void theOpenReportAboveTakesIt() {
        openUpper();
        assertThat(fed().sourceAgencyId()).isEqualTo(below.id());
        assertThat(fed().dueOn()).isEqualTo(LocalDate.of(2026, 3, 13));
        issueLower();

        assertFed();
        assertThatThrownBy(() -> office.giveBack(above, fed(), "Cần thêm số liệu"))
                .hasMessageContaining("report.refusal.nobody-to-mend");
        office.accept(above, fed());
        assertThat(fed().state()).isEqualTo(PartState.ACCEPTED);
    }

    @Test
    void aReportAboveThatOpensLaterTakesItAtOnce() {
        issueLower();
        openUpper();

        assertFed();
    }

    @Test
    void aSilentPartIsStillFedBeforeTheReportAboveIsConsolidated() {
        openUpper();
        office.finishParts(above, upper);
        office.moveTo(LocalDate.of(2026, 3, 16));
        office.runTimers(upper);
        assertThat(fed().state()).isEqualTo(PartState.NO_UPDATE);
        assertThat(office.view(upper).state()).isEqualTo(ReportState.CONSOLIDATING);
        issueLower();

        assertFed();
    }

    @Test
    void aReportAboveThatIsClosedDoesNotChange() {
        openUpper();
        office.finishParts(above, upper);
        office.moveTo(LocalDate.of(2026, 3, 16));
        office.runTimers(upper);
        office.issue(above, upper);
        issueLower();

        assertThat(fed().state()).isEqualTo(PartState.NO_UPDATE);
        assertThat(parts.figures(upper)).isEmpty();
        assertThat(office.view(lower).state()).isEqualTo(ReportState.ISSUED);
        assertThat(office.running(lower)).isFalse();
    }

    @Test
    void anAcceptedPartIsNotReplaced() {
        openUpper();
        String posted = organization.member(above, unitAbove, Role.HEAD, "truong.duoi", "Giám đốc");
        PartView part = fed();
        office.inWork(posted, () -> writing.write(upper, part.id(), part.version(), "Tự báo cáo.", ""));
        office.submit(posted, fed());
        office.accept(above, fed());
        issueLower();

        assertThat(fed().state()).isEqualTo(PartState.ACCEPTED);
        assertThat(fed().narrative()).isEqualTo("Tự báo cáo.");
    }
}
