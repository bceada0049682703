package vn.cchc.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes annexes of many rows, shaped like real ones: areas, merged cells, varied units and deadlines. */
final class LargeAnnexes {

    private static final List<String> HEADER = List.of(
            "TT", "Nhiệm vụ", "Kết quả/sản phẩm", "Tiến độ", "Phân công và cách thức thực hiện", "Kinh phí", "Ghi chú");
    private static final List<String> UNITS = List.of(
            "Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Văn phòng UBND tỉnh", "Sở Khoa học và Công nghệ", "Sở Y tế");
    private static final int ROWS_PER_AREA = 100;

    private LargeAnnexes() {}

    private static List<String> cells(int i) {
        return List.of(
                String.valueOf(i % ROWS_PER_AREA + 1),
                "Xây dựng, ban hành và triển khai thực hiện kế hoạch số " + i
                        + " về cải cách hành chính, kiểm soát thủ tục hành chính trên địa bàn tỉnh",
                "Kế hoạch số " + i + " được ban hành; báo cáo kết quả thực hiện " + i * 7919L,
                "Tháng " + (i % 12 + 1) + "/2026",
                UNITS.get(i % 6) + " chủ trì, phối hợp với " + UNITS.get((i + 1) % 6)
                        + " và các cơ quan, đơn vị có liên quan tham mưu UBND tỉnh về nội dung " + i,
                String.valueOf(i * 1_000_000L),
                i % 3 == 0 ? "Theo Kế hoạch số " + i + "/KH-UBND" : "");
    }

    static Path xlsx(Path folder, int rows) throws IOException {
        Path file = folder.resolve("annex-" + rows + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Phụ lục");
            fill(sheet.createRow(0), HEADER);
            int at = 1;
            for (int i = 0; i < rows; i++) {
                if (i % ROWS_PER_AREA == 0) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at, 0, HEADER.size() - 1));
                    fill(
                            sheet.createRow(at++),
                            List.of("Lĩnh vực " + "I".repeat(i / ROWS_PER_AREA % 3 + 1) + " CẢI CÁCH THỂ CHẾ"));
                }
                if (i % 5 == 0 && i % ROWS_PER_AREA < ROWS_PER_AREA - 1) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at + 1, 4, 4));
                }
                fill(sheet.createRow(at++), cells(i));
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(XSSFRow row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            if (text.matches("\\d+")) {
                row.createCell(column).setCellValue(Double.parseDouble(text));
            } else if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text);
            }
        }
    }

    static Path docx(Path folder, int rows) throws IOException {
        StringBuilder table = new StringBuilder(row(HEADER, false, false));
        for (int i = 0; i < rows; i++) {
            if (i % ROWS_PER_AREA == 0) {
                table.append("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/><w:gridSpan"
                                + " w:val=\"7\"/></w:tcPr>")
                        .append(paragraph("Lĩnh vực " + "I".repeat(i / ROWS_PER_AREA % 3 + 1) + " CẢI CÁCH THỂ CHẾ"))
                        .append("</w:tc></w:tr>");
            }
            table.append(row(cells(i), i % 5 == 0, i % 5 == 1));
        }
        Path file = folder.resolve("annex-" + rows + ".docx");
        Files.write(file, Docx.of("<w:tbl><w:tblPr/>" + table + "</w:tbl>").bytes());
        return file;
    }

    private static String row(List<String> cells, boolean startsMerge, boolean continuesMerge) {
        StringBuilder row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int column = 0; column < cells.size(); column++) {
            String merge = column != 4 || !startsMerge && !continuesMerge
                    ? ""
                    : startsMerge ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"1800\" w:type=\"dxa\"/>")
                    .append(merge)
                    .append("</w:tcPr>");
            row.append(paragraph(cells.get(column))).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:pPr><w:spacing w:before=\"60\" w:after=\"60\"/><w:jc"
                + " w:val=\"both\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New"
                + " Roman\"/><w:sz w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }
}
