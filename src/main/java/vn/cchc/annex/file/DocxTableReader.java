package vn.cchc.annex.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.cchc.annex.text.CellText;

/** Reads a {@code w:tbl} with merged cells, rows and cells inside content controls, and tracked rows. */
final class DocxTableReader {

    private final XmlCursor xml;
    private final Limits limits;
    private final DocxParagraphReader paragraphs;

    DocxTableReader(XmlCursor xml, Limits limits, DocxParagraphReader paragraphs) {
        this.xml = xml;
        this.limits = limits;
        this.paragraphs = paragraphs;
    }

    DocxParagraphReader paragraphs() {
        return paragraphs;
    }

    /** Adds the current table, and behind it those nested in it, to the blocks; gives back its grid. */
    Grid read(List<Block> blocks) throws XMLStreamException {
        List<Block> nested = new ArrayList<>();
        Table table = new Table(nested);
        xml.children(table::element);
        Grid grid = table.close();
        blocks.add(grid);
        blocks.addAll(nested);
        return grid;
    }

    /** One table while it is being read. */
    private final class Table {
        private final MergedGrid grid = new MergedGrid();
        private final List<Block> nested;
        private Map<Integer, Merge> open = new HashMap<>();
        private Map<Integer, Merge> next = new HashMap<>();
        private int row;
        private int column;
        private boolean deleted;
        private GridCell last;

        Table(List<Block> nested) {
            this.nested = nested;
        }

        void element(String name) throws XMLStreamException {
            switch (name) {
                case "tr" -> row();
                case "tc" -> cell();
                case "trPr" -> xml.children(this::rowProperty);
                case "sdt" -> contentControl();
                case "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> xml.children(this::element);
                default -> {
                    // looks
                }
            }
        }

        private void contentControl() throws XMLStreamException {
            boolean before = paragraphs.mute(false);
            paragraphs.mute(before);
            xml.children(name -> {
                if (name.equals("sdtPr")) {
                    paragraphs.mute(before || paragraphs.isPrompt());
                } else {
                    element(name);
                }
            });
            paragraphs.mute(before);
        }

        private void row() throws XMLStreamException {
            limits.row();
            column = 0;
            deleted = false;
            last = null;
            next = new HashMap<>();
            xml.children(this::element);
            if (!deleted) {
                close(open);
                open = next;
                row++;
            }
        }

        private void rowProperty(String name) {
            switch (name) {
                case "gridBefore" -> column += xml.number(0, 0, Limits.COLUMNS);
                case "del" -> deleted = true;
                default -> {
                    // looks
                }
            }
        }

        private void cell() throws XMLStreamException {
            if (deleted) {
                return;
            }
            limits.cell();
            CellShape shape = new CellShape();
            CellLines lines = new CellLines();
            xml.children(name -> {
                if (name.equals("tcPr")) {
                    xml.children(shape::property);
                } else if (!shape.continuesDown() || !open.containsKey(column)) {
                    content(name, lines);
                }
            });
            place(shape, CellText.paragraphs(lines.drain()));
        }

        private void content(String name, CellLines lines) throws XMLStreamException {
            switch (name) {
                case "p" -> paragraphs.read(lines);
                case "tbl" -> {
                    for (GridRow nestedRow : DocxTableReader.this.read(nested).rows()) {
                        nestedRow.filled().forEach(cell -> lines.add(String.join("\n", cell.paragraphs()), false));
                    }
                }
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" ->
                    xml.children(child -> content(child, lines));
                default -> {
                    // looks, deleted text
                }
            }
        }

        private void place(CellShape shape, List<String> text) {
            int span = Math.min(shape.columns, Math.max(1, Limits.COLUMNS - column));
            if (shape.continuesDown() && open.containsKey(column)) {
                Merge merge = open.get(column);
                merge.lastRow = row;
                next.put(column, merge);
                open.remove(column);
                last = null;
                // keeps the row's place in the grid for the merge
                grid.add(new GridCell(row, column, 1, span, List.of(), null, null));
            } else if (shape.continuesRight && last != null && text.isEmpty()) {
                last = new GridCell(row, last.column(), 1, last.columnSpan() + span, last.paragraphs(), null, null);
                grid.add(last);
            } else {
                last = new GridCell(row, column, 1, span, text, null, null);
                grid.add(last);
                if (shape.startsDown) {
                    next.put(column, new Merge(row, column, column + span - 1));
                }
            }
            column += span;
        }

        private void close(Map<Integer, Merge> merges) {
            for (Merge merge : merges.values()) {
                if (merge.lastRow > merge.firstRow) {
                    grid.merge(merge.firstRow, merge.lastRow, merge.firstColumn, merge.lastColumn);
                }
            }
        }

        Grid close() {
            close(open);
            return grid.toGrid();
        }
    }

    /** What {@code w:tcPr} says about merging. */
    private final class CellShape {
        private int columns = 1;
        private boolean startsDown;
        private boolean continues;
        private boolean continuesRight;

        void property(String name) {
            switch (name) {
                case "gridSpan" -> columns = xml.number(1, 1, Limits.COLUMNS);
                case "vMerge" -> {
                    startsDown = "restart".equals(xml.attribute("val"));
                    continues = !startsDown;
                }
                case "hMerge" -> continuesRight = !"restart".equals(xml.attribute("val"));
                default -> {
                    // looks
                }
            }
        }

        boolean continuesDown() {
            return continues;
        }
    }

    /** A cell that is merged downwards. */
    private static final class Merge {
        private final int firstRow;
        private final int firstColumn;
        private final int lastColumn;
        private int lastRow;

        Merge(int row, int firstColumn, int lastColumn) {
            this.firstRow = row;
            this.lastRow = row;
            this.firstColumn = firstColumn;
            this.lastColumn = lastColumn;
        }
    }
}
