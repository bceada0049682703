package vn.cchc.annex.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexUnreadable.Reason;
import vn.cchc.annex.text.CellText;

/** Reads the cells and merged regions of one sheet. */
final class SheetHandler extends DefaultHandler {

    private final SharedStrings strings;
    private final CellFormats formats;
    private final Limits limits;
    private final MergedGrid grid = new MergedGrid();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final List<Formula> withoutValue = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private int style;
    private String type = "n";
    private boolean formula;
    private boolean value;
    private boolean collecting;
    private int phonetic;

    SheetHandler(SharedStrings strings, CellFormats formats, Limits limits) {
        this.strings = strings;
        this.formats = formats;
        this.limits = limits;
    }

    /** A formula for which the file stores no value. */
    record Formula(int row, int column, int style) {}

    List<Formula> withoutValue() {
        return withoutValue;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        switch (local) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v" -> {
                value = true;
                collecting = true;
            }
            case "rPh" -> phonetic++;
            case "t" -> collecting = phonetic == 0;
            case "f" -> formula = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {
                // looks, checks, links
            }
        }
    }

    private void startRow(String number) {
        limits.row();
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String styleNumber = attributes.getValue("s");
        style = styleNumber == null ? 0 : Integer.parseInt(styleNumber);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        formula = false;
        value = false;
        text.setLength(0);
    }

    private void merge(String reference) {
        if (merges.size() >= Limits.MERGES) {
            throw new AnnexUnreadable(Reason.TOO_LARGE);
        }
        merges.add(CellRangeAddress.valueOf(reference));
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        switch (local) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            default -> {
                // nothing was opened for it
            }
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (collecting) {
            limits.text(length);
            text.append(buffer, start, length);
        }
    }

    private void endCell() {
        if (column >= Limits.COLUMNS) {
            return;
        }
        if (formula && !(value && text.length() > 0)) {
            limits.cell();
            if (!type.equals("str") || !value) {
                withoutValue.add(new Formula(row, column, style));
            }
            return;
        }
        if (text.length() == 0) {
            return;
        }
        limits.cell();
        switch (type) {
            case "s" -> put(strings.get(Integer.parseInt(text.toString().strip())), null);
            case "str", "inlineStr" -> put(CellText.paragraphs(text.toString()), null);
            case "b" -> put(List.of(text.toString().strip().equals("1") ? "TRUE" : "FALSE"), null);
            case "e" -> grid.add(new GridCell(row, column, 1, 1, List.of(), null, CellFault.FORMULA));
            case "d" -> put(List.of(isoDate(text.toString().strip())), null);
            default -> number(Double.parseDouble(text.toString().strip()), row, column, style);
        }
    }

    private static String isoDate(String iso) {
        try {
            return LocalDate.parse(iso.substring(0, Math.min(10, iso.length())))
                    .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private void put(List<String> lines, Double number) {
        if (!lines.isEmpty()) {
            grid.add(new GridCell(row, column, 1, 1, lines, number, null));
        }
    }

    /** Puts a number, also one that was computed afterwards. */
    void number(double number, int atRow, int atColumn, int cellStyle) {
        List<String> lines = CellText.paragraphs(formats.text(number, cellStyle));
        Double plain = formats.isDate(cellStyle) ? null : Double.valueOf(number);
        grid.add(new GridCell(atRow, atColumn, 1, 1, lines, plain, null));
    }

    /** Puts a text that was computed afterwards. */
    void text(String computed, int atRow, int atColumn) {
        grid.add(new GridCell(atRow, atColumn, 1, 1, CellText.paragraphs(computed), null, null));
    }

    /** Marks a formula that has no value. */
    void fault(int atRow, int atColumn) {
        grid.add(new GridCell(atRow, atColumn, 1, 1, List.of(), null, CellFault.FORMULA));
    }

    Grid toGrid() {
        for (CellRangeAddress merge : merges) {
            grid.merge(merge.getFirstRow(), merge.getLastRow(), merge.getFirstColumn(), merge.getLastColumn());
        }
        merges.clear();
        return grid.toGrid();
    }
}
