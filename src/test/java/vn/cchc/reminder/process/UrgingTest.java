package vn.cchc.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.process.IssueDocument;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.CchcTest;

/** Letters that urge units, from the fifth day after the last one. */
@CchcTest
class UrgingTest extends ReminderCase {

    @Autowired
    private PeopleAdministration people;

    @Test
    void oneLetterForAUnitAndDayCollectsWhatIsLate() throws IOException {
        List<Long> rows = rows(new TestPlan()
                .row("1", "Rà soát văn bản", item(PRODUCT, "30/6/2026", "Phòng TCKT"))
                .row("2", "Tập huấn", item("Lớp tập huấn", "30/6/2026", "Phòng TCKT"))
                .row("3", "Niêm yết", item("Bảng niêm yết", "30/6/2026", "Phòng QLDA")));
        mornings(LETTER.minusDays(1), LETTER);

        assertThat(mornings.letters(agency)).hasSize(2);
        long letter = mornings.letters(agency).get(0);
        long document = mornings.document(letter);
        var view = documents.view(document);
        assertThat(view.type()).isEqualTo(DocumentType.OFFICIAL_LETTER);
        assertThat(view.drafterId()).isEqualTo(agency.coordinator());
        assertThat(view.draftingUnitId()).isEqualTo(agency.unit("HCTH"));
        assertThat(text(document))
                .contains("Kính gửi: Phòng TCKT", "đến ngày 07/07/2026", "2 sản phẩm", PRODUCT, "Lớp tập huấn")
                .contains("quá hạn 5 ngày làm việc", "chậm nhất ngày 14/07/2026")
                .doesNotContain("Bảng niêm yết");
        assertThat(mornings.history(rows.get(0))).contains("reminder.letter-drafted");

        desk.issue(agency, "HCTH", document);

        assertThat(mornings.letterState(letter)).isEqualTo("ISSUED");
        assertThat(mornings.days(agency, agency.head("TCKT"), "đôn đốc Phòng TCKT"))
                .containsExactly(LETTER);
        assertThat(mornings.history(rows.get(1))).endsWith("reminder.letter-issued");
        mornings(LETTER.plusDays(1), day(31, 7));
        assertThat(mornings.letters(agency)).hasSize(2);
    }

    @Test
    void aLetterThatIsReturnedIsMendedAndSentOut() {
        row();
        mornings.turn(agency, LETTER);
        long letter = mornings.letters(agency).get(0);
        long document = mornings.document(letter);
        desk.complete(
                document,
                agency.head("HCTH"),
                IssueDocument.CONTENT_CHECK,
                "decision",
                "return",
                "reason",
                "Thiếu căn cứ");
        assertThat(documents.state(document)).isEqualTo(DocumentState.RETURNED);
        desk.upload(document, agency.coordinator(), "Đã bổ sung");
        desk.complete(
                document, agency.coordinator(), IssueDocument.REVISE, "decision", "resubmit", "note", "Đã tiếp thu");
        desk.issue(agency, "HCTH", document);

        assertThat(mornings.letterState(letter)).isEqualTo("ISSUED");
    }

    @Test
    void aLetterThatIsWithdrawnIsGivenUpWithItsReasonAndNextMonthThereIsAnother() {
        long row = row();
        mornings.turn(agency, LETTER);
        long letter = mornings.letters(agency).get(0);
        documents.withdraw(mornings.document(letter), "Đơn vị đã cam kết xong trong tuần", agency.coordinator());

        assertThat(mornings.letterState(letter)).isEqualTo("DROPPED");
        assertThat(mornings.history(row)).endsWith("reminder.letter-dropped");
        assertThat(jdbc.sql("select reason from journal_entry where row_id = ? order by id desc limit 1")
                        .param(row)
                        .query(String.class)
                        .single())
                .isEqualTo("Đơn vị đã cam kết xong trong tuần");
        mornings(day(31, 7), day(3, 8));
        assertThat(mornings.letters(agency)).hasSize(2);
    }

    @Test
    void whatIsDoneBeforeTheDraftIsWrittenNeedsNoLetter() {
        long row = row();
        mornings.turn(agency, LETTER.minusDays(1));
        jdbc.sql("insert into urging_letter (agency_id, unit_id, planned_on, state) values (?, ?, ?, 'PLANNED')")
                .params(agency.id(), agency.unit("TCKT"), LETTER)
                .update();
        long letter = mornings.letters(agency).get(0);
        jdbc.sql("insert into urging_line (letter_id, item_id, due_on) values (?, ?, ?)")
                .params(letter, itemOf(row), DUE)
                .update();
        workshop.fileEvidence(row, itemOf(row), agency.officer("TCKT"));
        mornings.turn(agency, LETTER);

        assertThat(mornings.letterState(letter)).isEqualTo("DROPPED");
        assertThat(mornings.document(letter)).isNull();
    }

    @Test
    void whatComesToTheRungAfterTheLetterOfTheDayWasDraftedGetsOneOfItsOwn() {
        List<Long> rows = rows(new TestPlan()
                .row("1", "Rà soát văn bản", item(PRODUCT, "30/6/2026", "Phòng TCKT"))
                .row("2", "Tập huấn", item("Lớp tập huấn", "30/6/2026", "Phòng TCKT")));
        mornings.turn(agency, LETTER.minusDays(1));
        // somebody has written the second one's day down wrong, and mends it in the course of the day
        dueOn(rows.get(1), LETTER.plusMonths(1));
        mornings.turn(agency, LETTER);
        dueOn(rows.get(1), DUE);
        mornings.turn(agency, LETTER);

        assertThat(mornings.letters(agency)).hasSize(2);
        assertThat(mornings.letters(agency))
                .allSatisfy(letter -> assertThat(mornings.letterState(letter)).isEqualTo("DRAFTED"));
    }

    private void dueOn(long row, LocalDate day) {
        jdbc.sql("update work_item set due_on = ?, effective_due = ? where id = ?")
                .params(day, day, itemOf(row))
                .update();
    }

    @Test
    void withoutACoordinatorThereIsNoLetterAndTheHistorySaysWhy() {
        long row = row();
        people.deactivate(agency.coordinator(), null, agency.administrator());
        mornings.turn(agency, LETTER);

        assertThat(mornings.letterState(mornings.letters(agency).get(0))).isEqualTo("DROPPED");
        assertThat(mornings.history(row)).endsWith("reminder.letter-dropped");
    }

    private String text(long document) throws IOException {
        byte[] file = jdbc.sql("""
                        select string_agg(p.bytes, ''::bytea order by p.ordinal) from document_version v
                          join document_version_file f on f.version_id = v.id
                          join stored_file_piece p on p.file_id = f.file_id
                         where v.document_id = ?""").param(document).query(byte[].class).single();
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return extractor.getText();
        }
    }
}
