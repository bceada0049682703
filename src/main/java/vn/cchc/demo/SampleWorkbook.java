package vn.cchc.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a sample annex as an Excel file, the way agencies set such tables. */
final class SampleWorkbook {

    private static final int HEADING_LINE = 3;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle plain = style(false, HorizontalAlignment.LEFT);
    private final CellStyle bold = style(true, HorizontalAlignment.LEFT);
    private final CellStyle heading = style(true, HorizontalAlignment.CENTER);

    private SampleWorkbook() {}

    static byte[] write(SamplePlan plan) {
        return new SampleWorkbook().bytes(plan);
    }

    private byte[] bytes(SamplePlan plan) {
        try (workbook;
                var bytes = new ByteArrayOutputStream()) {
            fill(workbook.createSheet("Phụ lục"), plan, SampleTable.of(plan));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(XSSFSheet sheet, SamplePlan plan, SampleTable table) {
        int last = table.columns().size() - 1;
        title(sheet, 0, last, plan.agencyName());
        title(sheet, 1, last, "PHỤ LỤC: " + plan.title());
        XSSFRow headings = sheet.createRow(HEADING_LINE);
        for (int i = 0; i <= last; i++) {
            var column = table.columns().get(i);
            sheet.setColumnWidth(i, column.width() * 256);
            cell(headings, i, column.heading(), heading);
        }
        int at = HEADING_LINE + 1;
        for (SampleTable.Line line : table.lines()) {
            XSSFRow row = sheet.createRow(at);
            if (line.isBand()) {
                for (int i = 0; i <= last; i++) {
                    cell(row, i, i == 0 ? line.band() : "", bold);
                }
                sheet.addMergedRegion(new CellRangeAddress(at, at, 0, last));
            } else {
                fill(sheet, row, table, line);
            }
            at++;
        }
    }

    private void fill(XSSFSheet sheet, XSSFRow row, SampleTable table, SampleTable.Line line) {
        for (int i = 0; i < table.columns().size(); i++) {
            cell(row, i, line.cells().get(i), plain);
            if (line.span() > 1 && table.columns().get(i).ofTheTask()) {
                int first = row.getRowNum();
                sheet.addMergedRegion(new CellRangeAddress(first, first + line.span() - 1, i, i));
            }
        }
    }

    private void title(XSSFSheet sheet, int at, int last, String text) {
        var cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(text);
        CellStyle style = workbook.createCellStyle();
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFont(font(true));
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, last));
    }

    private static void cell(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private CellStyle style(boolean isBold, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(isBold));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private Font font(boolean isBold) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(isBold);
        return font;
    }
}
