package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.Inspections;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.inspection.domain.PlannedInspection;
import vn.cchc.inspection.domain.ProgrammeCourse;
import vn.cchc.inspection.domain.ProgrammeDrafting;
import vn.cchc.inspection.domain.ProgrammeHead;
import vn.cchc.inspection.domain.ProgrammeLines;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.plan.ReformDomain;
import vn.cchc.remediation.process.RemedyDesk;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The inspection programme of an agency for a year, and time passing. */
abstract class ProgrammeCase {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    RemedyDesk desk;

    @Autowired
    ProgrammeDrafting drafting;

    @Autowired
    ProgrammeCourse course;

    @Autowired
    ProgrammeLines lines;

    @Autowired
    ProgrammeReading reading;

    @Autowired
    Inspections inspections;

    @Autowired
    TestOrganization organization;

    TestAgency agency;

    @BeforeEach
    void begin() {
        moveTo(LocalDate.of(2026, 2, 2));
        agency = organization.agency();
    }

    @AfterEach
    void rightTheClock() {
        ClockUtil.reset();
    }

    long create() {
        return as(agency.coordinator(), () -> drafting.create(agency.id(), 2026, head()));
    }

    ProgrammeHead head() {
        return new ProgrammeHead(
                "Kế hoạch kiểm tra năm 2026", "Căn cứ Kế hoạch cải cách hành chính", agency.unit("HCTH"), null);
    }

    long submitted(int... months) {
        long programme = create();
        String[] codes = {"TCKT", "QLDA"};
        for (int i = 0; i < months.length; i++) {
            PlannedInspection planned = planned(codes[i], months[i]);
            doAs(() -> drafting.addLine(programme, planned));
        }
        doAs(() -> course.submit(programme));
        return programme;
    }

    long issued(int... months) {
        long programme = submitted(months);
        desk.issue(agency, reading.view(programme).documentId(), "HCTH");
        assertThat(reading.view(programme).state()).isEqualTo(ProgrammeState.ISSUED);
        return programme;
    }

    PlannedInspection planned(String unit, int month) {
        return planned(agency.unit(unit), month);
    }

    static PlannedInspection planned(long unit, int month) {
        return new PlannedInspection(
                unit,
                InspectionKind.PLANNED,
                InspectionMethod.ON_SITE,
                Set.of(ReformDomain.PROCEDURES, ReformDomain.DIGITAL_GOVERNMENT),
                "Niêm yết, giải quyết thủ tục hành chính",
                month);
    }

    void openOnPage(long line) {
        doAs(() -> lines.openNow(
                line, new ProgrammeLines.Visit(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 6), null)));
    }

    void decide(long line, String decision, Object... more) {
        desk.complete(
                desk.task(ProgrammeLineProcess.KEY, line, ProgrammeLineProcess.OPEN_INSPECTION),
                agency.coordinator(),
                with(decision, more));
    }

    static Object[] with(String decision, Object... more) {
        Object[] values = new Object[2 + more.length];
        values[0] = "decision";
        values[1] = decision;
        System.arraycopy(more, 0, values, 2, more.length);
        return values;
    }

    void doAs(Runnable act) {
        desk.signedIn(agency.coordinator(), act);
    }

    long line(long programme, int place) {
        return reading.lines(programme).get(place).id();
    }

    static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }

    static void moveTo(LocalDate day) {
        ClockUtil.setCurrentTime(at(day, LocalTime.of(8, 0)));
    }

    static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(ZONE).toInstant());
    }
}
