package vn.cchc.annex.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads every sheet of an .xlsx in one pass each, without POI's model of the workbook. Only if formulas without stored
 * values occur (files written by programs) is the workbook opened as a whole to compute them.
 */
final class XlsxReader {

    private final OPCPackage opened;
    private final PackagePart workbook;
    private final Limits limits;

    XlsxReader(OPCPackage opened, PackagePart workbook, Limits limits) {
        this.opened = opened;
        this.workbook = workbook;
        this.limits = limits;
    }

    List<Sheet> read() throws IOException {
        WorkbookHandler entries = new WorkbookHandler();
        SaxParts.parse(workbook, entries);
        SharedStrings strings = new SharedStrings(limits);
        SaxParts.parse(ListNumbersReader.related(workbook, "/sharedStrings"), strings);
        CellFormats formats = new CellFormats(entries.from1904);
        SaxParts.parse(ListNumbersReader.related(workbook, "/styles"), formats);

        Map<SheetEntry, SheetHandler> handlers = new LinkedHashMap<>();
        for (SheetEntry entry : entries.sheets) {
            PackagePart part = part(entry);
            if (part != null && part.getContentType().contains("worksheet")) {
                SheetHandler handler = new SheetHandler(strings, formats, limits);
                SaxParts.parse(part, handler);
                handlers.put(entry, handler);
            }
        }
        new MissingValues(opened, limits).compute(handlers);
        List<Sheet> sheets = new ArrayList<>();
        handlers.forEach(
                (entry, handler) -> sheets.add(new Sheet(entry.name(), entry.hidden(), List.of(handler.toGrid()))));
        return List.copyOf(sheets);
    }

    private PackagePart part(SheetEntry entry) throws IOException {
        try {
            PackageRelationship relation = workbook.getRelationship(entry.relation());
            return relation == null ? null : workbook.getRelatedPart(relation);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** A sheet as the workbook lists it. */
    record SheetEntry(String name, String relation, boolean hidden) {}

    /** Reads the list of sheets. */
    private static final class WorkbookHandler extends DefaultHandler {
        private final List<SheetEntry> sheets = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) {
            if (local.equals("sheet")) {
                String state = attributes.getValue("state");
                sheets.add(new SheetEntry(
                        attributes.getValue("name"), relation(attributes), state != null && state.contains("idden")));
            } else if (local.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
        }

        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && attributes.getURI(i).endsWith("relationships")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }
}
