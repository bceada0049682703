package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.review.ReviewState;
import vn.cchc.review.SheetState;
import vn.cchc.review.SheetView;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;

/** A unit scores itself: who confirms, what a form refuses, who keeps silent. */
@CchcTest
class SelfScoringTest extends ReviewCase {

    @Test
    void anOfficersScoresAreConfirmedOrReturnedByTheHead() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "HCTH");
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        assertThatThrownBy(() -> desk.complete(sheet, agency.officer("HCTH"), "self-score"))
                .satisfies(says("chưa chấm"));
        desk.self(agency.officer("HCTH"), sheet, "1.1", "5");
        desk.self(agency.officer("HCTH"), sheet, "1.2", "7,25");
        desk.complete(sheet, agency.officer("HCTH"), "self-score");
        assertThat(sheetState(review)).isEqualTo(SheetState.CONFIRMING);
        assertThatThrownBy(() -> desk.self(agency.officer("HCTH"), sheet, "1.1", "6"))
                .isInstanceOf(Refusal.class);

        assertThatThrownBy(() -> desk.complete(sheet, agency.head("HCTH"), "confirm-self-score", "decision", "return"))
                .satisfies(says("Lý do trả lại"));
        desk.complete(
                sheet, agency.head("HCTH"), "confirm-self-score", "decision", "return", "reason", "Thiếu minh chứng");
        assertThat(sheetState(review)).isEqualTo(SheetState.SELF_SCORING);
        assertThat(desk.sheet(agency, review, "HCTH").returnReason()).isEqualTo("Thiếu minh chứng");

        desk.complete(sheet, agency.officer("HCTH"), "self-score");
        desk.complete(sheet, agency.head("HCTH"), "confirm-self-score", "decision", "approve");
        assertThat(sheetState(review)).isEqualTo(SheetState.APPRAISING);
        assertThat(state(review)).isEqualTo(ReviewState.APPRAISING);
    }

    @Test
    void aSilentUnitIsRemindedAndThenScoredByTheCouncil() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "HCTH");
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        Date due = desk.desk()
                .task(SheetReview.KEY, sheet.id(), SheetReview.SELF_SCORE)
                .getDueDate();
        assertThat(desk.desk().timer(SheetReview.KEY, sheet.id(), SheetReview.SELF_SCORE_DUE))
                .isEqualTo(due);
        assertThat(desk.desk().timer(SheetReview.KEY, sheet.id(), SheetReview.SELF_SCORE_REMINDER))
                .isBefore(due);

        moveDays(10);
        desk.desk().fireTimer(SheetReview.KEY, sheet.id(), SheetReview.SELF_SCORE_REMINDER);
        assertThat(desk.open(sheet)).containsExactly("self-score");
        assertThat(history(review)).contains("Nhắc Phòng HCTH nộp bảng điểm tự chấm");

        desk.self(agency.officer("HCTH"), sheet, "1.2", "3");
        moveDays(6);
        desk.desk().fireTimer(SheetReview.KEY, sheet.id(), SheetReview.SELF_SCORE_DUE);
        SheetView silent = desk.sheet(agency, review, "HCTH");
        assertThat(silent.silent()).isTrue();
        assertThat(silent.state()).isEqualTo(SheetState.APPRAISING);
        assertThat(desk.score(sheet, "1.1").selfScore()).isNull();
        assertThat(desk.score(sheet, "1.2").selfScore()).isEqualByComparingTo("3");
        assertThatThrownBy(() -> desk.self(agency.head("HCTH"), sheet, "1.1", "9"))
                .hasMessage("review.refusal.sheet.APPRAISING");

        desk.complete(sheet, agency.inspector(), "appraise-score", "acceptRest", true);
        assertThat(desk.score(sheet, "1.1").finalScore()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(desk.sheet(agency, review, "HCTH").state()).isEqualTo(SheetState.SETTLED);
    }

    @Test
    void whatAFormDoesNotKnowChangesNothing() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "HCTH");
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        assertThatThrownBy(() -> desk.complete(sheet, agency.head("HCTH"), "self-score", "toConfirm", false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.complete(sheet, agency.head("TCKT"), "self-score"))
                .isInstanceOf(Exception.class);
        assertThat(sheetState(review)).isEqualTo(SheetState.SELF_SCORING);
        desk.handIn(agency, review, "HCTH", "10", "10");
        assertThatThrownBy(() -> desk.complete(
                        sheet, agency.inspector(), "appraise-score", "acceptRest", true, "adjusted", false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.complete(sheet, agency.clerk(), "appraise-score", "acceptRest", true))
                .isInstanceOf(Exception.class);
        desk.complete(sheet, agency.inspector(), "appraise-score", "acceptRest", true);

        TestAgency other = organization.agency("HCTH");
        for (String unit : List.of(String.valueOf(other.unit("HCTH")), "-1", "abc", "999999999999999999999")) {
            assertThatThrownBy(() -> desk.complete(
                            review, agency, "submit-result", "decision", "reopen", "unit", unit, "reason", "x"))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> desk.complete(review, agency, "submit-result", "decision", "back"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        desk.complete(review, agency, "submit-result", "decision", "submit", "assessment", " \n "))
                .isInstanceOf(Refusal.class);
        assertThat(desk.open(review)).containsExactly("submit-result");
        assertThat(state(review)).isEqualTo(ReviewState.RANKING);
    }
}
