package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.remediation.process.LineProcess.CHECK_FIX;
import static vn.cchc.remediation.process.LineProcess.FIX_FINDING;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.Role;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.UnitRemediation;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Findings are put right with evidence, and somebody else checks that. */
@CchcTest
class FixingFindingsTest extends RemediationCase {

    @Autowired
    private Appointments appointments;

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
    void theHeadGivesTheWorkToSomebodyElse() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        desk.signedIn(
                agency.head("TCKT"),
                () -> fixing.handTo(line, agency.colleague("TCKT"), "Đi công tác", agency.head("TCKT")));

        assertThat(desk.task(LineProcess.KEY, line, FIX_FINDING).getAssignee()).isEqualTo(agency.colleague("TCKT"));
        assertThat(reading.line(line).personId()).isEqualTo(agency.colleague("TCKT"));
    }
}
