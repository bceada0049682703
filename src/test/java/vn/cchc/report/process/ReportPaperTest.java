package vn.cchc.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.plan.TestPlan;
import vn.cchc.report.FigureNumbers;
import vn.cchc.report.LineStatus;
import vn.cchc.report.PartWriting;
import vn.cchc.report.ReportLetter;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportProcedure;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The papers of a report, opened again as Word would: text and figures, and the annex with the column of results. */
@CchcTest
class ReportPaperTest {

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private PartWriting writing;

    @Autowired
    private ReportProcedure procedure;

    @Autowired
    private Documents documents;

    @Autowired
    private Files files;

    private TestAgency agency;
    private long report;

    @BeforeEach
    void periodIsOpen() {
        office.open();
        agency = organization.agency("HCTH", "TCKT");
        long plan = office.plan(
                agency,
                new TestPlan()
                        .area("I", "CẢI CÁCH THỂ CHẾ")
                        .row("1", "Rà soát văn bản", item("Báo cáo", "Quý I/2026", "Phòng HCTH"))
                        .row("2", "Tập huấn", item("Lớp tập huấn", "Trong năm 2026", "Phòng TCKT")));
        report = office.report(agency, plan, ReportPeriod.Q1);
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    @Test
    void theReportHasItsAnnexWithWhatEachUnitSays() throws IOException {
        var part = office.part(report, agency.unit("HCTH"));
        office.inWork(
                agency.officer("HCTH"),
                () -> writing.addFigure(
                        report,
                        part.id(),
                        new FigureNumbers(
                                null, null, "Đơn vị tự chủ", new BigDecimal(91), new BigDecimal(113), null, "")));
        office.write(agency.head("HCTH"), part, LineStatus.DONE, "Đã rà soát 15 văn bản.");
        office.submit(agency.head("HCTH"), part);
        office.accept(agency, part);
        office.moveTo(LocalDate.of(2026, 3, 13));
        office.runTimers(report);
        office.assess(agency, report);
        office.consolidate(agency, report, "decision", "submit");

        try (XWPFDocument word = word(office.view(report).documentId())) {
            assertThat(text(word))
                    .contains("BÁO CÁO", "quý I năm 2026", "15/12/2025", "14/03/2026", "Các đơn vị thực hiện tốt.")
                    .contains("TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ");
            XWPFTable annex = word.getTables().get(word.getTables().size() - 1);
            assertThat(annex.getRow(0).getCell(5).getText()).isEqualTo("Kết quả");
            assertThat(annex.getRow(0).isRepeatHeader()).isTrue();
            assertThat(annex.getText())
                    .contains("CẢI CÁCH THỂ CHẾ")
                    .contains("- Phòng HCTH: Đã rà soát 15 văn bản.")
                    .contains("- Phòng TCKT: Chưa báo cáo cập nhật.");
            assertThat(word.getTables())
                    .anySatisfy(table ->
                            assertThat(table.getText()).contains("Đơn vị tự chủ", "91/113", "80,53%", "Phòng HCTH"));
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    @Test
    void theLetterHasTheOutlineAndTheDays() throws IOException {
        long[] letter = new long[1];
        office.inWork(agency.coordinator(), () -> letter[0] = procedure.letter(report, ReportLetter.REQUEST));

        try (XWPFDocument word = word(letter[0])) {
            assertThat(text(word)).contains("V/v báo cáo", "- Phòng HCTH", "- Phòng TCKT", "12/03/2026", "Đề cương");
        }
    }

    private XWPFDocument word(long document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.copy(documents.versions(document).get(0).files().get(0).id(), bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String text(XWPFDocument word) {
        List<XWPFParagraph> paragraphs = word.getParagraphs();
        return paragraphs.stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }
}
