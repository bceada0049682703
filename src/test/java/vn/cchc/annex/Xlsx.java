package vn.cchc.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes small .xlsx files. */
final class Xlsx {

    private Xlsx() {}

    /** A workbook made by the given code. */
    static byte[] of(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet. */
    static byte[] sheet(Consumer<XSSFSheet> content) {
        return of(workbook -> content.accept(workbook.createSheet("Phụ lục")));
    }

    /** Fills a row from the given column on; null leaves a cell out. */
    static Row row(XSSFSheet sheet, int number, int column, Object... values) {
        Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                continue;
            }
            Cell cell = row.createCell(column + i);
            if (values[i] instanceof Number value) {
                cell.setCellValue(value.doubleValue());
            } else if (values[i].toString().startsWith("=")) {
                cell.setCellFormula(values[i].toString().substring(1));
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
        return row;
    }

    static void merge(XSSFSheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
}
