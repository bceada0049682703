package vn.cchc.annex.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.cchc.shared.CleanText;

/** Reads the body of a .docx: its paragraphs and tables in order, nested tables behind the one that holds them. */
final class DocxReader {

    private final PackagePart document;
    private final Limits limits;

    DocxReader(PackagePart document, Limits limits) {
        this.document = document;
        this.limits = limits;
    }

    List<Sheet> read() throws IOException {
        try (XmlCursor xml = new XmlCursor(document, limits)) {
            ListNumbers numbers = ListNumbersReader.read(document, limits);
            List<Block> blocks = new ArrayList<>();
            DocxTableReader tables = new DocxTableReader(xml, limits, new DocxParagraphReader(xml, limits, numbers));
            xml.root();
            xml.children(name -> {
                if (name.equals("body")) {
                    readBlocks(xml, tables, blocks);
                }
            });
            return List.of(new Sheet("", false, List.copyOf(blocks)));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void readBlocks(XmlCursor xml, DocxTableReader tables, List<Block> blocks) throws XMLStreamException {
        CellLines lines = new CellLines();
        xml.children(name -> {
            switch (name) {
                case "p" -> {
                    tables.paragraphs().read(lines);
                    addParagraphs(lines, blocks);
                }
                case "tbl" -> tables.read(blocks);
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> readBlocks(xml, tables, blocks);
                default -> {
                    // properties and deleted text are not shown
                }
            }
        });
    }

    private static void addParagraphs(CellLines lines, List<Block> blocks) {
        String text = CleanText.line(lines.drain());
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
    }
}
