package vn.cchc.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Rehearsal;
import vn.cchc.review.CriteriaSets;

/** Criteria of the year's review for each agency that reviews one, imported from a workbook as a coordinator does it. */
@Component
class DemoCriteria {

    private static final String LINES = "/demo/tieu-chi.tsv";
    private static final String FILE = "bo-tieu-chi.xlsx";

    private final Rehearsal rehearsal;
    private final CriteriaSets sets;

    DemoCriteria(Rehearsal rehearsal, CriteriaSets sets) {
        this.rehearsal = rehearsal;
        this.sets = sets;
    }

    void create() {
        byte[] workbook = workbook();
        rehearsal.play(() -> {
            put("ubnd-tinh", "daumoi.tinh", 2025, workbook);
            put("ban-qlda", "daumoi.qlda", 2026, workbook);
            put("vp-ubnd", "daumoi.vp", 2026, workbook);
            put("tt-hnnk", "daumoi.tt", 2026, workbook);
        });
    }

    private void put(String agency, String coordinator, int year, byte[] workbook) {
        rehearsal.moveTo(LocalDateTime.of(year, 10, 15, 9, 0));
        rehearsal.as(coordinator, () -> {
            String title = "Bộ tiêu chí chấm điểm cải cách hành chính năm " + year;
            sets.putInForce(sets.importFile(agency, year, title, FILE, workbook));
        });
    }

    private static byte[] workbook() {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Bộ tiêu chí");
            List<String> lines = lines();
            for (int i = 0; i < lines.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                String[] cells = lines.get(i).split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = DemoCriteria.class.getResourceAsStream(LINES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
