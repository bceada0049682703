package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.remediation.process.LineProcess.ANSWER_FINDING;
import static vn.cchc.remediation.process.LineProcess.ANSWER_OVERDUE;
import static vn.cchc.remediation.process.LineProcess.CHECK_FIX;
import static vn.cchc.remediation.process.LineProcess.DECIDE_OBJECTION;
import static vn.cchc.remediation.process.LineProcess.FIX_FINDING;
import static vn.cchc.remediation.process.LineProcess.FIX_OVERDUE;
import static vn.cchc.remediation.process.LineProcess.OVERDUE_FINDING;
import static vn.cchc.remediation.process.LineProcess.PLAN_FIX;
import static vn.cchc.remediation.process.LineProcess.WAIT_AGAIN;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.Documents;
import vn.cchc.inspection.ClosedLine;
import vn.cchc.inspection.FollowUpLines;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.domain.PlannedInspection;
import vn.cchc.inspection.domain.ProgrammeDrafting;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.Role;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.ReformDomain;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.remediation.CarriedFinding;
import vn.cchc.remediation.FoundShortcomings;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.Remediations;
import vn.cchc.remediation.UnitRemediation;
import vn.cchc.remediation.domain.FindingAnswers;
import vn.cchc.remediation.domain.FindingFixing;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.domain.RemediationReporting;
import vn.cchc.remediation.domain.Undertaking;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The way of findings to their ends, path by path. */
@CchcTest
class RemediationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);

    @Autowired
    private PlanDesk models;

    @Autowired
    private RemedyDesk desk;

    @Autowired
    private FoundShortcomings found;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private RemediationReading reading;

    @Autowired
    private RemediationReporting reporting;

    @Autowired
    private FindingFixing fixing;

    @Autowired
    private FindingAnswers answers;

    @Autowired
    private Remediations remediations;

    @Autowired
    private FollowUpLines followUps;

    @Autowired
    private Documents documents;

    @Autowired
    private Appointments appointments;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private Journal journal;

    @Autowired
    private ProgrammeDrafting drafting;

    @Autowired
    private PlanRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TestAgency agency;
    private long unit;

    @BeforeEach
    void begin() {
        moveTo(TODAY);
        agency = organization.agency();
        unit = agency.unit("TCKT");
    }

    @AfterEach
    void rightTheClock() {
        ClockUtil.reset();
    }

    @Test
    void aUnitAgreesFixesIsCheckedAndReports() {
        long remediation = open("Niêm yết thủ tục", "Giải quyết đúng hạn");
        List<Long> lines = lines(remediation);
        assertThat(desk.open(lines.get(0))).containsExactly(ANSWER_FINDING);
        for (long line : lines) {
            agree(line);
            fix(line);
            accept(line);
        }

        assertThat(state(lines.get(0))).isEqualTo(LineState.FIXED);
        assertThat(view(remediation).state()).isEqualTo(RemediationState.REPORTING);
        report(remediation);
        assertThat(view(remediation).state()).isEqualTo(RemediationState.SIGNING);
        long document = view(remediation).documentId();
        assertThat(documents.versions(document))
                .singleElement()
                .satisfies(version -> assertThat(version.files())
                        .singleElement()
                        .satisfies(file -> assertThat(file.name()).endsWith(".docx")));
        desk.issue(agency, document, "TCKT");

        assertThat(view(remediation).state()).isEqualTo(RemediationState.DONE);
        assertThat(desk.runs(RemediationProcess.KEY, remediation)).isFalse();
        assertThat(remediations.results(agency.id(), 2026)).containsExactly(new UnitRemediation(unit, 2, 2, 0, 0, 0));
        assertRefused(() -> fixing.addFile(
                lines.get(0), "them.png", new ByteArrayInputStream(new byte[] {1}), agency.officer("TCKT")));
    }

    @Test
    void eachUnitHasARemediationOfItsOwn() {
        long inspection = found.inspection(agency, unit, DUE, "Niêm yết thủ tục");
        long other = found.inspection(agency, agency.unit("QLDA"), DUE, "Niêm yết thủ tục");
        found.conclude(agency, inspection);
        found.conclude(agency, other);

        assertThat(found.remediation(inspection, unit)).isNotEqualTo(found.remediation(other, agency.unit("QLDA")));
        found.conclude(agency, inspection);
        assertThat(reading.lines(found.remediation(inspection, unit))).hasSize(1);
    }

    @Test
    void anObjectionThatTheLeaderAgreesWithEndsTheLineAndDoesNotCount() {
        long remediation = open("Niêm yết thủ tục");
        long line = lines(remediation).get(0);
        object(line);
        assertThat(state(line)).isEqualTo(LineState.OBJECTED);
        desk.ofLine(
                line, agency.leader(), DECIDE_OBJECTION, "decision", "drop", "reason", "Đơn vị đã niêm yết từ tháng 3");

        LineView ended = reading.line(line);
        assertThat(ended.state()).isEqualTo(LineState.NOT_IMPLEMENTED);
        assertThat(ended.dropped()).isTrue();
        assertThat(ended.closeReason()).isEqualTo("Đơn vị đã niêm yết từ tháng 3");
        assertThat(desk.runs(LineProcess.KEY, line)).isFalse();
        assertThat(view(remediation).state()).isEqualTo(RemediationState.REPORTING);
        assertThat(remediations.results(agency.id(), 2026)).isEmpty();
        assertThat(remediations.carried(agency.id(), 2026)).isEmpty();
        assertThat(desk.form(
                        RemediationProcess.KEY,
                        remediation,
                        agency.head("TCKT"),
                        RemediationProcess.REPORT_REMEDIATION))
                .extractingByKey("results", InstanceOfAssertFactories.STRING)
                .contains("Lãnh đạo đã rút kiến nghị")
                .doesNotContain("Không thực hiện");
    }

    @Test
    void theSuccessorOfAUnitThatWasMergedAwayPutsRightWhatWasFoundThere() {
        long inspection = found.inspection(agency, agency.unit("QLDA"), DUE, "Niêm yết thủ tục");
        units.merge(agency.unit("QLDA"), unit, TODAY.minusDays(1), organization.root());
        found.conclude(agency, inspection);

        long line = lines(found.remediation(inspection, unit)).get(0);
        agree(line);
        assertThat(state(line)).isEqualTo(LineState.FIXING);
    }

    @Test
    void anObjectionThatTheLeaderRefusesIsPlannedAndFixed() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        object(line);
        desk.ofLine(line, agency.leader(), DECIDE_OBJECTION, "decision", "uphold", "reason", "Biên bản đã ghi rõ");

        assertThat(desk.open(line)).containsExactly(PLAN_FIX);
        desk.ofLine(
                line,
                agency.head("TCKT"),
                PLAN_FIX,
                "action",
                "Niêm yết lại",
                "person",
                agency.colleague("TCKT"),
                "plannedOn",
                "2026-06-20");
        assertThat(desk.task(LineProcess.KEY, line, FIX_FINDING).getAssignee()).isEqualTo(agency.colleague("TCKT"));
    }

    @Test
    void whatPeopleWriteIsKeptInComposedLettersWithoutControlCharacters() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        desk.evidence(line, agency.officer("TCKT"), "niem-yet.png");

        String typed = Normalizer.normalize("Đã niêm yết\r\nlại\u0000đủ ", Normalizer.Form.NFD);
        fixing.report(line, typed, agency.officer("TCKT"));

        assertThat(reading.line(line).report()).isEqualTo("Đã niêm yết\nlại đủ");
    }

    @Test
    void nothingIsReportedWithoutEvidence() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);

        assertRefused(() -> desk.ofLine(line, agency.officer("TCKT"), FIX_FINDING, "result", "Đã niêm yết"));
        assertThat(state(line)).isEqualTo(LineState.FIXING);
        long evidence = desk.evidence(line, agency.officer("TCKT"), "niem-yet.png");
        fixing.remove(line, evidence, agency.officer("TCKT"));
        assertRefused(() -> desk.ofLine(line, agency.officer("TCKT"), FIX_FINDING, "result", "Đã niêm yết"));
    }

    @Test
    void evidenceOfAWrongTypeOrByAnotherUnitIsRefusedAndNothingIsLost() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        desk.evidence(line, agency.officer("TCKT"), "niem-yet.png");

        assertRefused(() -> desk.evidence(line, agency.officer("HCTH"), "khac.png"));
        assertRefused(() ->
                fixing.addFile(line, "virus.exe", new ByteArrayInputStream("MZ".getBytes()), agency.officer("TCKT")));
        assertRefused(() -> fixing.addFile(
                line, "gia.pdf", new ByteArrayInputStream("<html></html>".getBytes()), agency.officer("TCKT")));
        assertThat(reading.evidence(List.of(line)).get(line)).hasSize(1);
    }

    @Test
    void whatDoesNotConvinceComesBackWithAReason() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        fix(line);
        assertRefused(
                () -> fixing.addFile(line, "muon.png", new ByteArrayInputStream(new byte[0]), agency.officer("TCKT")));
        desk.ofLine(line, agency.inspector(), CHECK_FIX, "decision", "return", "reason", "Ảnh không rõ");

        assertThat(state(line)).isEqualTo(LineState.RETURNED);
        assertThat(desk.form(LineProcess.KEY, line, agency.officer("TCKT"), FIX_FINDING)
                        .get("returned"))
                .isEqualTo("Ảnh không rõ");
        desk.evidence(line, agency.officer("TCKT"), "ro-hon.png");
        desk.ofLine(line, agency.officer("TCKT"), FIX_FINDING, "result", "Đã chụp lại");
        accept(line);
        assertThat(state(line)).isEqualTo(LineState.FIXED);
        assertThat(reading.evidence(List.of(line)).get(line)).hasSize(2);
    }

    @Test
    void anInspectorOfTheSameUnitDoesNotCheck() {
        String second = organization.holder(agency, Role.INSPECTOR, "kiemtra2", "Cán bộ kiểm tra");
        appointments.appoint(
                NewAppointment.inUnit(
                        agency.inspector(), agency.id(), unit, Role.OFFICER, "Chuyên viên", TestOrganization.SINCE),
                organization.root());
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        fix(line);

        assertRefused(() -> accept(line));
        assertRefused(() -> desk.ofLine(line, agency.coordinator(), CHECK_FIX, "decision", "accept"));
        desk.ofLine(line, second, CHECK_FIX, "decision", "accept");
        assertThat(reading.line(line).checkedBy()).isEqualTo(second);
    }

    @Test
    void withoutAnotherInspectorTheCoordinatorChecks() {
        appointments.appoint(
                NewAppointment.inUnit(
                        agency.inspector(), agency.id(), unit, Role.OFFICER, "Chuyên viên", TestOrganization.SINCE),
                organization.root());
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        fix(line);

        assertRefused(() -> accept(line));
        desk.ofLine(line, agency.coordinator(), CHECK_FIX, "decision", "accept");
        assertThat(state(line)).isEqualTo(LineState.FIXED);
    }

    @Test
    void anInspectorOfAnotherAgencyDoesNotCheck() {
        TestAgency foreign = organization.agency();
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        fix(line);

        assertThatThrownBy(() -> desk.ofLine(line, foreign.inspector(), CHECK_FIX, "decision", "accept"))
                .isInstanceOf(RuntimeException.class);
        assertThat(state(line)).isEqualTo(LineState.REPORTED);
    }

    @Test
    void reportedAfterTheLastDayIsFixedLate() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        moveTo(DUE.plusDays(3));
        fix(line);
        accept(line);

        assertThat(state(line)).isEqualTo(LineState.FIXED_LATE);
        assertThat(remediations.results(agency.id(), 2026)).containsExactly(new UnitRemediation(unit, 1, 0, 1, 0, 0));
    }

    @Test
    void reportedInTimeAndCheckedLaterIsFixedInTime() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        moveTo(DUE);
        fix(line);
        moveTo(DUE.plusDays(5));
        accept(line);

        assertThat(state(line)).isEqualTo(LineState.FIXED);
    }

    @Test
    void theLimitForTheAnswerIsToldAndTheTaskStays() {
        long remediation = open("Niêm yết thủ tục");
        long line = lines(remediation).get(0);
        assertThat(desk.timer(LineProcess.KEY, line, ANSWER_OVERDUE)).isAfter(date(TODAY.plusDays(13)));
        desk.fireTimer(LineProcess.KEY, line, ANSWER_OVERDUE);

        assertThat(desk.open(line)).containsExactly(ANSWER_FINDING);
        assertThat(history(remediation)).anyMatch(text -> text.contains("chưa trả lời kiến nghị"));
    }

    @Test
    void whatIsOverdueClimbsToTheLeaderWhoGivesANewDay() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        assertThat(desk.timer(LineProcess.KEY, line, FIX_OVERDUE)).isEqualTo(date(DUE.plusDays(1)));
        moveTo(DUE.plusDays(1));
        desk.fireTimer(LineProcess.KEY, line, FIX_OVERDUE);
        assertThat(desk.open(line)).containsExactly(FIX_FINDING, OVERDUE_FINDING);
        assertRefused(() -> overdue(line, "extend", "newDay", "2026-06-30"));
        overdue(line, "extend", "newDay", "2026-07-15");

        assertThat(reading.line(line).dueOn()).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(reading.line(line).firstDueOn()).isEqualTo(DUE);
        assertThat(desk.open(line)).containsExactly(FIX_FINDING);
        assertThat(desk.task(LineProcess.KEY, line, FIX_FINDING).getDueDate())
                .isBetween(date(LocalDate.of(2026, 7, 15)), date(LocalDate.of(2026, 7, 16)));
        assertThat(desk.timer(LineProcess.KEY, line, WAIT_AGAIN)).isEqualTo(date(LocalDate.of(2026, 7, 16)));
        fix(line);
        accept(line);
        assertThat(state(line)).isEqualTo(LineState.FIXED);
        assertThat(desk.runs(LineProcess.KEY, line)).isFalse();
    }

    @Test
    void theLeaderUrgesAndIsAskedAgain() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        moveTo(DUE.plusDays(1));
        desk.fireTimer(LineProcess.KEY, line, FIX_OVERDUE);
        overdue(line, "urge");

        assertThat(desk.timer(LineProcess.KEY, line, WAIT_AGAIN)).isAfter(date(DUE.plusDays(7)));
        moveTo(DUE.plusDays(10));
        desk.fireTimer(LineProcess.KEY, line, WAIT_AGAIN);
        assertThat(desk.open(line)).containsExactly(FIX_FINDING, OVERDUE_FINDING);
        fix(line);
        accept(line);
        assertThat(state(line)).isEqualTo(LineState.FIXED_LATE);
        assertThat(desk.open(line)).isEmpty();
    }

    @Test
    void theLeaderClosesWhatIsNotImplemented() {
        long remediation = open("Niêm yết thủ tục", "Giải quyết đúng hạn");
        long closed = lines(remediation).get(0);
        moveTo(DUE.plusDays(1));
        desk.fireTimer(LineProcess.KEY, closed, FIX_OVERDUE);
        assertThatThrownBy(() -> desk.ofLine(
                        closed, agency.head("TCKT"), OVERDUE_FINDING, "decision", "close", "reason", "Không cần"))
                .isInstanceOf(Refusal.class);
        overdue(closed, "close");

        assertThat(state(closed)).isEqualTo(LineState.NOT_IMPLEMENTED);
        assertThat(desk.runs(LineProcess.KEY, closed)).isFalse();
        assertThat(desk.runs(RemediationProcess.KEY, remediation)).isTrue();
        assertThat(view(remediation).state()).isEqualTo(RemediationState.OPEN);
        assertThat(remediations.carried(agency.id(), 2026))
                .extracting(CarriedFinding::why)
                .containsExactly(CarriedFinding.Why.NOT_IMPLEMENTED, CarriedFinding.Why.OPEN);
    }

    @Test
    void whatWaitsForTheCheckIsNotClosed() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        fix(line);
        moveTo(DUE.plusDays(1));
        desk.fireTimer(LineProcess.KEY, line, FIX_OVERDUE);

        assertRefused(() -> overdue(line, "close"));
        assertThat(state(line)).isEqualTo(LineState.REPORTED);
    }

    @Test
    void theLeaderCancelsTheWhole() {
        long remediation = open("Niêm yết thủ tục", "Giải quyết đúng hạn");
        assertRefused(() -> cancel(remediation, agency.coordinator()));
        cancel(remediation, agency.leader());

        assertThat(view(remediation).state()).isEqualTo(RemediationState.CANCELLED);
        assertThat(view(remediation).closeReason()).isEqualTo("Kết luận bị thu hồi");
        assertThat(desk.runs(RemediationProcess.KEY, remediation)).isFalse();
        assertThat(lines(remediation)).noneMatch(line -> desk.runs(LineProcess.KEY, line));
        assertThat(remediations.results(agency.id(), 2026)).isEmpty();
    }

    @Test
    void aWithdrawnReportComesBackToTheUnit() {
        long remediation = ended(open("Niêm yết thủ tục"));
        report(remediation);
        long document = view(remediation).documentId();
        assertRefused(() -> cancel(remediation, agency.leader()));
        desk.signedIn(
                agency.officer("TCKT"), () -> documents.withdraw(document, "Thiếu số liệu", agency.officer("TCKT")));

        assertThat(view(remediation).state()).isEqualTo(RemediationState.REPORTING);
        assertThat(view(remediation).returnReason()).isEqualTo("Thiếu số liệu");
        report(remediation);
        desk.issue(agency, view(remediation).documentId(), "TCKT");
        assertThat(view(remediation).state()).isEqualTo(RemediationState.DONE);
    }

    @Test
    void aFollowUpThatConfirmsKeepsTheResult() {
        long inspection = found.inspection(agency, unit, DUE, "Niêm yết thủ tục");
        long remediation = concluded(inspection);
        ended(remediation);
        long finding = found.findings(inspection).get(0);
        assertThat(followUps.closedLines(agency.id(), unit))
                .extracting(ClosedLine::findingId, ClosedLine::ending)
                .containsExactly(tuple(finding, "FIXED"));
        long again = found.inspection(agency, unit, DUE);
        found.followUp(finding, again, true, "Đã xem tại nơi niêm yết", agency.inspector());
        found.conclude(agency, again);

        assertThat(followUps.closedLines(agency.id(), unit)).isEmpty();
        assertThat(reading.lines(remediation).get(0).followUpHolds()).isTrue();
        assertThat(state(lines(remediation).get(0))).isEqualTo(LineState.FIXED);
    }

    @Test
    void aFollowUpThatDoesNotConfirmOpensANewLineAndKeepsTheOldResult() {
        long inspection = found.inspection(agency, unit, DUE, "Niêm yết thủ tục");
        long remediation = concluded(inspection);
        ended(remediation);
        long finding = found.findings(inspection).get(0);
        long again = found.inspection(agency, unit, DUE.plusMonths(6));
        found.followUp(finding, again, false, "Bảng niêm yết đã bị gỡ", agency.inspector());
        found.conclude(agency, again);

        long old = lines(remediation).get(0);
        assertThat(reading.line(old).followUpHolds()).isFalse();
        assertThat(reading.line(old).state()).isEqualTo(LineState.FIXED);
        LineView reopened = reading.lines(found.remediation(again, unit)).get(0);
        assertThat(reopened.findingId()).isEqualTo(finding);
        assertThat(reopened.reopens()).isEqualTo(old);
        assertThat(desk.open(reopened.id())).containsExactly(ANSWER_FINDING);
        assertThat(remediations.results(agency.id(), 2026)).containsExactly(new UnitRemediation(unit, 1, 0, 0, 0, 1));
    }

    @Test
    void aFollowUpThatWritesTheFindingDownAnewOpensOneLineForBoth() {
        long inspection = found.inspection(agency, unit, DUE, "Niêm yết thủ tục");
        long remediation = concluded(inspection);
        ended(remediation);
        long finding = found.findings(inspection).get(0);
        long again = found.inspection(agency, unit, DUE.plusMonths(6), finding, "Niêm yết thủ tục");
        found.followUp(finding, again, false, "Bảng niêm yết đã bị gỡ", agency.inspector());
        found.conclude(agency, again);

        assertThat(reading.lines(found.remediation(again, unit)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.findingId()).isEqualTo(found.findings(again).get(0));
                    assertThat(line.reopens()).isEqualTo(lines(remediation).get(0));
                });
    }

    @Test
    void whatWasFoundTheYearBeforeRecurs() {
        moveTo(TODAY.minusYears(1));
        ended(open("Niêm yết thủ tục"));
        moveTo(TODAY);
        ended(open("Niêm yết thủ tục"));

        assertThat(remediations.carried(agency.id(), 2026))
                .extracting(CarriedFinding::why)
                .containsExactly(CarriedFinding.Why.RECURRING);
    }

    @Test
    void theRowOfThePlanThatAsksForTheInspectionTellsMilestonesButNoFindings() {
        long plan = models.draft(
                agency,
                new TestPlan().row("1", "Kiểm tra cải cách hành chính", item("Kế hoạch", "Quý I", "Phòng HCTH")));
        long row = rows.rows(plan, 0, 10).get(0).id();
        long inspection = found.inspection(agency, unit, DUE, "Niêm yết thủ tục");
        long[] programme = new long[1];
        desk.signedIn(agency.coordinator(), () -> {
            programme[0] = drafting.create(
                    agency.id(), 2026, new ProgrammeHead("Kế hoạch kiểm tra", "", agency.unit("HCTH"), row));
            drafting.addLine(
                    programme[0],
                    new PlannedInspection(
                            unit,
                            InspectionKind.PLANNED,
                            InspectionMethod.ON_SITE,
                            Set.of(ReformDomain.PROCEDURES),
                            "",
                            6));
        });
        jdbc.sql("update programme_line set state = 'OPENED', inspection_id = ? where programme_id = ?")
                .params(inspection, programme[0])
                .update();
        long remediation = ended(concluded(inspection));
        report(remediation);
        desk.issue(agency, view(remediation).documentId(), "TCKT");

        List<String> told = journal.historyOfRow(row, PageRequest.of(0, 50)).stream()
                .map(entry -> entry.text())
                .toList();
        assertThat(told)
                .contains("Phòng TCKT nhận 1 kiến nghị sau kiểm tra, bắt đầu khắc phục")
                .anyMatch(text -> text.startsWith("Phòng TCKT ban hành báo cáo kết quả khắc phục"))
                .noneMatch(text -> text.contains("Niêm yết thủ tục"));
    }

    @Test
    void aPlanNamesSomebodyOfTheUnitAndADayWithinTheLimit() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        String head = agency.head("TCKT");

        assertRefused(() -> answers.agree(line, new Undertaking("Sửa", agency.officer("HCTH"), DUE), head));
        assertRefused(() -> answers.agree(line, new Undertaking("Sửa", agency.officer("TCKT"), DUE.plusDays(1)), head));
        assertRefused(
                () -> answers.agree(line, new Undertaking("Sửa", agency.officer("TCKT"), TODAY.minusDays(1)), head));
        assertRefused(() -> answers.agree(line, new Undertaking(" ", agency.officer("TCKT"), DUE), head));
        assertRefused(
                () -> answers.agree(line, new Undertaking("Sửa", agency.officer("TCKT"), DUE), agency.officer("TCKT")));
        assertRefused(() -> answers.object(line, "x".repeat(4001), head));
        assertThat(state(line)).isEqualTo(LineState.ANSWERING);
    }

    @Test
    void whatIsSentTwiceCountsOnce() {
        long remediation = open("Niêm yết thủ tục");
        long line = lines(remediation).get(0);
        Task task = desk.task(LineProcess.KEY, line, ANSWER_FINDING);
        Object[] objection = {"stance", "not-agreed", "reason", "Đã niêm yết đầy đủ"};
        desk.complete(task, agency.head("TCKT"), objection);

        assertRefused(() -> desk.complete(task, agency.head("TCKT"), objection));
        assertThat(state(line)).isEqualTo(LineState.OBJECTED);
        assertThat(history(remediation))
                .filteredOn(text -> text.startsWith("Không đồng ý"))
                .hasSize(1);
    }

    @Test
    void theHeadGivesTheWorkToSomebodyElse() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        desk.signedIn(
                agency.head("TCKT"),
                () -> fixing.handTo(line, agency.colleague("TCKT"), "Đi công tác", agency.head("TCKT")));

        assertThat(desk.task(LineProcess.KEY, line, FIX_FINDING).getAssignee()).isEqualTo(agency.colleague("TCKT"));
        assertThat(reading.line(line).personId()).isEqualTo(agency.colleague("TCKT"));
    }

    private long open(String... criteria) {
        return concluded(found.inspection(agency, unit, LocalDate.now(clock).plusDays(30), criteria));
    }

    private long concluded(long inspection) {
        found.conclude(agency, inspection);
        return found.remediation(inspection, unit);
    }

    private long ended(long remediation) {
        for (long line : lines(remediation)) {
            agree(line);
            fix(line);
            accept(line);
        }
        return remediation;
    }

    private void agree(long line) {
        desk.ofLine(
                line,
                agency.head("TCKT"),
                ANSWER_FINDING,
                "stance",
                "agreed",
                "action",
                "Niêm yết lại tại bộ phận một cửa",
                "person",
                agency.officer("TCKT"),
                "plannedOn",
                LocalDate.now(clock).plusDays(20).toString());
    }

    private void object(long line) {
        desk.ofLine(line, agency.head("TCKT"), ANSWER_FINDING, "stance", "not-agreed", "reason", "Đã niêm yết đầy đủ");
    }

    private void fix(long line) {
        desk.evidence(line, agency.officer("TCKT"), "niem-yet.png");
        desk.ofLine(line, agency.officer("TCKT"), FIX_FINDING, "result", "Đã niêm yết đầy đủ");
    }

    private void accept(long line) {
        desk.ofLine(line, agency.inspector(), CHECK_FIX, "decision", "accept", "opinion", "Đạt");
    }

    private void overdue(long line, String decision, Object... more) {
        Object[] values = new Object[4 + more.length];
        values[0] = "decision";
        values[1] = decision;
        values[2] = "reason";
        values[3] = "Theo ý kiến lãnh đạo";
        System.arraycopy(more, 0, values, 4, more.length);
        desk.ofLine(line, agency.leader(), OVERDUE_FINDING, values);
    }

    private void report(long remediation) {
        desk.ofRemediation(
                remediation,
                agency.officer("TCKT"),
                RemediationProcess.REPORT_REMEDIATION,
                "summary",
                "Đơn vị đã khắc phục các tồn tại");
    }

    private void cancel(long remediation, String by) {
        desk.signedIn(by, () -> reporting.cancel(remediation, "Kết luận bị thu hồi", by));
    }

    private List<Long> lines(long remediation) {
        return reading.lines(remediation).stream().map(LineView::id).toList();
    }

    private LineState state(long line) {
        return reading.line(line).state();
    }

    private RemediationView view(long remediation) {
        return reading.view(remediation);
    }

    private List<String> history(long remediation) {
        return journal.history("remediation", remediation, PageRequest.of(0, 50)).stream()
                .map(entry -> entry.text())
                .toList();
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }

    private static void moveTo(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(instant(day).plusSeconds(8 * 3600)));
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static Date date(LocalDate day) {
        return Date.from(instant(day));
    }
}
