package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.plan.TestPlan;
import vn.cchc.remediation.FoundShortcomings;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.process.LineProcess;
import vn.cchc.remediation.process.RemedyDesk;
import vn.cchc.report.PartView;
import vn.cchc.report.PartWriting;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.process.ReportOffice;
import vn.cchc.review.CriteriaSets;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.NewCriterion;
import vn.cchc.review.ReviewDesk;
import vn.cchc.review.ScoreView;
import vn.cchc.review.ScoringFact;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What units did in the course of the year, day by day, stands as proposed scores on their sheets at its end. */
@CchcTest
class YearFactsTest {

    private static final LocalDate CONCLUDED = LocalDate.of(2026, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 4);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 1);

    @Autowired
    private ReportOffice office;

    @Autowired
    private RemedyDesk remedies;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private FoundShortcomings found;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private RemediationReading reading;

    @Autowired
    private PartWriting writing;

    @Autowired
    private CriteriaSets sets;

    private TestAgency agency;
    private long plan;

    @BeforeEach
    void planInForce() throws IOException {
        office.open();
        agency = organization.agency();
        plan = office.plan(
                agency,
                new TestPlan()
                        .row("1", "Rà soát văn bản", item("Báo cáo", "Trong năm 2026", "Phòng HCTH"))
                        .row("2", "Tập huấn", item("Lớp tập huấn", "Trong năm 2026", "Phòng TCKT"))
                        .row("3", "Khảo sát", item("Phiếu khảo sát", "Trong năm 2026", "Phòng QLDA")));
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    @Test
    void reportsAndFindingsOfTheYearBecomeScoresWithTheirSources() {
        long first = office.report(agency, plan, ReportPeriod.Q1);
        inTime(first, "HCTH");
        inTime(first, "TCKT");
        afterTheLimit(first, LocalDate.of(2026, 3, 16));
        late(first, "QLDA");
        List<Long> lines = findings("TCKT", "Niêm yết thủ tục", "Trả đúng hạn", "Công khai phí", "Mẫu sổ");
        fix(lines.get(0));
        office.moveTo(DUE.plusDays(1));
        overdue(lines.get(1), "urge");
        fix(lines.get(1));
        overdue(lines.get(2), "close");
        office.moveTo(LocalDate.of(2026, 6, 1));
        long second = office.report(agency, plan, ReportPeriod.H1);
        inTime(second, "HCTH");
        returnedAndNeverMended(second, "QLDA");
        afterTheLimit(second, LocalDate.of(2026, 6, 30));

        office.moveTo(YEAR_END);
        long review = review("HCTH", "TCKT", "QLDA");

        expect(review, "HCTH", "1", "10", "2/2 báo cáo định kỳ đúng hạn");
        expect(review, "TCKT", "1", "5", "1/2 báo cáo định kỳ đúng hạn", "0 trễ hạn, 1 không gửi");
        expect(review, "QLDA", "1", "2.5", "0/2 báo cáo định kỳ đúng hạn", "1 trễ hạn, 1 không gửi");
        // one of four in time, one late that counts half
        expect(review, "TCKT", "2", "3.75", "1/4 tồn tại", "1 trễ hạn, 1 chưa xong, 1 không thực hiện");
        assertThat(score(review, "HCTH", "2").prefilled()).isNull();
    }

    @Test
    void whatAUnitDidThatWasMergedAwayCountsForItsSuccessor() {
        long report = office.report(agency, plan, ReportPeriod.Q1);
        inTime(report, "QLDA");
        afterTheLimit(report, LocalDate.of(2026, 3, 16));
        List<Long> lines = findings("QLDA", "Niêm yết thủ tục", "Trả đúng hạn");
        fix(lines.get(0), "QLDA");
        units.merge(agency.unit("QLDA"), agency.unit("TCKT"), LocalDate.of(2026, 9, 30), organization.root());

        office.moveTo(YEAR_END);
        long review = review("TCKT");

        expect(review, "TCKT", "1", "5", "1/2 báo cáo định kỳ đúng hạn", "0 trễ hạn, 1 không gửi");
        expect(review, "TCKT", "2", "5", "1/2 tồn tại", "1 chưa xong");
    }

    private void inTime(long report, String unit) {
        office.finish(agency, unit, part(report, unit));
    }

    private void afterTheLimit(long report, LocalDate day) {
        office.moveTo(day);
        office.runTimers(report);
    }

    private void late(long report, String unit) {
        office.write(agency.officer(unit), part(report, unit));
        office.inWork(
                agency.officer(unit),
                () -> writing.sendLate(report, part(report, unit).id()));
        office.accept(agency, part(report, unit));
    }

    private void returnedAndNeverMended(long report, String unit) {
        office.write(agency.head(unit), part(report, unit));
        office.submit(agency.head(unit), part(report, unit));
        office.giveBack(agency, part(report, unit), "Thiếu số liệu.");
    }

    private PartView part(long report, String unit) {
        return office.part(report, agency.unit(unit));
    }

    private List<Long> findings(String unit, String... criteria) {
        office.moveTo(CONCLUDED);
        long inspection = found.inspection(agency, agency.unit(unit), DUE, criteria);
        found.conclude(agency, inspection);
        List<Long> lines = reading.lines(found.remediation(inspection, agency.unit(unit))).stream()
                .map(LineView::id)
                .toList();
        lines.forEach(line -> remedies.ofLine(
                line,
                agency.head(unit),
                LineProcess.ANSWER_FINDING,
                "stance",
                "agreed",
                "action",
                "Sửa",
                "person",
                agency.officer(unit),
                "plannedOn",
                "2026-04-20"));
        return lines;
    }

    private void fix(long line) {
        fix(line, "TCKT");
    }

    private void fix(long line, String unit) {
        remedies.evidence(line, agency.officer(unit), "niem-yet.png");
        remedies.ofLine(line, agency.officer(unit), LineProcess.FIX_FINDING, "result", "Đã sửa");
        remedies.ofLine(line, agency.inspector(), LineProcess.CHECK_FIX, "decision", "accept", "opinion", "Đạt");
    }

    private void overdue(long line, String decision) {
        remedies.fireTimer(LineProcess.KEY, line, LineProcess.FIX_OVERDUE);
        remedies.ofLine(
                line,
                agency.leader(),
                LineProcess.OVERDUE_FINDING,
                "decision",
                decision,
                "reason",
                "Theo ý kiến lãnh đạo");
    }

    private long review(String... reviewed) {
        as(agency.coordinator(), () -> {
            long set = sets.draft(agency.id(), 2026, "Bộ tiêu chí " + agency.id());
            sets.write(set, null, automatic("1", ScoringFact.REPORTS_ON_TIME));
            sets.write(set, null, automatic("2", ScoringFact.FINDINGS_FIXED));
            sets.putInForce(set);
            return set;
        });
        return desk.open(agency, reviewed);
    }

    private static NewCriterion automatic(String code, ScoringFact fact) {
        return new NewCriterion(0, code, "Tiêu chí " + code, BigDecimal.TEN, CriterionKind.AUTO, fact, "");
    }

    private void expect(long review, String unit, String code, String points, String... said) {
        ScoreView score = score(review, unit, code);
        assertThat(score.source()).as(unit + " " + code).contains(said);
        assertThat(score.prefilled()).as(unit + " " + code).isEqualByComparingTo(points);
    }

    private ScoreView score(long review, String unit, String code) {
        return desk.score(desk.sheet(agency, review, unit), code);
    }
}
