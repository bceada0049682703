package vn.cchc.annex.file;

import java.util.ArrayList;
import java.util.List;
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
        private final MergedCells merges = new MergedCells(grid);
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
            merges.beginRow();
            xml.children(this::element);
            if (!deleted) {
                merges.endRow();
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
            DocxCellShape shape = new DocxCellShape(xml);
            CellLines lines = new CellLines();
            xml.children(name -> {
                if (name.equals("tcPr")) {
                    xml.children(shape::property);
                } else if (!shape.continuesDown() || !merges.reach(column)) {
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

        private void place(DocxCellShape shape, List<String> text) {
            int span = shape.columns(column);
            if (shape.continuesDown() && merges.reach(column)) {
                merges.goOn(row, column);
                last = null;
                // keeps the row's place in the grid for the merge
                grid.add(new GridCell(row, column, 1, span, List.of(), null, null));
            } else if (shape.continuesRight() && last != null && text.isEmpty()) {
                last = new GridCell(row, last.column(), 1, last.columnSpan() + span, last.paragraphs(), null, null);
                grid.add(last);
            } else {
                last = new GridCell(row, column, 1, span, text, null, null);
                grid.add(last);
                if (shape.startsDown()) {
                    merges.start(row, column, span);
                }
            }
            column += span;
        }

        Grid close() {
            merges.close();
            return grid.toGrid();
        }
    }
}
