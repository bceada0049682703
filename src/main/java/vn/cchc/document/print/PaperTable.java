package vn.cchc.document.print;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a {@link Paper}, as wide as its text. Line breaks in a cell's text stay. */
public final class PaperTable {

    private final XWPFTable table;
    private final int[] widths;
    private int size = Ink.CELL.size();
    private boolean begun;

    PaperTable(XWPFDocument document, int textWidth, int... shares) {
        table = document.createTable(1, shares.length);
        int all = Arrays.stream(shares).sum();
        widths = Arrays.stream(shares).map(share -> textWidth * share / all).toArray();
        table.setWidth(textWidth);
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        grid();
    }

    private void grid() {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** Sets the rows that follow in this size, in points; 12 at first. */
    public PaperTable size(int points) {
        size = points;
        return this;
    }

    /** Adds a heading row, bold and centred, repeated on every page. */
    public PaperTable head(String... cells) {
        XWPFTableRow row = fill(Ink.CELL.size(size).strong().centred(), List.of(cells));
        row.setRepeatHeader(true);
        row.getTableCells().forEach(cell -> cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER));
        return this;
    }

    /** Adds a bold row, for instance the number and the title of an area; missing cells stay empty. */
    public PaperTable section(String... cells) {
        fill(Ink.CELL.size(size).strong(), List.of(cells));
        return this;
    }

    /** Adds a row that is not torn apart at the end of a page; missing cells stay empty. */
    public PaperTable row(String... cells) {
        fill(Ink.CELL.size(size), List.of(cells)).setCantSplitRow(true);
        return this;
    }

    /** Adds a row that may go on on the next page, for cells of many lines. */
    public PaperTable longRow(String... cells) {
        fill(Ink.CELL.size(size), List.of(cells));
        return this;
    }

    /** Centres the text of a column in the rows so far, for instance running numbers and scores. */
    public PaperTable centred(int column) {
        table.getRows().stream()
                .filter(row -> row.getCell(column) != null)
                .forEach(row -> row.getCell(column).getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER));
        return this;
    }

    private XWPFTableRow fill(Ink ink, List<String> cells) {
        XWPFTableRow row = begun ? table.createRow() : table.getRow(0);
        begun = true;
        for (int i = 0; i < widths.length; i++) {
            row.getCell(i).setWidth(String.valueOf(widths[i]));
            ink.write(row.getCell(i).getParagraphs().get(0), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }

    /** Takes the lines away: a table that only sets texts side by side. */
    PaperTable bare() {
        table.removeBorders();
        return this;
    }

    XWPFTableCell cell(int column) {
        return table.getRow(0).getCell(column);
    }

    PaperTable measured() {
        return row();
    }
}
