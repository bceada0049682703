package vn.cchc.plan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Annex files for tests. */
public final class AnnexFiles {

    private AnnexFiles() {}

    /** A workbook with the usual columns. */
    public static byte[] xlsx(String[]... rows) {
        try (var workbook = new SXSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Phụ lục");
            sheet.createRow(0).createCell(0).setCellValue("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026");
            write(
                    sheet,
                    2,
                    "TT",
                    "Nhiệm vụ",
                    "Kết quả/Sản phẩm",
                    "Tiến độ",
                    "Đơn vị chủ trì",
                    "Đơn vị phối hợp",
                    "Kinh phí");
            int next = 3;
            for (String[] row : rows) {
                write(sheet, next++, row);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of so many tasks. */
    public static byte[] xlsx(int tasks) {
        String[][] rows = new String[tasks][];
        for (int i = 0; i < tasks; i++) {
            rows[i] = new String[] {
                String.valueOf(i + 1),
                "Nhiệm vụ thứ " + (i + 1),
                "Báo cáo " + (i + 1),
                "Quý I/2026",
                "Phòng HCTH",
                "Phòng TCKT",
                ""
            };
        }
        return xlsx(rows);
    }

    private static void write(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
