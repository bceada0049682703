package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.doAs;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import vn.cchc.review.ReviewState;
import vn.cchc.review.ScoreView;
import vn.cchc.review.SheetState;
import vn.cchc.review.SheetView;
import vn.cchc.testing.CchcTest;

/** The council adjusts scores, units explain, and the council settles. */
@CchcTest
class CouncilScoringTest extends ReviewCase {

    @Test
    void whatTheCouncilAdjustsTheUnitExplainsOnceAndTheCouncilSettles() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "HCTH");
        desk.handIn(agency, review, "HCTH", "10", "10");
        SheetView sheet = desk.sheet(agency, review, "HCTH");

        assertThatThrownBy(() -> appraise(sheet, "1.2", "6", "")).hasMessage("review.refusal.required.adjustment");
        appraise(sheet, "1.2", "6", "Thiếu quyết định công nhận");
        assertThatThrownBy(() -> desk.complete(sheet, agency.inspector(), "appraise-score"))
                .satisfies(says("Còn 1 tiêu chí chưa thẩm định, đầu tiên là tiêu chí 1.1"));
        desk.complete(sheet, agency.inspector(), "appraise-score", "acceptRest", true);
        assertThat(sheetState(review)).isEqualTo(SheetState.EXPLAINING);

        assertThatThrownBy(() -> desk.complete(sheet, agency.head("HCTH"), "explain-score", "decision", "explain"))
                .satisfies(says("Chưa có giải trình"));
        assertThatThrownBy(() -> explain(sheet, "1.1", "Không cần")).hasMessage("review.refusal.not-adjusted");
        explain(sheet, "1.2", "Quyết định đã gửi kèm");
        desk.complete(sheet, agency.officer("HCTH"), "explain-score", "decision", "explain");
        assertThat(sheetState(review)).isEqualTo(SheetState.SETTLING);

        assertThatThrownBy(() -> settle(sheet, "1.1", "1", "x")).hasMessage("review.refusal.not-explained");
        assertThatThrownBy(() -> settle(sheet, "1.2", "8", "")).hasMessage("review.refusal.required.settlement");
        settle(sheet, "1.2", "8", "Có quyết định nhưng chậm");
        desk.complete(sheet, agency.inspector(), "settle-score");

        ScoreView score = desk.score(sheet, "1.2");
        assertThat(score.selfScore()).isEqualByComparingTo("10");
        assertThat(score.appraised()).isEqualByComparingTo("6");
        assertThat(score.finalScore()).isEqualByComparingTo("8");
        assertThat(desk.sheet(agency, review, "HCTH").total()).isEqualByComparingTo("18");
    }

    @Test
    void aUnitThatAgreesOrKeepsSilentHasTheCouncilsScores() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "HCTH", "TCKT");
        for (String unit : List.of("HCTH", "TCKT")) {
            desk.handIn(agency, review, unit, "10", "10");
            SheetView sheet = desk.sheet(agency, review, unit);
            appraise(sheet, "1.1", "4", "Tính sai");
            desk.complete(sheet, agency.inspector(), "appraise-score", "acceptRest", true);
        }
        desk.complete(desk.sheet(agency, review, "HCTH"), agency.head("HCTH"), "explain-score", "decision", "agree");
        assertThat(sheetState(review)).isEqualTo(SheetState.SETTLED);

        SheetView other = desk.sheet(agency, review, "TCKT");
        moveDays(5);
        desk.desk().fireTimer(SheetReview.KEY, other.id(), SheetReview.EXPLANATION_DUE);
        assertThat(desk.sheet(agency, review, "TCKT").state()).isEqualTo(SheetState.SETTLED);
        assertThat(desk.score(other, "1.1").finalScore()).isEqualByComparingTo("4");
        assertThat(history(review)).contains("Phòng TCKT không giải trình trong thời hạn, giữ điểm thẩm định");
        assertThat(state(review)).isEqualTo(ReviewState.RANKING);
    }

    @Test
    void nobodyAppraisesTheOwnUnit() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "TCKT");
        desk.handIn(agency, review, "TCKT", "10", "10");
        SheetView sheet = desk.sheet(agency, review, "TCKT");
        Task task = desk.desk().task(SheetReview.KEY, sheet.id(), SheetReview.APPRAISE_SCORE);

        assertThatThrownBy(() -> desk.complete(sheet, agency.head("TCKT"), "appraise-score", "acceptRest", true))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() ->
                        doAs(agency.head("TCKT"), () -> sheets.appraise(desk.line(sheet, "1.1"), "1", "Tự sửa")))
                .hasMessage("review.refusal.own-unit");
        assertThatThrownBy(() -> doAs(
                        agency.officer("HCTH"), () -> sheets.appraise(desk.line(sheet, "1.1"), "1", "Ngoài hội đồng")))
                .hasMessage("review.refusal.not-in-council");
        desk.desk().complete(task, agency.head("QLDA"), "acceptRest", true);
        assertThat(desk.sheet(agency, review, "TCKT").state()).isEqualTo(SheetState.SETTLED);
    }

    @Test
    void theCoordinatorMendsSurveyScoresOrSendsASheetBackToTheCouncil() {
        desk.criteria(agency, true);
        long review = ranked(true);
        desk.complete(review, agency, "submit-result", "decision", "survey");
        desk.survey(agency, review, "HCTH", "1");
        desk.complete(review, agency, "enter-survey");
        assertThat(desk.sheet(agency, review, "HCTH").total()).isEqualByComparingTo("19");

        assertThatThrownBy(() -> desk.complete(
                        review,
                        agency,
                        "submit-result",
                        "decision",
                        "reopen",
                        "unit",
                        String.valueOf(agency.unit("HCTH"))))
                .satisfies(says("Lý do"));
        desk.complete(
                review,
                agency,
                "submit-result",
                "decision",
                "reopen",
                "unit",
                String.valueOf(agency.unit("HCTH")),
                "reason",
                "Cộng nhầm điểm 1.2");
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        assertThat(sheet.state()).isEqualTo(SheetState.APPRAISING);
        assertThat(sheet.rank()).isNull();
        assertThat(state(review)).isEqualTo(ReviewState.APPRAISING);
        assertThat(desk.open(desk.sheet(agency, review, "TCKT"))).isEmpty();
        appraise(sheet, "1.2", "2", "Cộng lại");
        desk.complete(sheet, agency.inspector(), "appraise-score");
        desk.complete(sheet, agency.head("HCTH"), "explain-score", "decision", "agree");
        desk.complete(review, agency, "enter-survey");
        assertThat(desk.sheet(agency, review, "HCTH").total()).isEqualByComparingTo("13");
    }

    private void explain(SheetView sheet, String code, String words) {
        doAs(agency.officer("HCTH"), () -> sheets.explain(desk.line(sheet, code), words));
    }
}
