package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.cchc.review.ReviewState;
import vn.cchc.review.SheetView;
import vn.cchc.testing.CchcTest;

/** From the ranking to the decision: what is withdrawn, mended, and final. */
@CchcTest
class ReviewResultTest extends ReviewCase {

    @Test
    void withoutSurveyCriteriaTheRanksComeAtOnceAndTiesShareAPlace() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "HCTH", "TCKT", "QLDA");
        desk.settle(agency, review, "HCTH", "10", "9");
        desk.settle(agency, review, "TCKT", "9", "10");
        desk.settle(agency, review, "QLDA", "0", "9,99");

        assertThat(desk.open(review)).containsExactly("submit-result");
        assertThat(desk.ranked(review)).extracting(SheetView::rank).containsExactly(1, 1, 3);
        assertThat(desk.sheet(agency, review, "QLDA").rating()).isEqualTo("Yếu");
        assertThatThrownBy(() -> desk.complete(review, agency, "submit-result", "decision", "survey"))
                .satisfies(says("không có tiêu chí khảo sát"));
    }

    @Test
    void aWithdrawnReportComesBackToTheResult() {
        desk.criteria(agency, false);
        long review = ranked(false);
        submit(review);
        long summary = reviews.view(review).summaryDocumentId();
        withdraw(summary, "Sai số liệu chung");

        assertThat(state(review)).isEqualTo(ReviewState.RANKING);
        assertThat(reviews.view(review).returnReason()).isEqualTo("Sai số liệu chung");
        assertThat(desk.open(review)).containsExactly("submit-result");
        submit(review);
        assertThat(reviews.view(review).summaryDocumentId()).isNotEqualTo(summary);
    }

    @Test
    void aWithdrawnDecisionIsSubmittedAgainOrTheResultTakenBack() {
        desk.criteria(agency, false);
        long review = ranked(false);
        submit(review);
        desk.issue(agency, reviews.view(review).summaryDocumentId());
        desk.complete(review, agency, "submit-decision", "decision", "submit");
        withdraw(reviews.view(review).decisionDocumentId(), "Sai căn cứ");
        assertThat(desk.open(review)).containsExactly("submit-decision");
        assertThat(reviews.view(review).returnReason()).isEqualTo("Sai căn cứ");
        assertThat(state(review)).isEqualTo(ReviewState.SIGNING);

        desk.complete(review, agency, "submit-decision", "decision", "back", "reason", "Có đơn vị khiếu nại");
        assertThat(state(review)).isEqualTo(ReviewState.RANKING);
        assertThat(desk.open(review)).containsExactly("submit-result");
        submit(review);
        desk.issue(agency, reviews.view(review).summaryDocumentId());
        desk.complete(review, agency, "submit-decision", "decision", "submit");
        desk.issue(agency, reviews.view(review).decisionDocumentId());
        assertThat(state(review)).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void placesFollowSurveyScoresThatAreMendedAfterTheRanking() {
        desk.criteria(agency, true);
        long review = ranked(true);
        assertThat(desk.ranked(review))
                .extracting(SheetView::unitId)
                .containsExactly(agency.unit("TCKT"), agency.unit("HCTH"));
        desk.survey(agency, review, "TCKT", "0");
        assertThat(desk.ranked(review))
                .extracting(SheetView::unitId)
                .containsExactly(agency.unit("HCTH"), agency.unit("TCKT"));

        desk.survey(agency, review, "TCKT", "");
        assertThatThrownBy(() -> submit(review)).satisfies(says("điểm khảo sát chưa nhập"));
    }

    @Test
    void afterPublicationNothingChanges() {
        desk.criteria(agency, true);
        long review = ranked(true);
        submit(review);
        desk.issue(agency, reviews.view(review).summaryDocumentId());
        desk.complete(review, agency, "submit-decision", "decision", "submit");
        long decision = reviews.view(review).decisionDocumentId();
        desk.issue(agency, decision);
        SheetView sheet = desk.sheet(agency, review, "HCTH");

        assertThatThrownBy(() -> desk.survey(agency, review, "HCTH", "5")).hasMessage("review.refusal.state.PUBLISHED");
        assertThatThrownBy(() -> desk.self(agency.head("HCTH"), sheet, "1.1", "0"))
                .hasMessage("review.refusal.state.PUBLISHED");
        assertThatThrownBy(() -> appraise(sheet, "1.1", "0", "Muộn")).hasMessage("review.refusal.state.PUBLISHED");
        assertThatThrownBy(() -> cancel(review, "Muộn")).hasMessage("review.refusal.state.PUBLISHED");
        assertThat(desk.sheet(agency, review, "HCTH")).isEqualTo(sheet);
    }

    private void withdraw(long document, String reason) {
        desk.desk().signedIn(agency.coordinator(), () -> documents.withdraw(document, reason, agency.coordinator()));
    }
}
