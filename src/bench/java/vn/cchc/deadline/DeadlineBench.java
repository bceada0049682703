package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cchc.bench.Results;

/**
 * How many deadline phrases one core reads in a second. Nothing is remembered between phrases, and only the time that the
 * thread itself computes is counted, so that other work of the machine does not tell.
 */
@ExtendWith(Results.class)
class DeadlineBench {

    private static final int AIM = 100_000;
    private static final int ROUND = 100_000;
    private static final int WARM_UPS = 5;
    private static final int RUNS = 9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final DeadlineReader reader = new DeadlineReader(new WeekdayCalendar());

    @Test
    void readsPhrases() {
        measure("Deadlines read per second: cells of five plans", cells(), Map.of());
        measure("Deadlines read per second: every sort of phrase", every(), Map.of());
        measure(
                "Deadlines read per second: with an event known",
                every(),
                Map.of("kế hoạch của tỉnh được ban hành", LocalDate.of(2026, 1, 28)));
    }

    /** Each phrase as often as the plans print it. */
    private static List<PhraseTable.Line> cells() {
        return PhraseTable.read("five-plans").stream()
                .flatMap(line -> Collections.nCopies(line.cells(), line).stream())
                .toList();
    }

    private static List<PhraseTable.Line> every() {
        return PhraseTable.all();
    }

    private void measure(String metric, List<PhraseTable.Line> lines, Map<String, LocalDate> events) {
        double[] perSecond = new double[RUNS];
        for (int run = -WARM_UPS; run < RUNS; run++) {
            double measured = once(lines, events);
            if (run >= 0) {
                perSecond[run] = measured;
            }
        }
        Arrays.sort(perSecond);
        double median = perSecond[RUNS / 2];
        Results.add(
                metric,
                String.format(Locale.ROOT, "%,.0f (%,.0f - %,.0f)", median, perSecond[1], perSecond[RUNS - 2]),
                String.format(Locale.ROOT, ">= %,d", AIM),
                AIM / median,
                1);
    }

    private double once(List<PhraseTable.Line> lines, Map<String, LocalDate> events) {
        long start = threads.getCurrentThreadCpuTime();
        int warnings = 0;
        for (int i = 0; i < ROUND; i++) {
            PhraseTable.Line line = lines.get(i % lines.size());
            Deadline read = reader.read(new DeadlineQuestion(line.phrase(), line.planYear(), null, events));
            warnings += read.warnings().size();
        }
        assertThat(warnings).isPositive();
        return ROUND * 1e9 / (threads.getCurrentThreadCpuTime() - start);
    }
}
