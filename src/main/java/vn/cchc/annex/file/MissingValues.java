package vn.cchc.annex.file;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Computes formulas for which the file stores no value. What can't be computed stays empty and is marked. */
final class MissingValues {

    private final OPCPackage opened;
    private final Limits limits;

    MissingValues(OPCPackage opened, Limits limits) {
        this.opened = opened;
        this.limits = limits;
    }

    void compute(Map<XlsxReader.SheetEntry, SheetHandler> sheets) throws IOException {
        if (sheets.values().stream().allMatch(sheet -> sheet.withoutValue().isEmpty())) {
            return;
        }
        if (!limits.allowsComputing()) {
            sheets.values().forEach(sheet -> sheet.withoutValue().forEach(f -> sheet.fault(f.row(), f.column())));
            return;
        }
        XSSFWorkbook workbook = new XSSFWorkbook(opened);
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        evaluator.setIgnoreMissingWorkbooks(true);
        sheets.forEach((entry, handler) -> {
            for (SheetHandler.Formula formula : handler.withoutValue()) {
                Limits.alive();
                put(handler, formula, evaluate(workbook.getSheet(entry.name()), formula, evaluator));
            }
        });
    }

    private static CellValue evaluate(Sheet sheet, SheetHandler.Formula formula, FormulaEvaluator evaluator) {
        try {
            Row row = sheet == null ? null : sheet.getRow(formula.row());
            Cell cell = row == null ? null : row.getCell(formula.column());
            return cell == null ? null : evaluator.evaluate(cell);
        } catch (RuntimeException e) {
            // POI names what it can't compute by many exceptions; for the reader they mean one thing
            return null;
        }
    }

    private static void put(SheetHandler handler, SheetHandler.Formula formula, CellValue value) {
        if (value == null) {
            handler.fault(formula.row(), formula.column());
            return;
        }
        switch (value.getCellType()) {
            case NUMERIC -> handler.number(value.getNumberValue(), formula.row(), formula.column(), formula.style());
            case STRING -> handler.text(value.getStringValue(), formula.row(), formula.column());
            case BOOLEAN -> handler.text(value.formatAsString(), formula.row(), formula.column());
            case BLANK -> handler.text("", formula.row(), formula.column());
            default -> handler.fault(formula.row(), formula.column());
        }
    }
}
