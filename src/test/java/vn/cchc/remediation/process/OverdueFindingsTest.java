package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.remediation.process.LineProcess.FIX_FINDING;
import static vn.cchc.remediation.process.LineProcess.FIX_OVERDUE;
import static vn.cchc.remediation.process.LineProcess.OVERDUE_FINDING;
import static vn.cchc.remediation.process.LineProcess.WAIT_AGAIN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.remediation.CarriedFinding;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.RemediationState;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** What is not put right in time comes before the leader. */
@CchcTest
class OverdueFindingsTest extends RemediationCase {

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

    private void overdue(long line, String decision, Object... more) {
        Object[] values = new Object[4 + more.length];
        values[0] = "decision";
        values[1] = decision;
        values[2] = "reason";
        values[3] = "Theo ý kiến lãnh đạo";
        System.arraycopy(more, 0, values, 4, more.length);
        desk.ofLine(line, agency.leader(), OVERDUE_FINDING, values);
    }
}
