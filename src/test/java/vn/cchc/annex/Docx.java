package vn.cchc.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small .docx files part by part, so that tests can hold whatever Word writes. */
final class Docx {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String mainType = MAIN;
    private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private String extraTypes = "";

    private Docx(String body) {
        parts.put("word/document.xml", body);
    }

    /** A document with this content of its body. */
    static Docx of(String... blocks) {
        return new Docx(String.join("", blocks));
    }

    Docx type(String type) {
        mainType = type;
        return this;
    }

    Docx prolog(String doctype) {
        prolog = prolog + doctype;
        return this;
    }

    Docx part(String name, String contentType, String content) {
        parts.put(name, content);
        extraTypes += "<Override PartName=\"/" + name + "\" ContentType=\"" + contentType + "\"/>";
        return this;
    }

    /** Numbering definitions: the content of {@code w:numbering}. */
    Docx numbering(String content) {
        return part(
                "word/numbering.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
                "<w:numbering xmlns:w=\"" + W + "\">" + content + "</w:numbering>");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>"
                            + extraTypes
                            + "</Types>");
            put(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            put(zip, "word/_rels/document.xml.rels", relations("numbering", "numbering.xml"));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                boolean main = part.getKey().equals("word/document.xml");
                put(zip, part.getKey(), main ? document(part.getValue()) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String document(String body) {
        return prolog + "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>";
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells; texts become cells, elements stay as they are. */
    static String row(String... cells) {
        return "<w:tr>" + Arrays.stream(cells).map(Docx::asCell).collect(Collectors.joining()) + "</w:tr>";
    }

    private static String asCell(String text) {
        return text.startsWith("<w:tc>") || text.startsWith("<w:sdt>") ? text : cell("", text);
    }

    /** A cell with properties and paragraphs (lines of the text, or elements). */
    static String cell(String properties, String text) {
        String content = text.startsWith("<w:")
                ? text
                : Arrays.stream(text.split("\n", -1)).map(Docx::p).collect(Collectors.joining());
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String starts(String text) {
        return cell("<w:vMerge w:val=\"restart\"/>", text);
    }

    static String continued() {
        return cell("<w:vMerge/>", "");
    }

    static String wide(int columns, String text) {
        return cell("<w:gridSpan w:val=\"" + columns + "\"/>", text);
    }
}
