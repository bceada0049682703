package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.Inspections;
import vn.cchc.inspection.NewInspection;
import vn.cchc.inspection.ProgrammeLineState;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.inspection.domain.PlannedInspection;
import vn.cchc.inspection.domain.ProgrammeCourse;
import vn.cchc.inspection.domain.ProgrammeDrafting;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.inspection.domain.ProgrammeLines;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.journal.Journal;
import vn.cchc.organization.UnitAdministration;
import vn.cchc.plan.ReformDomain;
import vn.cchc.remediation.process.RemedyDesk;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The inspection programme of a year from its draft to the last inspection opened, path by path. */
@CchcTest
class ProgrammeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private RemedyDesk desk;

    @Autowired
    private ProgrammeDrafting drafting;

    @Autowired
    private ProgrammeCourse course;

    @Autowired
    private ProgrammeLines lines;

    @Autowired
    private ProgrammeReading reading;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Documents documents;

    @Autowired
    private Journal journal;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private UnitAdministration units;

    private TestAgency agency;

    @BeforeEach
    void begin() {
        moveTo(LocalDate.of(2026, 2, 2));
        agency = organization.agency();
    }

    @AfterEach
    void rightTheClock() {
        ClockUtil.reset();
    }

    @Test
    void aProgrammeIsIssuedAndEachLineIsOpenedInItsMonth() {
        long programme = issued(3, 6);
        assertThat(reading.view(programme).notation()).isNotBlank();
        long march = line(programme, 0);
        assertThat(desk.open(ProgrammeLineProcess.KEY, march)).isEmpty();
        assertThat(desk.timer(ProgrammeLineProcess.KEY, march, ProgrammeLineProcess.LINE_DUE))
                .isEqualTo(at(LocalDate.of(2026, 3, 1), LocalTime.of(7, 0)));
        moveTo(LocalDate.of(2026, 3, 2));
        desk.fireTimer(ProgrammeLineProcess.KEY, march, ProgrammeLineProcess.LINE_DUE);
        decide(
                march,
                "open",
                "visitFrom",
                "2026-03-20",
                "visitTo",
                "2026-03-21",
                "advisoryUnit",
                String.valueOf(agency.unit("HCTH")));

        ProgrammeLineView opened = reading.line(march);
        assertThat(opened.state()).isEqualTo(ProgrammeLineState.OPENED);
        InspectionView inspection = inspections.inspection(opened.inspectionId());
        assertThat(inspection.programmeLineId()).isEqualTo(march);
        assertThat(inspection.unitIds()).containsExactly(agency.unit("TCKT"));
        assertThat(inspection.kind()).isEqualTo(InspectionKind.PLANNED);
        assertThat(desk.runs(ProgrammeLineProcess.KEY, march)).isFalse();
        assertThat(desk.runs(ProgrammeProcess.KEY, programme)).isTrue();
    }

    @Test
    void anInspectionIsOpenedOnThePageBeforeItsMonthAndTheProgrammeEnds() {
        long programme = issued(9);
        long line = line(programme, 0);
        openOnPage(line);

        assertThat(reading.line(line).state()).isEqualTo(ProgrammeLineState.OPENED);
        assertThat(desk.runs(ProgrammeLineProcess.KEY, line)).isFalse();
        assertThat(desk.runs(ProgrammeProcess.KEY, programme)).isFalse();
        assertRefused(() -> openOnPage(line));
    }

    @Test
    void anInspectionOpenedElsewhereCarriesOutWhatIsPlannedForItsUnits() {
        long programme = issued(9, 10);
        long inspection = as(
                agency.coordinator(),
                () -> inspections.open(new NewInspection(
                        agency.id(),
                        null,
                        InspectionKind.PLANNED,
                        InspectionMethod.ON_SITE,
                        false,
                        null,
                        "Kiểm tra quý III",
                        Set.of(ReformDomain.PROCEDURES),
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 9, 8),
                        agency.unit("HCTH"),
                        List.of(agency.unit("TCKT")))));

        assertThat(reading.line(line(programme, 0)).inspectionId()).isEqualTo(inspection);
        assertThat(desk.runs(ProgrammeLineProcess.KEY, line(programme, 0))).isFalse();
        assertThat(reading.line(line(programme, 1)).state()).isEqualTo(ProgrammeLineState.PLANNED);
        assertThat(desk.runs(ProgrammeLineProcess.KEY, line(programme, 1))).isTrue();
    }

    @Test
    void anInspectionOpenedOnThePageTakesTheTaskAway() {
        long line = line(issued(3), 0);
        desk.fireTimer(ProgrammeLineProcess.KEY, line, ProgrammeLineProcess.LINE_DUE);
        openOnPage(line);

        assertThat(desk.open(ProgrammeLineProcess.KEY, line)).isEmpty();
        assertThat(desk.runs(ProgrammeLineProcess.KEY, line)).isFalse();
    }

    @Test
    void aMonthThatPassesIsToldAndTheTaskStays() {
        long programme = issued(3);
        long line = line(programme, 0);
        desk.fireTimer(ProgrammeLineProcess.KEY, line, ProgrammeLineProcess.LINE_DUE);
        moveTo(LocalDate.of(2026, 4, 1));
        desk.fireTimer(ProgrammeLineProcess.KEY, line, ProgrammeLineProcess.LINE_LATE);

        assertThat(desk.open(ProgrammeLineProcess.KEY, line)).containsExactly(ProgrammeLineProcess.OPEN_INSPECTION);
        assertThat(history(programme)).anyMatch(text -> text.contains("Đã hết tháng"));
    }

    @Test
    void anInspectionIsMovedToALaterMonthAndComesUpAgain() {
        long line = line(issued(3), 0);
        desk.fireTimer(ProgrammeLineProcess.KEY, line, ProgrammeLineProcess.LINE_DUE);
        assertRefused(() -> decide(line, "postpone", "newMonth", "2", "reason", "Trùng lịch"));
        decide(line, "postpone", "newMonth", "5", "reason", "Trùng lịch thanh tra");

        assertThat(reading.line(line).month()).isEqualTo(5);
        assertThat(desk.timer(ProgrammeLineProcess.KEY, line, ProgrammeLineProcess.LINE_DUE))
                .isEqualTo(at(LocalDate.of(2026, 5, 1), LocalTime.of(7, 0)));
    }

    @Test
    void anInspectionIsDroppedWithAReason() {
        long programme = issued(3);
        long line = line(programme, 0);
        desk.fireTimer(ProgrammeLineProcess.KEY, line, ProgrammeLineProcess.LINE_DUE);
        decide(line, "drop", "reason", "Đơn vị đã được thanh tra");

        assertThat(reading.line(line).state()).isEqualTo(ProgrammeLineState.DROPPED);
        assertThat(reading.coverage(agency.id(), reading.lines(programme)).inspected())
                .isZero();
        assertThat(desk.runs(ProgrammeProcess.KEY, programme)).isFalse();
    }

    @Test
    void aWithdrawnDocumentBringsTheDraftBackAndItIsSentAgain() {
        long programme = submitted(3);
        withdrawDocument(programme);
        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.DRAFT);
        assertThat(reading.view(programme).reason()).isEqualTo("Thiếu đơn vị");
        assertRefused(() -> doAs(() -> course.submit(programme)));
        doAs(() -> drafting.addLine(programme, planned("QLDA", 7)));
        edit(programme, "send");

        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.SIGNING);
        desk.issue(agency, reading.view(programme).documentId(), "HCTH");
        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.ISSUED);
        assertThat(desk.runs(ProgrammeLineProcess.KEY, line(programme, 1))).isTrue();
    }

    @Test
    void aWithdrawnDocumentMayBeTheEndOfIt() {
        long programme = submitted(3);
        withdrawDocument(programme);
        assertRefused(() -> edit(programme, "give-up"));
        edit(programme, "give-up", "reason", "Không kiểm tra trong năm");

        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.WITHDRAWN);
        assertThat(desk.runs(ProgrammeProcess.KEY, programme)).isFalse();
        assertThat(create()).isNotEqualTo(programme);
    }

    @Test
    void aProgrammeInForceIsGivenUpAndNobodyIsRemindedAnyMore() {
        long programme = issued(3, 6);
        long line = line(programme, 0);
        openOnPage(line);
        doAs(() -> course.cancel(programme, "Sắp xếp lại bộ máy"));

        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.WITHDRAWN);
        assertThat(desk.runs(ProgrammeProcess.KEY, programme)).isFalse();
        assertThat(desk.runs(ProgrammeLineProcess.KEY, line(programme, 1))).isFalse();
        assertThat(desk.runs("inspection", reading.line(line).inspectionId())).isTrue();
    }

    @Test
    void whatIsBeingSignedIsNeitherChangedNorGivenUp() {
        long programme = submitted(3);

        assertRefused(() -> doAs(() -> drafting.addLine(programme, planned("QLDA", 4))));
        assertRefused(() -> doAs(() -> course.cancel(programme, "Thôi")));
        assertRefused(() -> doAs(() -> course.submit(programme)));
        assertThat(documents.view(reading.view(programme).documentId()).type()).isEqualTo(DocumentType.PLAN);
    }

    @Test
    void onlyOneProgrammeAYearAndOnlyByTheCoordinator() {
        create();
        assertRefused(this::create);
        assertRefused(() -> as(agency.inspector(), () -> drafting.create(agency.id(), 2027, head())));
        TestAgency foreign = organization.agency();
        assertRefused(() -> as(foreign.coordinator(), () -> drafting.create(agency.id(), 2027, head())));
        assertRefused(() -> as(
                agency.coordinator(),
                () -> drafting.create(
                        agency.id(), 2027, new ProgrammeHead("Kế hoạch", "", foreign.unit("HCTH"), null))));
    }

    @Test
    void aLineNamesAnExistingUnitContentAndMonthAndNoSurprise() {
        long programme = create();
        TestAgency foreign = organization.agency();
        long merged = agency.unit("QLDA");
        units.merge(merged, agency.unit("TCKT"), LocalDate.of(2026, 1, 31), organization.root());

        assertRefused(() -> doAs(() -> drafting.addLine(programme, planned(foreign.unit("HCTH"), 3))));
        assertThatThrownBy(() -> doAs(() -> drafting.addLine(programme, planned(merged, 3))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).contains("Phòng TCKT"));
        assertRefused(() -> doAs(() -> drafting.addLine(programme, planned("TCKT", 13))));
        assertRefused(() -> doAs(() -> drafting.addLine(
                programme,
                new PlannedInspection(
                        agency.unit("TCKT"), InspectionKind.PLANNED, InspectionMethod.ON_SITE, Set.of(), "", 3))));
        assertRefused(() -> doAs(() -> drafting.addLine(
                programme,
                new PlannedInspection(
                        agency.unit("TCKT"),
                        InspectionKind.UNANNOUNCED,
                        InspectionMethod.ON_SITE,
                        Set.of(ReformDomain.PROCEDURES),
                        "",
                        3))));
        assertRefused(() -> doAs(() -> course.submit(programme)));
        assertThat(reading.lines(programme)).isEmpty();
    }

    @Test
    void coverageIsHeldAgainstTheSetting() {
        long programme = create();
        doAs(() -> drafting.addLine(programme, planned("TCKT", 3)));
        assertThat(reading.coverage(agency.id(), reading.lines(programme)))
                .isEqualTo(new ProgrammeReading.Coverage(1, 3, 50));
        assertThat(reading.coverage(agency.id(), reading.lines(programme)).reached())
                .isFalse();
        doAs(() -> drafting.setCoverage(agency.id(), 30));
        assertThat(reading.coverage(agency.id(), reading.lines(programme)).reached())
                .isTrue();
        assertRefused(() -> doAs(() -> drafting.setCoverage(agency.id(), 101)));
    }

    private long create() {
        return as(agency.coordinator(), () -> drafting.create(agency.id(), 2026, head()));
    }

    private ProgrammeHead head() {
        return new ProgrammeHead(
                "Kế hoạch kiểm tra năm 2026", "Căn cứ Kế hoạch cải cách hành chính", agency.unit("HCTH"), null);
    }

    private long submitted(int... months) {
        long programme = create();
        String[] codes = {"TCKT", "QLDA"};
        for (int i = 0; i < months.length; i++) {
            PlannedInspection planned = planned(codes[i], months[i]);
            doAs(() -> drafting.addLine(programme, planned));
        }
        doAs(() -> course.submit(programme));
        return programme;
    }

    private long issued(int... months) {
        long programme = submitted(months);
        desk.issue(agency, reading.view(programme).documentId(), "HCTH");
        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.ISSUED);
        return programme;
    }

    private PlannedInspection planned(String unit, int month) {
        return planned(agency.unit(unit), month);
    }

    private static PlannedInspection planned(long unit, int month) {
        return new PlannedInspection(
                unit,
                InspectionKind.PLANNED,
                InspectionMethod.ON_SITE,
                Set.of(ReformDomain.PROCEDURES, ReformDomain.DIGITAL_GOVERNMENT),
                "Niêm yết, giải quyết thủ tục hành chính",
                month);
    }

    private void openOnPage(long line) {
        doAs(() -> lines.openNow(
                line, new ProgrammeLines.Visit(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 6), null)));
    }

    private void decide(long line, String decision, Object... more) {
        desk.complete(
                desk.task(ProgrammeLineProcess.KEY, line, ProgrammeLineProcess.OPEN_INSPECTION),
                agency.coordinator(),
                with(decision, more));
    }

    private void edit(long programme, String decision, Object... more) {
        desk.complete(
                desk.task(ProgrammeProcess.KEY, programme, ProgrammeProcess.EDIT_PROGRAMME),
                agency.coordinator(),
                with(decision, more));
    }

    private static Object[] with(String decision, Object... more) {
        Object[] values = new Object[2 + more.length];
        values[0] = "decision";
        values[1] = decision;
        System.arraycopy(more, 0, values, 2, more.length);
        return values;
    }

    private void withdrawDocument(long programme) {
        doAs(() -> documents.withdraw(reading.view(programme).documentId(), "Thiếu đơn vị", agency.coordinator()));
    }

    private void doAs(Runnable act) {
        desk.signedIn(agency.coordinator(), act);
    }

    private long line(long programme, int place) {
        return reading.lines(programme).get(place).id();
    }

    private List<String> history(long programme) {
        return journal.history("inspection-programme", programme, PageRequest.of(0, 50)).stream()
                .map(entry -> entry.text())
                .toList();
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }

    private static void moveTo(LocalDate day) {
        ClockUtil.setCurrentTime(at(day, LocalTime.of(8, 0)));
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(ZONE).toInstant());
    }
}
