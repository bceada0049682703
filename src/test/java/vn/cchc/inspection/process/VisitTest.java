package vn.cchc.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.MinutesAnswer;
import vn.cchc.inspection.VisitState;
import vn.cchc.testing.CchcTest;

/** The visit to a unit: its checklist, and the minutes that both sides confirm. */
@CchcTest
class VisitTest extends InspectionCase {

    @Test
    void aChecklistIsClosedOnlyWhenEveryLineIsFilledIn() {
        long visit = started();
        refused(
                () -> desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST),
                "inspection.refusal.lines-open");
        desk.fill(agency, visit, agency.inspector());
        desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.MINUTES);
    }

    @Test
    void theSecretaryCanHaveTheChecklistOpenedAgain() {
        long visit = minutesDue();
        desk.completeAt(
                visit, agency.inspector(), InspectionVisit.WRITE_MINUTES, "decision", "reopen", "reason", "Thiếu ảnh");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.CHECKING);
        assertThat(desk.visit(visit).returnReason()).isEqualTo("Thiếu ảnh");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);
        assertThat(desk.visit(visit).returnReason()).isNull();
    }

    @Test
    void aUnitHasTheMinutesPutRightBeforeItConfirmsThem() {
        long visit = minutesWritten();
        long first = desk.visit(visit).minutesFileId();
        desk.completeAt(
                visit,
                agency.head("TCKT"),
                InspectionVisit.ANSWER_MINUTES,
                "decision",
                "return",
                "reason",
                "Sai số liệu");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.MINUTES);
        write(visit);
        assertThat(desk.visit(visit).minutesFileId()).isNotEqualTo(first);
        desk.completeAt(visit, agency.head("TCKT"), InspectionVisit.ANSWER_MINUTES, "decision", "confirm");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.SIGNING);
    }

    @Test
    void aUnitThatRefusesToConfirmSaysWhyAndTheInspectionGoesOn() {
        long visit = minutesWritten();
        assertThatThrownBy(() -> desk.completeAt(
                        visit, agency.head("TCKT"), InspectionVisit.ANSWER_MINUTES, "decision", "refuse"))
                .isNotNull();
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.CONFIRMING);

        desk.completeAt(
                visit,
                agency.head("TCKT"),
                InspectionVisit.ANSWER_MINUTES,
                "decision",
                "refuse",
                "refusal",
                "Không đồng ý kết quả");

        assertThat(desk.visit(visit).answer()).isEqualTo(MinutesAnswer.REFUSED);
        assertThat(desk.visit(visit).answerReason()).isEqualTo("Không đồng ý kết quả");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.CLOSE_MINUTES, "decision", "confirm");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.DONE);
        assertThat(desk.view(desk.visit(visit).inspectionId()).state()).isEqualTo(InspectionState.REPORTING);
    }

    @Test
    void aUnitThatSaysNothingToTheMinutesStandsSoInThem() {
        long visit = minutesWritten();
        desk.moveTo(LocalDateTime.of(2027, 3, 3, 18, 0));
        desk.fireAt(visit, "answer-due");
        assertThat(desk.visit(visit).answer()).isEqualTo(MinutesAnswer.SILENT);
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.SIGNING);
    }

    @Test
    void theHeadOfTheTeamReturnsMinutesToTheSecretary() {
        long visit = minutesWritten();
        desk.completeAt(visit, agency.head("TCKT"), InspectionVisit.ANSWER_MINUTES, "decision", "confirm");
        desk.completeAt(
                visit, agency.deputy(), InspectionVisit.CLOSE_MINUTES, "decision", "return", "reason", "Viết rõ hơn");
        assertThat(desk.visit(visit).state()).isEqualTo(VisitState.MINUTES);
        assertThat(desk.visit(visit).returnReason()).isEqualTo("Viết rõ hơn");
        write(visit);
        assertThat(desk.visit(visit).answer()).isNull();
    }

    @Test
    void visitsUnderWayEndWithACancelledInspection() {
        long visit = started();
        long inspection = desk.visit(visit).inspectionId();
        desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Thiên tai"));
        assertThat(desk.open(inspection)).isEmpty();
    }

    private long minutesDue() {
        long visit = started();
        desk.fill(agency, visit, agency.inspector());
        desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);
        return visit;
    }

    private long minutesWritten() {
        long visit = minutesDue();
        write(visit);
        return visit;
    }

    private void write(long visit) {
        desk.completeAt(
                visit, agency.inspector(), InspectionVisit.WRITE_MINUTES, "decision", "write", "minutes", "Không có");
    }
}
