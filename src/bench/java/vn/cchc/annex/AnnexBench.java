package vn.cchc.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.bench.Results;
import vn.cchc.bench.Series;

/**
 * Time and memory to read an annex of 5,000 rows, beside what Apache POI alone needs to open the same file, turn by
 * turn.
 */
@ExtendWith(Results.class)
class AnnexBench {

    private static final int ROWS = 5_000;
    private static final int WARM_UPS = 5;
    private static final int RUNS = 9;

    @TempDir
    private Path folder;

    /** Reads a file; what it answers is held while the heap is looked at. */
    private interface Work {
        Object run() throws Exception;
    }

    /** Times, and highest heap above the start. */
    private static final class Cost {

        private final long[] nanos = new long[RUNS];
        private long peak;

        void measure(int run, Work work) throws Exception {
            System.gc();
            long before = used();
            heap(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            Object kept = work.run();
            nanos[run] = System.nanoTime() - start;
            long[] highest = {0};
            heap(pool -> highest[0] += pool.getPeakUsage().getUsed());
            peak = Math.max(peak, highest[0] - before);
            assertThat(kept).isNotNull();
        }

        Series times() {
            return Series.of(nanos);
        }

        long megabytes() {
            return peak >> 20;
        }
    }

    @Test
    void readsLargeAnnexes() throws Exception {
        Path xlsx = LargeAnnexes.xlsx(folder, ROWS);
        Path docx = LargeAnnexes.docx(folder, ROWS);
        compare(".xlsx", () -> annex(xlsx), () -> open(xlsx));
        compare(".docx", () -> annex(docx), () -> open(docx));
    }

    private static Object annex(Path file) throws Exception {
        Annex annex = new AnnexReader().read(file, ReadOptions.NONE, ProgressListener.NONE);
        assertThat(annex.rows()).hasSize(ROWS);
        return annex;
    }

    private static Object open(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            if (file.toString().endsWith(".xlsx")) {
                try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                    return workbook.getSheetAt(0).getLastRowNum();
                }
            }
            try (XWPFDocument document = new XWPFDocument(in)) {
                return document.getTables().size();
            }
        }
    }

    private static void compare(String name, Work ours, Work poi) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            poi.run();
            ours.run();
        }
        var opening = new Cost();
        var reading = new Cost();
        for (int i = 0; i < RUNS; i++) {
            opening.measure(i, poi);
            reading.measure(i, ours);
        }
        Results.compare("Time to read 5,000 rows of " + name, reading.times(), 2, opening.times(), "POI");
        Results.add(
                "Peak heap meanwhile",
                reading.megabytes() + " MB",
                "<= 2 x POI: " + opening.megabytes() + " MB",
                (double) reading.megabytes() / opening.megabytes(),
                2);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void heap(Consumer<MemoryPoolMXBean> action) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(action);
    }
}
