package vn.cchc.review.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.springframework.stereotype.Component;
import vn.cchc.review.CriteriaProblem;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.NewCriterion;
import vn.cchc.review.Points;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.TextKey;
import vn.cchc.shared.Texts;

/** Finds the table of criteria in a workbook and reads its lines, telling each cell that makes no sense. */
@Component
class CriteriaTable {

    private static final int HEADER_WITHIN = 40;
    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 60;

    private final Texts texts;

    CriteriaTable(Texts texts) {
        this.texts = texts;
    }

    /** @throws Refusal when no sheet has such a table */
    CriteriaWorkbook.Reading read(Workbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                if (row.getRowNum() > HEADER_WITHIN) {
                    break;
                }
                Map<Column, Integer> columns = columns(row);
                if (Arrays.stream(Column.values()).filter(Column::needed).allMatch(columns::containsKey)) {
                    return lines(sheet, row.getRowNum(), columns);
                }
            }
        }
        throw Refusal.unreadable(
                "review.import.no-table",
                Column.CODE.heading(texts),
                Column.TEXT.heading(texts),
                Column.MAX_SCORE.heading(texts),
                Column.KIND.heading(texts));
    }

    private Map<Column, Integer> columns(Row row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Cell cell : row) {
            if (cell.getColumnIndex() < MOST_COLUMNS) {
                Column.of(text(cell), texts).ifPresent(column -> columns.putIfAbsent(column, cell.getColumnIndex()));
            }
        }
        return columns;
    }

    private CriteriaWorkbook.Reading lines(Sheet sheet, int header, Map<Column, Integer> columns) {
        List<NewCriterion> lines = new ArrayList<>();
        List<CriteriaProblem> problems = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() <= header || empty(row, columns)) {
                continue;
            }
            if (lines.size() == MOST_ROWS) {
                throw Refusal.invalid("review.import.too-large");
            }
            lines.add(line(row, columns, problems));
        }
        return new CriteriaWorkbook.Reading(lines, problems);
    }

    private NewCriterion line(Row row, Map<Column, Integer> columns, List<CriteriaProblem> problems) {
        String code = text(cell(row, columns, Column.CODE)).replaceAll("\\.+$", "");
        String kind = text(cell(row, columns, Column.KIND));
        String fact = text(cell(row, columns, Column.FACT));
        return new NewCriterion(
                row.getRowNum() + 1,
                code,
                text(cell(row, columns, Column.TEXT)),
                score(row, cell(row, columns, Column.MAX_SCORE), problems),
                word(row, kind, CriterionKind.values(), CriterionKind::nameKey, "kind", problems),
                word(row, fact, ScoringFact.values(), ScoringFact::nameKey, "fact", problems),
                text(cell(row, columns, Column.EVIDENCE)));
    }

    private interface Named<E> {
        String nameKey(E value);
    }

    private <E> E word(Row row, String said, E[] values, Named<E> name, String field, List<CriteriaProblem> problems) {
        if (said.isEmpty()) {
            return null;
        }
        String wanted = TextKey.bare(said);
        for (E value : values) {
            if (TextKey.bare(texts.get(name.nameKey(value))).equals(wanted)) {
                return value;
            }
        }
        String known = String.join(
                "; ",
                Arrays.stream(values)
                        .map(value -> texts.get(name.nameKey(value)))
                        .toList());
        problems.add(problem(row, field, shortened(said), known));
        return null;
    }

    private static BigDecimal score(Row row, Cell cell, List<CriteriaProblem> problems) {
        if (cell != null && type(cell) == CellType.NUMERIC) {
            BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
            // what Excel computes carries the dust of binary fractions
            BigDecimal rounded = number.setScale(Points.DECIMALS, RoundingMode.HALF_UP);
            if (number.subtract(rounded).abs().doubleValue() < 1e-9) {
                return rounded;
            }
            problems.add(problem(row, "score", number.toPlainString()));
            return null;
        }
        String said = text(cell);
        try {
            return Points.read(said);
        } catch (Refusal unreadable) {
            problems.add(problem(row, "score", shortened(said)));
            return null;
        }
    }

    private static CriteriaProblem problem(Row row, String key, Object... arguments) {
        return new CriteriaProblem(
                row.getRowNum() + 1, null, "review.criteria.problem.cell-" + key, List.of(arguments));
    }

    private static boolean empty(Row row, Map<Column, Integer> columns) {
        return columns.values().stream()
                .allMatch(column -> text(row.getCell(column)).isEmpty());
    }

    private static Cell cell(Row row, Map<Column, Integer> columns, Column column) {
        return columns.containsKey(column) ? row.getCell(columns.get(column)) : null;
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return CleanText.line(
                switch (type(cell)) {
                    case STRING -> cell.getRichStringCellValue().getString();
                    case NUMERIC ->
                        new DataFormatter(Locale.ROOT).formatRawCellContents(cell.getNumericCellValue(), -1, "General");
                    case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                    default -> "";
                });
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
