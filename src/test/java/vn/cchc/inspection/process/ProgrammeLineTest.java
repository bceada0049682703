package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.SignedInAs.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.NewInspection;
import vn.cchc.inspection.ProgrammeLineState;
import vn.cchc.journal.Journal;
import vn.cchc.plan.ReformDomain;
import vn.cchc.testing.CchcTest;

/** An inspection that a programme plans: opened, reminded of, moved, dropped. */
@CchcTest
class ProgrammeLineTest extends ProgrammeCase {

    @Autowired
    private Journal journal;

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

    private List<String> history(long programme) {
        return journal.history("inspection-programme", programme, PageRequest.of(0, 50)).stream()
                .map(entry -> entry.text())
                .toList();
    }
}
