package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.doAs;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.DocumentState;
import vn.cchc.plan.ReformDomain;
import vn.cchc.remediation.FoundShortcomings;
import vn.cchc.review.ReviewState;
import vn.cchc.review.SheetPart;
import vn.cchc.review.SheetView;
import vn.cchc.review.domain.UnsettledFindings;
import vn.cchc.testing.CchcTest;

/** The year-end review from its opening to publication, on every way that the models have. */
@CchcTest
class YearEndReviewTest extends ReviewCase {

    @Autowired
    private FoundShortcomings found;

    @Autowired
    private UnsettledFindings unsettled;

    @Test
    void aYearIsReviewedFromTheSheetsToThePublishedRanks() throws IOException {
        desk.criteria(agency, true);
        long review = desk.open(agency, "HCTH", "TCKT", "QLDA");
        assertThat(state(review)).isEqualTo(ReviewState.SCORING);
        desk.settle(agency, review, "HCTH", "10", "9");
        desk.settle(agency, review, "TCKT", "10", "8,5");
        assertThat(state(review)).isEqualTo(ReviewState.SCORING);
        desk.settle(agency, review, "QLDA", "10", "9");
        assertThat(state(review)).isEqualTo(ReviewState.RANKING);

        assertThatThrownBy(() -> desk.complete(review, agency, "enter-survey"))
                .satisfies(says("Còn 3 điểm khảo sát chưa nhập"));
        desk.survey(agency, review, "HCTH", "4");
        desk.survey(agency, review, "TCKT", "4,5");
        desk.survey(agency, review, "QLDA", "4");
        assertThatThrownBy(() -> desk.complete(review, agency, "enter-survey")).satisfies(says("nguồn"));
        desk.surveySource(agency, review);
        desk.complete(review, agency, "enter-survey");

        // 10 + 9 + 4, 10 + 8.5 + 4.5, 10 + 9 + 4 of 25: all the same, so all share the first place
        assertThat(desk.ranked(review)).extracting(SheetView::rank).containsExactly(1, 1, 1);
        assertThat(desk.ranked(review)).allSatisfy(sheet -> {
            assertThat(sheet.total()).isEqualByComparingTo("23");
            assertThat(sheet.percent()).isEqualByComparingTo("92");
            assertThat(sheet.rating()).isEqualTo("Xuất sắc");
        });

        desk.complete(
                review, agency, "submit-result", "decision", "submit", "assessment", "Năm 2026 có nhiều tiến bộ.");
        long summary = reviews.view(review).summaryDocumentId();
        assertThat(state(review)).isEqualTo(ReviewState.SIGNING);
        assertThat(text(summary))
                .contains("Năm 2026 có nhiều tiến bộ.", "Phòng HCTH", "92", "Xuất sắc", "Tổng kết công tác");
        desk.issue(agency, summary);

        desk.complete(review, agency, "submit-decision", "decision", "submit");
        long decision = reviews.view(review).decisionDocumentId();
        assertThat(text(decision)).contains("Công bố kết quả", "Phòng QLDA", "Căn cứ Báo cáo số");
        desk.issue(agency, decision);

        assertThat(state(review)).isEqualTo(ReviewState.PUBLISHED);
        assertThat(reviews.view(review).decisionNotation()).contains("/QĐ-");
        desk.complete(review, agency, "carry-over", "note", "Không có việc tồn");
        assertThat(desk.desk().runs(YearEndReview.KEY, review)).isFalse();
        assertThat(reviews.view(review).carriedOverAt()).isNotNull();
        assertThat(history(review))
                .contains(
                        "Công bố kết quả",
                        "Xếp hạng, xếp loại các đơn vị",
                        "Phòng HCTH nộp bảng điểm tự chấm",
                        "Hội đồng chấp nhận điểm của Phòng HCTH");
    }

    @Test
    void aReviewIsGivenUpWithWhatIsUnderWayForIt() {
        desk.criteria(agency, false);
        long review = ranked(false);
        submit(review);
        long summary = reviews.view(review).summaryDocumentId();

        assertThatThrownBy(() -> cancel(review, " ")).hasMessage("review.refusal.required.reason");
        cancel(review, "Chờ hướng dẫn mới");
        assertThat(state(review)).isEqualTo(ReviewState.CANCELLED);
        assertThat(documents.state(summary)).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(desk.desk().runs(YearEndReview.KEY, review)).isFalse();
        assertThatThrownBy(() -> cancel(review, "Lần nữa")).hasMessage("review.refusal.state.CANCELLED");

        // the year may be reviewed anew
        long again = desk.open(agency, "HCTH", "TCKT");
        assertThat(again).isNotEqualTo(review);
        cancel(again, "Giữa lúc tự chấm");
        assertThat(desk.open(desk.sheet(agency, again, "HCTH"))).isEmpty();
    }

    @Test
    void aFindingIsOfferedUnderTheNameOfItsAreaHoweverLongItIs() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "HCTH");
        long inspection = found.inspection(
                agency,
                agency.unit("TCKT"),
                LocalDate.of(2027, 1, 29),
                "Niêm yết ".repeat(400).strip());
        found.conclude(agency, inspection);

        assertThat(unsettled.of(reviews.view(review))).singleElement().satisfies(open -> {
            assertThat(open.row().domain()).isEqualTo(ReformDomain.PROCEDURES);
            assertThat(open.row().areaTitle()).isEqualTo(texts.get(ReformDomain.PROCEDURES.nameKey()));
            assertThat(open.row().origin()).hasSizeLessThan(1000).contains("Niêm yết");
        });
    }

    @Test
    void nothingIsScoredInAReviewThatWasGivenUp() {
        desk.criteria(agency, false);
        long review = desk.open(agency, "HCTH");
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        cancel(review, "Mở nhầm năm");

        assertThatThrownBy(() -> desk.self(agency.officer("HCTH"), sheet, "1.1", "5"))
                .hasMessage("review.refusal.state.CANCELLED");
        doAs(agency.officer("HCTH"), () -> assertThat(sheets.writes(sheet)).isEqualTo(SheetPart.NOTHING));
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> reviews.refresh(review)))
                .hasMessage("review.refusal.nobody-scores");
    }
}
