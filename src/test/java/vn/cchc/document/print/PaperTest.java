package vn.cchc.document.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Papers are written and opened again as Word would open them. */
class PaperTest {

    private static final BigInteger LONG_SIDE = BigInteger.valueOf(16_838);
    private static final BigInteger SHORT_SIDE = BigInteger.valueOf(11_906);

    @Test
    void pagesAreA4WithTheDecreesMarginsAndNumbersFromTheSecondPageOn() throws IOException {
        try (XWPFDocument read = read(Paper.portrait().paragraph("Nội dung"))) {
            CTSectPr section = read.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).isEqualTo(SHORT_SIDE);
            assertThat(section.getPgSz().getH()).isEqualTo(LONG_SIDE);
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1_701));
            assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(851));
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(read.getHeaderList()).hasSize(1);
        }
    }

    @Test
    void anAnnexAcrossFollowsAnUprightText() throws IOException {
        Paper paper = Paper.portrait().paragraph("Phần lời").across().title("Phụ lục");
        try (XWPFDocument read = read(paper)) {
            CTSectPr text = read.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                    .findFirst()
                    .orElseThrow();
            CTSectPr annex = read.getDocument().getBody().getSectPr();

            assertThat(text.getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
            assertThat(annex.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(annex.getPgSz().getW()).isEqualTo(LONG_SIDE);
            assertThat(annex.sizeOfHeaderReferenceArray()).isEqualTo(1);
        }
    }

    @Test
    void textIsTimesNewRomanAndEachLineAParagraph() throws IOException {
        Paper paper = Paper.portrait()
                .title("BÁO CÁO")
                .heading("I. KẾT QUẢ")
                .paragraph("Một.\n\n Hai.")
                .bullet("Ba");
        try (XWPFDocument read = read(paper)) {
            List<XWPFParagraph> paragraphs = read.getParagraphs();

            assertThat(paragraphs)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("BÁO CÁO", "I. KẾT QUẢ", "Một.", "Hai.", "- Ba");
            assertThat(paragraphs.get(0).getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(paragraphs.get(0).getRuns().get(0).isBold()).isTrue();
            assertThat(paragraphs)
                    .flatExtracting(XWPFParagraph::getRuns)
                    .extracting(XWPFRun::getFontFamily)
                    .containsOnly("Times New Roman");
        }
    }

    @Test
    void tablesRepeatTheirHeadAndKeepLineBreaksInCells() throws IOException {
        Paper paper = Paper.landscape();
        paper.table(1, 3)
                .head("TT", "Kết quả")
                .section("I", "LĨNH VỰC")
                .row("1", "dòng một\ndòng hai")
                .row("2");
        try (XWPFDocument read = read(paper)) {
            XWPFTable table = read.getTables().get(0);

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows())
                    .extracting(row -> row.getTableCells().size())
                    .containsOnly(2);
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("dòng một\ndòng hai");
            assertThat(bold(table.getRow(1))).isTrue();
            assertThat(bold(table.getRow(2))).isFalse();
            assertThat(table.getRow(3).getCell(1).getText()).isEmpty();
            assertThat(table.getRow(2).getCell(1).getWidth())
                    .isCloseTo(3 * table.getRow(2).getCell(0).getWidth(), within(3));
        }
    }

    @Test
    void aDocumentBeginsWithItsLetterheadAndEndsWithItsSignature() throws IOException {
        var head = new Letterhead(
                "UBND TỈNH",
                "BAN QUẢN LÝ DỰ ÁN",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số:        /BC-BQLDA",
                "Khánh Hòa, ngày     tháng     năm 2026");
        Paper paper = Paper.portrait()
                .letterhead(head)
                .title("BÁO CÁO")
                .closing("Nơi nhận:", List.of("- Như trên;", "- Lưu: VT."), "GIÁM ĐỐC", "Nguyễn Văn A");
        try (XWPFDocument read = read(paper)) {
            XWPFTableRow above = read.getTables().get(0).getRow(0);
            XWPFTableRow below = read.getTables().get(1).getRow(0);

            assertThat(above.getCell(0).getText()).contains("UBND TỈNH", "BAN QUẢN LÝ DỰ ÁN", "/BC-BQLDA");
            assertThat(above.getCell(1).getText()).contains("CỘNG HÒA", "Độc lập", "Khánh Hòa, ngày");
            assertThat(below.getCell(0).getText()).contains("Nơi nhận:", "- Lưu: VT.");
            assertThat(below.getCell(1).getText()).contains("GIÁM ĐỐC", "Nguyễn Văn A");
            assertThat(read.getTables().get(0).getInsideHBorderType()).isNull();
        }
    }

    @Test
    void whatIsNotTextInAWordFileDoesNotBreakIt() throws IOException {
        try (XWPFDocument read = read(Paper.portrait().paragraph("a\u0001b <script>&amp;\tc \uD83D\uDE00"))) {
            assertThat(read.getParagraphs().get(0).getText()).contains("<script>&amp; c \uD83D\uDE00");
        }
    }

    private static boolean bold(XWPFTableRow row) {
        return row.getCell(1).getParagraphs().get(0).getRuns().get(0).isBold();
    }

    private static XWPFDocument read(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(paper.bytes()));
    }
}
