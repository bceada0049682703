package vn.cchc.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files to upload, good and bad. */
public final class Samples {

    private Samples() {}

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] jpg() {
        return picture("jpg");
    }

    private static byte[] picture(String format) {
        return bytes(out -> ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] docx(String text) {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                document.write(out);
            }
        });
    }

    public static byte[] xlsx() {
        return bytes(out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("Phụ lục").createRow(0).createCell(0).setCellValue("TT");
                workbook.write(out);
            }
        });
    }

    /** A zip with these parts. */
    public static byte[] zip(Map<String, String> parts) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    /** The parts of a Word file, with this main content type and these relations of the document. */
    public static Map<String, String> word(String mainType, String relations) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>");
        parts.put("word/document.xml", "<document/>");
        parts.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return parts;
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
