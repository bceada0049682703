package vn.cchc.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.DocumentState;
import vn.cchc.document.Documents;
import vn.cchc.plan.TestPlan;
import vn.cchc.report.FigureNumbers;
import vn.cchc.report.LineStatus;
import vn.cchc.report.PartState;
import vn.cchc.report.PartView;
import vn.cchc.report.PartWriting;
import vn.cchc.report.Punctuality;
import vn.cchc.report.ReportLetter;
import vn.cchc.report.ReportOpening;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportProcedure;
import vn.cchc.report.ReportState;
import vn.cchc.report.Reports;
import vn.cchc.report.UnitReporting;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The ways of a report that do not go straight on. */
@CchcTest
class ReportPathsTest {

    private static final LocalDate AFTER_THE_LIMIT = LocalDate.of(2026, 3, 13);

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private PartWriting writing;

    @Autowired
    private ReportProcedure procedure;

    @Autowired
    private ReportOpening opening;

    @Autowired
    private Reports reports;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;
    private long plan;
    private long report;

    @BeforeEach
    void periodIsOpen() {
        office.open();
        agency = organization.agency("HCTH", "TCKT");
        plan = office.plan(agency, ReportOffice.twoTasks());
        report = office.report(agency, plan, ReportPeriod.Q1);
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    private PartView part(String unit) {
        return office.part(report, agency.unit(unit));
    }

    @Test
    void aPartIsSentLateWhileTheReportIsConsolidated() {
        office.finish(agency, "TCKT", part("TCKT"));
        office.moveTo(AFTER_THE_LIMIT);
        office.runTimers(report);
        assertThat(office.open(report)).containsExactly(PeriodicReport.CONSOLIDATE);

        PartView late = part("HCTH");
        office.write(agency.officer("HCTH"), late);
        office.inWork(agency.officer("HCTH"), () -> writing.sendLate(report, late.id()));
        assertThat(office.open(late)).containsExactly(UnitReport.CHECK_PART);
        office.assess(agency, report);
        assertThatThrownBy(() -> office.consolidate(agency, report, "decision", "submit"))
                .hasMessageContaining("report.refusal.parts-open");

        office.accept(agency, late);
        office.consolidate(agency, report, "decision", "submit");

        assertThat(part("HCTH").state()).isEqualTo(PartState.ACCEPTED);
        assertThat(office.view(report).state()).isEqualTo(ReportState.SIGNING);
        assertThat(reports.reporting(agency.id(), 2026))
                .containsExactlyInAnyOrder(
                        new UnitReporting(report, agency.unit("HCTH"), ReportPeriod.Q1, Punctuality.LATE),
                        new UnitReporting(report, agency.unit("TCKT"), ReportPeriod.Q1, Punctuality.ON_TIME));
    }

    @Test
    void aLatePartThatIsReturnedComesBackOrFallsSilentAgain() {
        office.finish(agency, "TCKT", part("TCKT"));
        office.moveTo(AFTER_THE_LIMIT);
        office.runTimers(report);
        PartView late = part("HCTH");
        office.write(agency.officer("HCTH"), late);
        office.inWork(agency.officer("HCTH"), () -> writing.sendLate(report, late.id()));
        office.giveBack(agency, late, "Thiếu số liệu.");
        assertThat(office.open(late)).containsExactly(UnitReport.REPORT_PART);

        office.moveTo(AFTER_THE_LIMIT.plusDays(10));
        office.runTimers(report);

        assertThat(part("HCTH").state()).isEqualTo(PartState.NO_UPDATE);
        assertThat(office.open(late)).isEmpty();
    }

    @Test
    void onlyASilentPartIsSentOnItsPage() {
        PartView waiting = part("HCTH");
        office.write(agency.officer("HCTH"), waiting);
        assertThatThrownBy(() -> office.inWork(agency.officer("HCTH"), () -> writing.sendLate(report, waiting.id())))
                .hasMessage("report.refusal.send-with-task");
    }

    @Test
    void aPartIsOpenedAgainFromConsolidation() {
        office.finishParts(agency, report);
        office.consolidate(
                agency,
                report,
                "decision",
                "reopen",
                "part",
                String.valueOf(part("HCTH").id()),
                "reason",
                "Bổ sung số liệu");

        assertThat(office.view(report).state()).isEqualTo(ReportState.OPEN);
        assertThat(part("HCTH").state()).isEqualTo(PartState.RETURNED);
        assertThat(office.open(part("TCKT"))).isEmpty();
        office.submit(agency.head("HCTH"), part("HCTH"));
        office.accept(agency, part("HCTH"));
        assertThat(office.view(report).state()).isEqualTo(ReportState.CONSOLIDATING);
        assertThat(office.open(report)).containsExactly(PeriodicReport.CONSOLIDATE);
    }

    @Test
    void aPartOfAnotherReportIsNotOpenedAgain() {
        office.finishParts(agency, report);
        TestAgency other = organization.agency("HCTH", "TCKT");
        long elsewhere = office.report(
                other,
                office.plan(other, new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I/2026", "Phòng HCTH"))),
                ReportPeriod.Q1);
        String foreign =
                String.valueOf(office.part(elsewhere, other.unit("HCTH")).id());

        assertThatThrownBy(() ->
                        office.consolidate(agency, report, "decision", "reopen", "part", foreign, "reason", "Thử"))
                .isInstanceOf(Exception.class);
        assertThat(office.part(elsewhere, other.unit("HCTH")).state()).isEqualTo(PartState.WAITING);
    }

    @Test
    void withdrawnAtTheSignatureTheReportComesBack() {
        office.finishParts(agency, report);
        office.assess(agency, report);
        office.consolidate(agency, report, "decision", "submit");
        long document = office.view(report).documentId();
        office.inWork(agency.coordinator(), () -> documents.withdraw(document, "Số liệu sai", agency.coordinator()));

        assertThat(office.view(report).state()).isEqualTo(ReportState.CONSOLIDATING);
        assertThat(office.view(report).returnReason()).isEqualTo("Số liệu sai");
        assertThat(office.open(report)).containsExactly(PeriodicReport.CONSOLIDATE);
        office.issue(agency, report);
        assertThat(office.view(report).state()).isEqualTo(ReportState.ISSUED);
    }

    @Test
    void cancelledWithAReasonEverythingEndsAndThePeriodMayBeOpenedAgain() {
        office.finishParts(agency, report);
        office.assess(agency, report);
        office.consolidate(agency, report, "decision", "submit");
        long document = office.view(report).documentId();
        office.inWork(agency.coordinator(), () -> procedure.cancel(report, "Nhầm kỳ"));

        assertThat(office.view(report).state()).isEqualTo(ReportState.CANCELLED);
        assertThat(documents.state(document)).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(office.running(report)).isFalse();
        assertThat(office.report(agency, plan, ReportPeriod.Q1)).isNotEqualTo(report);
    }

    @Test
    void cancelledWhileUnitsWrite() {
        office.inWork(agency.coordinator(), () -> procedure.cancel(report, "Nhầm kỳ"));

        assertThat(office.open(part("HCTH"))).isEmpty();
        assertThatThrownBy(() -> office.write(agency.officer("HCTH"), part("HCTH")))
                .hasMessage("report.refusal.state.CANCELLED");
    }

    @Test
    void withoutAReasonOrARightNothingIsCancelled() {
        assertThatThrownBy(() -> office.inWork(agency.coordinator(), () -> procedure.cancel(report, " ")))
                .hasMessage("report.refusal.no-reason");
        assertThatThrownBy(() -> office.inWork(agency.head("HCTH"), () -> procedure.cancel(report, "Thôi")))
                .hasMessage("report.refusal.not-coordinator");
        assertThat(office.view(report).state()).isEqualTo(ReportState.OPEN);
    }

    @Test
    void afterTheIssueNothingChangesWhoeverTries() {
        office.inWork(
                agency.officer("HCTH"),
                () -> writing.addFigure(
                        report,
                        part("HCTH").id(),
                        new FigureNumbers(
                                null, null, "Đơn vị tự chủ", new BigDecimal(91), new BigDecimal(113), null, "")));
        office.finishParts(agency, report);
        office.issue(agency, report);
        PartView part = part("HCTH");

        assertThatThrownBy(() -> office.write(agency.officer("HCTH"), part)).hasMessage("report.refusal.state.ISSUED");
        assertThatThrownBy(() -> office.inWork(
                        agency.coordinator(),
                        () -> procedure.addFigure(
                                report, new FigureNumbers(null, null, "Thêm", null, null, BigDecimal.TEN, ""))))
                .hasMessage("report.refusal.state.ISSUED");
        assertThatThrownBy(() -> office.inWork(agency.officer("HCTH"), () -> writing.sendLate(report, part.id())))
                .isInstanceOf(Refusal.class);
        for (String change : List.of(
                "update report_figure set value = 100 where report_id = " + report,
                "delete from report_figure where report_id = " + report,
                "update report_line set narrative = 'khác' where part_id = " + part.id(),
                "update report_part set narrative = 'khác' where id = " + part.id(),
                "insert into report_line (id, part_id, row_id, role, status) select -1, part_id, row_id, role, status"
                        + " from report_line where part_id = " + part.id() + " limit 1",
                "update report set assessment = 'khác' where id = " + report,
                "delete from report where id = " + report)) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void peopleOfOtherUnitsWriteNothing() {
        PartView part = part("HCTH");
        assertThatThrownBy(() -> office.write(agency.officer("TCKT"), part)).hasMessage("report.refusal.not-of-unit");
        TestAgency other = organization.agency("HCTH");
        assertThatThrownBy(() -> as(other.officer("HCTH"), () -> writing.readable(report, part.id())))
                .hasMessage("report.refusal.no-report");
    }

    @Test
    void aStaleLineIsNotWrittenOver() {
        PartView part = part("HCTH");
        var line = office.lines(part).get(0);
        office.write(agency.officer("HCTH"), part);

        assertThatThrownBy(() -> doAs(
                        agency.colleague("HCTH"),
                        () -> writing.writeLine(
                                report, part.id(), line.id(), line.version(), LineStatus.DONE, "Khác", "")))
                .hasMessage("shared.refusal.stale");
        assertThat(office.lines(part).get(0).narrative()).isEqualTo("Đang triển khai đúng tiến độ.");
    }

    @Test
    void figuresThatCannotBeAreRefused() {
        PartView part = part("HCTH");
        for (var wrong : List.of(
                new FigureNumbers(null, null, "a", BigDecimal.ONE, null, null, ""),
                new FigureNumbers(null, null, "a", BigDecimal.ONE, BigDecimal.ZERO, null, ""),
                new FigureNumbers(null, null, "a", null, null, null, ""),
                new FigureNumbers(null, null, " ", null, null, BigDecimal.ONE, ""),
                new FigureNumbers(null, 987654321L, "a", null, null, BigDecimal.ONE, ""))) {
            assertThatThrownBy(() -> doAs(agency.officer("HCTH"), () -> writing.addFigure(report, part.id(), wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aReportWithoutAssessmentIsNotSubmitted() {
        office.finishParts(agency, report);
        assertThatThrownBy(() -> office.consolidate(agency, report, "decision", "submit"))
                .hasMessageContaining("report.refusal.no-assessment");
    }

    @Test
    void unitsAreWrittenToByOfficialLetter() {
        long[] letter = new long[1];
        office.inWork(agency.coordinator(), () -> letter[0] = procedure.letter(report, ReportLetter.REQUEST));

        assertThat(documents.state(letter[0])).isEqualTo(DocumentState.CONTENT_CHECK);
        assertThat(documents.versions(letter[0])).hasSize(1);
        office.finishParts(agency, report);
        assertThatThrownBy(() ->
                        office.inWork(agency.coordinator(), () -> procedure.letter(report, ReportLetter.REMINDER)))
                .hasMessage("report.refusal.nobody-to-write-to");
    }

    @Test
    void aLetterOnItsWayIsGivenUpWithTheReport() {
        long[] letter = new long[1];
        office.inWork(agency.coordinator(), () -> letter[0] = procedure.letter(report, ReportLetter.REQUEST));
        office.inWork(agency.coordinator(), () -> procedure.cancel(report, "Nhầm kỳ"));
        assertThat(documents.state(letter[0])).isEqualTo(DocumentState.WITHDRAWN);
    }

    @Test
    void theDelayOfSendingIsWrittenDown() {
        office.finishParts(agency, report);
        office.moveTo(LocalDate.of(2026, 3, 20).atTime(17, 1));
        office.runTimers(report);

        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'report.late' and subject_id = ?")
                        .param(String.valueOf(report))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(office.open(report)).containsExactly(PeriodicReport.CONSOLIDATE);
    }

    @Test
    void daysThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> office.inWork(
                        agency.coordinator(),
                        () -> opening.open(
                                plan, ReportPeriod.H1, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 10))))
                .hasMessage("report.refusal.dates-order");
        assertThatThrownBy(() -> office.inWork(
                        agency.coordinator(),
                        () -> opening.open(plan, ReportPeriod.H1, LocalDate.of(2026, 1, 20), null)))
                .hasMessage("report.refusal.due-in-past");
        assertThatThrownBy(() ->
                        office.inWork(agency.officer("HCTH"), () -> opening.open(plan, ReportPeriod.H1, null, null)))
                .hasMessage("report.refusal.not-coordinator");
    }
}
