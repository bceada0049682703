package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.cchc.remediation.process.LineProcess.ANSWER_FINDING;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.inspection.ClosedLine;
import vn.cchc.inspection.FollowUpLines;
import vn.cchc.remediation.CarriedFinding;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.UnitRemediation;
import vn.cchc.testing.CchcTest;

/** Whether what was put right holds: later inspections and recurring findings. */
@CchcTest
class FollowUpTest extends RemediationCase {

    @Autowired
    private FollowUpLines followUps;

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
}
