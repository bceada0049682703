package vn.cchc.calendar.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.ChangedDay;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.SmallWorkbook;
import vn.cchc.shared.Texts;

/** Days of the calendar in a file: one line for each, in Excel or as comma separated values. */
@Component
public class DayFile {

    private static final SmallWorkbook.Sentences SENTENCES = new SmallWorkbook.Sentences(
            "calendar.import.not-a-table", "calendar.import.too-large", "calendar.import.damaged");
    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_LINES = 2000;
    private static final int MOST_COLUMNS = 50;
    private static final int[] WIDTHS = {14, 18, 44, 60};

    private final DayTable table;
    private final Texts texts;

    DayFile(DayTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    /**
     * What a file says.
     *
     * @param days the lines that could be read
     * @param problems what could not, a sentence for each
     */
    public record Reading(List<ChangedDay> days, List<String> problems) {

        public Reading {
            days = List.copyOf(days);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the first table of days in the file; which sort of file it is, its content tells.
     *
     * @throws Refusal when it is empty, too large, damaged, neither of the two sorts, or holds no such table
     */
    public Reading read(byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("calendar.import.no-file");
        }
        boolean packed = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return table.read(packed ? SmallWorkbook.read(content, SENTENCES, DayFile::lines) : csv(content));
    }

    private static List<List<String>> csv(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw Refusal.invalid("calendar.import.too-large");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return bounded(Csv.lines(text));
        } catch (CharacterCodingException notUnicode) {
            throw Refusal.unreadable("calendar.import.not-a-table");
        }
    }

    private static List<List<String>> lines(Workbook workbook) {
        List<List<String>> lines = new ArrayList<>();
        if (workbook.getNumberOfSheets() == 0) {
            return lines;
        }
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        Sheet sheet = workbook.getSheetAt(0);
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            if (i >= MOST_LINES) {
                throw Refusal.invalid("calendar.import.too-large");
            }
            Row row = sheet.getRow(i);
            List<String> line = new ArrayList<>();
            int columns = row == null ? 0 : Math.min(MOST_COLUMNS, Math.max(0, row.getLastCellNum()));
            for (int column = 0; column < columns; column++) {
                line.add(text(row.getCell(column), formatter));
            }
            lines.add(line);
        }
        return lines;
    }

    private static String text(Cell cell, DataFormatter formatter) {
        if (cell == null || cell.getCellType() == CellType.FORMULA) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return Days.text(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        return formatter.formatCellValue(cell);
    }

    private static List<List<String>> bounded(List<List<String>> lines) {
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.size() > MOST_COLUMNS)) {
            throw Refusal.invalid("calendar.import.too-large");
        }
        return lines;
    }

    /** A workbook with these days, which may be changed and read again. */
    public byte[] write(List<CalendarDay> days) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(texts.get("calendar.export.sheet"));
            Row head = sheet.createRow(0);
            for (DayColumn column : DayColumn.values()) {
                sheet.setColumnWidth(column.ordinal(), WIDTHS[column.ordinal()] * 256);
                head.createCell(column.ordinal()).setCellValue(column.heading(texts));
            }
            for (CalendarDay day : days) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue(Days.text(day.day()));
                row.createCell(1).setCellValue(texts.get(day.kind().nameKey()));
                row.createCell(2).setCellValue(day.name());
                row.createCell(3).setCellValue(day.basis());
            }
            sheet.createFreezePane(0, 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
