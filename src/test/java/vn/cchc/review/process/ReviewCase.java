package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.SignedInAs.doAs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowingConsumer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.review.ReviewDesk;
import vn.cchc.review.ReviewState;
import vn.cchc.review.Reviews;
import vn.cchc.review.SheetState;
import vn.cchc.review.SheetView;
import vn.cchc.review.Sheets;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** An agency whose year is reviewed. */
abstract class ReviewCase {

    @Autowired
    TestOrganization organization;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Reviews reviews;

    @Autowired
    Sheets sheets;

    @Autowired
    Texts texts;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    Journal journal;

    TestAgency agency;

    @BeforeEach
    void agency() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T02:00:00Z")));
        agency = organization.agency();
    }

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    ThrowingConsumer<Throwable> says(String words) {
        return thrown -> assertThat(texts.of((Refusal) thrown)).contains(words);
    }

    long ranked(boolean survey) {
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

    void submit(long review) {
        desk.complete(review, agency, "submit-result", "decision", "submit", "assessment", "Đánh giá chung.");
    }

    void cancel(long review, String reason) {
        desk.desk().signedIn(agency.coordinator(), () -> reviews.cancel(review, reason));
    }

    void appraise(SheetView sheet, String code, String points, String reason) {
        doAs(agency.inspector(), () -> sheets.appraise(desk.line(sheet, code), points, reason));
    }

    void settle(SheetView sheet, String code, String points, String reason) {
        doAs(agency.inspector(), () -> sheets.settle(desk.line(sheet, code), points, reason));
    }

    ReviewState state(long review) {
        return reviews.view(review).state();
    }

    SheetState sheetState(long review) {
        return desk.sheet(agency, review, "HCTH").state();
    }

    List<String> history(long review) {
        return journal.history("review", review, PageRequest.of(0, 100))
                .map(JournalEntry::text)
                .getContent();
    }

    String text(long document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.copy(documents.versions(document).get(0).files().get(0).id(), bytes);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    static void moveDays(int days) {
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + days * 86_400_000L));
    }
}
