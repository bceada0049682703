package vn.cchc.review.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.Texts;

/** The workbook that a coordinator downloads, fills in and imports: headings and lists to choose
 * from, and a sheet that explains the columns by an example. */
@Component
class CriteriaTemplate {

    private static final int LINES = 500;
    private static final int[] WIDTHS = {10, 70, 14, 22, 34, 50};

    private final Texts texts;

    CriteriaTemplate(Texts texts) {
        this.texts = texts;
    }

    byte[] make() {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            CellStyle head = style(workbook, true);
            CellStyle plain = style(workbook, false);
            CellStyle text = style(workbook, false);
            // a code such as 2.10 is no number
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            Sheet sheet = sheet(workbook, "review.import.sheet", head);
            sheet.setDefaultColumnStyle(0, text);
            choice(sheet, Column.KIND, Arrays.stream(CriterionKind.values()).map(CriterionKind::nameKey));
            choice(sheet, Column.FACT, Arrays.stream(ScoringFact.values()).map(ScoringFact::nameKey));
            Sheet guide = sheet(workbook, "review.import.guide", head);
            write(guide, 1, plain, column -> column.hint(texts));
            example(guide, plain, text);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet sheet(XSSFWorkbook workbook, String nameKey, CellStyle head) {
        Sheet sheet = workbook.createSheet(texts.get(nameKey));
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        write(sheet, 0, head, column -> column.heading(texts));
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private interface Words {
        String of(Column column);
    }

    private static void write(Sheet sheet, int place, CellStyle style, Words words) {
        Row row = sheet.createRow(place);
        for (Column column : Column.values()) {
            var cell = row.createCell(column.ordinal());
            cell.setCellStyle(style);
            cell.setCellValue(words.of(column));
        }
    }

    private void example(Sheet sheet, CellStyle plain, CellStyle asText) {
        String[][] lines = {
            {"1", texts.get("review.import.example.heading"), "", "", "", ""},
            {
                "1.1",
                texts.get("review.import.example.auto"),
                "6",
                texts.get(CriterionKind.AUTO.nameKey()),
                texts.get(ScoringFact.TASKS_ON_TIME.nameKey()),
                ""
            },
            {
                "1.2",
                texts.get("review.import.example.self"),
                "4",
                texts.get(CriterionKind.SELF.nameKey()),
                "",
                texts.get("review.import.example.evidence")
            }
        };
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i + 2);
            for (int column = 0; column < lines[i].length; column++) {
                var cell = row.createCell(column);
                cell.setCellStyle(column == 0 ? asText : plain);
                cell.setCellValue(lines[i][column]);
            }
        }
    }

    private void choice(Sheet sheet, Column column, Stream<String> keys) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(keys.map(texts::get).toArray(String[]::new)),
                new CellRangeAddressList(1, LINES, column.ordinal(), column.ordinal()));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean head) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(head);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (head) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        return style;
    }
}
