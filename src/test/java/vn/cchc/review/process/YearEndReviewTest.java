package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.doAs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowingConsumer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.DocumentState;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.plan.ReformDomain;
import vn.cchc.remediation.FoundShortcomings;
import vn.cchc.review.ReviewDesk;
import vn.cchc.review.ReviewState;
import vn.cchc.review.Reviews;
import vn.cchc.review.ScoreView;
import vn.cchc.review.SheetPart;
import vn.cchc.review.SheetState;
import vn.cchc.review.SheetView;
import vn.cchc.review.Sheets;
import vn.cchc.review.domain.UnsettledFindings;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The year-end review from its opening to publication, on every way that the models have. */
@CchcTest
class YearEndReviewTest {

    @Autowired
    private TestOrganization organization;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Texts texts;

    @Autowired
    private Documents documents;

    @Autowired
    private Files files;

    @Autowired
    private FoundShortcomings found;

    @Autowired
    private UnsettledFindings unsettled;

    @Autowired
    private Journal journal;

    private TestAgency agency;

    @BeforeEach
    void agency() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T02:00:00Z")));
        agency = organization.agency();
    }

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

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

    private ThrowingConsumer<Throwable> says(String words) {
        return thrown -> assertThat(texts.of((Refusal) thrown)).contains(words);
    }

    private long ranked(boolean survey) {
        long review = desk.open(agency, "HCTH", "TCKT");
        desk.settle(agency, review, "HCTH", "10", "8");
        desk.settle(agency, review, "TCKT", "10", "9");
        if (survey) {
            desk.survey(agency, review, "HCTH", "4");
            desk.survey(agency, review, "TCKT", "4");
            desk.surveySource(agency, review);
            desk.complete(review, agency, "enter-survey");
        }
        return review;
    }

    private void submit(long review) {
        desk.complete(review, agency, "submit-result", "decision", "submit", "assessment", "Đánh giá chung.");
    }

    private void withdraw(long document, String reason) {
        desk.desk().signedIn(agency.coordinator(), () -> documents.withdraw(document, reason, agency.coordinator()));
    }

    private void cancel(long review, String reason) {
        desk.desk().signedIn(agency.coordinator(), () -> reviews.cancel(review, reason));
    }

    private void appraise(SheetView sheet, String code, String points, String reason) {
        doAs(agency.inspector(), () -> sheets.appraise(desk.line(sheet, code), points, reason));
    }

    private void explain(SheetView sheet, String code, String words) {
        doAs(agency.officer("HCTH"), () -> sheets.explain(desk.line(sheet, code), words));
    }

    private void settle(SheetView sheet, String code, String points, String reason) {
        doAs(agency.inspector(), () -> sheets.settle(desk.line(sheet, code), points, reason));
    }

    private ReviewState state(long review) {
        return reviews.view(review).state();
    }

    private SheetState sheetState(long review) {
        return desk.sheet(agency, review, "HCTH").state();
    }

    private List<String> history(long review) {
        return journal.history("review", review, PageRequest.of(0, 100))
                .map(JournalEntry::text)
                .getContent();
    }

    private String text(long document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.copy(documents.versions(document).get(0).files().get(0).id(), bytes);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private static void moveDays(int days) {
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + days * 86_400_000L));
    }
}
