package vn.cchc.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a sample annex as a Word file on a landscape A4 page, the way agencies set such tables. */
final class SampleDocument {

    /** A4 on its side, in twentieths of a point. */
    private static final int PAGE_WIDTH = 16838;

    private static final int PAGE_HEIGHT = 11906;
    private static final int TABLE_WIDTH = 14400;

    private final XWPFDocument document = new XWPFDocument();

    private SampleDocument() {}

    static byte[] write(SamplePlan plan) {
        return new SampleDocument().bytes(plan);
    }

    private byte[] bytes(SamplePlan plan) {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            landscape();
            centred(plan.agencyName());
            centred("PHỤ LỤC");
            centred(plan.title());
            fill(SampleTable.of(plan));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void landscape() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var page = section.addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(PAGE_WIDTH));
        page.setH(BigInteger.valueOf(PAGE_HEIGHT));
    }

    private void centred(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, true);
    }

    private void fill(SampleTable table) {
        int columns = table.columns().size();
        XWPFTable drawn = document.createTable(1, columns);
        drawn.setWidth(TABLE_WIDTH);
        XWPFTableRow headings = drawn.getRow(0);
        headings.setRepeatHeader(true);
        int allWidths =
                table.columns().stream().mapToInt(SampleTable.Column::width).sum();
        for (int i = 0; i < columns; i++) {
            var column = table.columns().get(i);
            headings.getCell(i).setWidth(String.valueOf(TABLE_WIDTH * column.width() / allWidths));
            write(headings.getCell(i), column.heading(), true);
        }
        for (SampleTable.Line line : table.lines()) {
            XWPFTableRow row = drawn.createRow();
            if (line.isBand()) {
                band(row, line.band(), columns);
            } else {
                fill(row, table, line);
            }
        }
    }

    private static void band(XWPFTableRow row, String text, int columns) {
        properties(row.getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        write(row.getCell(0), text, true);
        for (int i = columns - 1; i > 0; i--) {
            row.removeCell(i);
        }
    }

    private static void fill(XWPFTableRow row, SampleTable table, SampleTable.Line line) {
        for (int i = 0; i < table.columns().size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            if (table.columns().get(i).ofTheTask() && line.span() != 1) {
                properties(cell).addNewVMerge().setVal(line.span() == 0 ? STMerge.CONTINUE : STMerge.RESTART);
            }
            write(cell, line.cells().get(i), false);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static void write(XWPFTableCell cell, String text, boolean bold) {
        String[] lines = text.split("\n");
        write(cell.getParagraphs().get(0), lines[0], bold);
        for (int i = 1; i < lines.length; i++) {
            write(cell.addParagraph(), lines[i], bold);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontFamily("Times New Roman");
        run.setFontSize(12);
    }
}
