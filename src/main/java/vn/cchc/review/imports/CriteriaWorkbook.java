package vn.cchc.review.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.cchc.review.CriteriaProblem;
import vn.cchc.review.NewCriterion;
import vn.cchc.shared.Refusal;

/** Reads a workbook of criteria, and makes the one to fill in. A set is a few dozen lines: anything large is refused. */
@Component
public class CriteriaWorkbook {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_UNPACKED = 12 * 1024 * 1024;
    private static final int MOST_PARTS = 500;

    private final CriteriaTable table;
    private final CriteriaTemplate template;

    CriteriaWorkbook(CriteriaTable table, CriteriaTemplate template) {
        this.table = table;
        this.template = template;
    }

    /**
     * What a workbook says.
     *
     * @param criteria the lines, as far as they could be read
     * @param problems cells that could not be read
     */
    public record Reading(List<NewCriterion> criteria, List<CriteriaProblem> problems) {

        public Reading {
            criteria = List.copyOf(criteria);
            problems = List.copyOf(problems);
        }
    }

    /** The workbook to fill in. */
    public byte[] template() {
        return template.make();
    }

    /**
     * Reads the first table of criteria in the workbook.
     *
     * @throws Refusal when it is no workbook, too large, damaged, or has no such table
     */
    public Reading read(String fileName, byte[] content) {
        if (fileName == null || !fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw Refusal.invalid("review.import.not-excel");
        }
        if (content.length == 0) {
            throw Refusal.invalid("review.import.empty");
        }
        if (content.length > MOST_BYTES) {
            throw Refusal.invalid("review.import.too-large");
        }
        try {
            requireSmall(content);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                return table.read(workbook);
            }
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException damaged) {
            throw Refusal.unreadable("review.import.damaged");
        }
    }

    /** Counts what the parts unpack to: the sizes that a file states about itself may lie. */
    private static void requireSmall(byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[64 * 1024];
            int unpacked = 0;
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw Refusal.invalid("review.import.too-large");
                }
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw Refusal.invalid("review.import.too-large");
                    }
                }
            }
            if (parts == 0) {
                throw Refusal.invalid("review.import.not-excel");
            }
        }
    }
}
