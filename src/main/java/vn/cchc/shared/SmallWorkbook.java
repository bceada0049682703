package vn.cchc.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of a few dozen lines that people fill in and send: opened whole, and refused when there is more in them. */
public final class SmallWorkbook {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_UNPACKED = 12 * 1024 * 1024;
    private static final int MOST_PARTS = 500;

    private SmallWorkbook() {}

    /**
     * The sentences for files that are refused.
     *
     * @param notExcel key of the one for what is no workbook
     * @param tooLarge key of the one for what holds too much
     * @param damaged key of the one for what cannot be read
     */
    public record Sentences(String notExcel, String tooLarge, String damaged) {}

    /**
     * Opens a workbook and closes it again.
     *
     * @return what the reader makes of it
     * @throws Refusal with one of the sentences, or the reader's own
     */
    public static <T> T read(byte[] content, Sentences sentences, Function<Workbook, T> reader) {
        if (content.length > MOST_BYTES) {
            throw Refusal.invalid(sentences.tooLarge());
        }
        try {
            requireSmall(content, sentences);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                return reader.apply(workbook);
            }
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException damaged) {
            throw Refusal.unreadable(sentences.damaged());
        }
    }

    /** Counts what the parts unpack to: the sizes that a file states about itself may lie. */
    private static void requireSmall(byte[] content, Sentences sentences) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[64 * 1024];
            int unpacked = 0;
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw Refusal.invalid(sentences.tooLarge());
                }
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw Refusal.invalid(sentences.tooLarge());
                    }
                }
            }
            if (parts == 0) {
                throw Refusal.invalid(sentences.notExcel());
            }
        }
    }
}
