package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gathers what the benchmarks of a run find out, and prints it as one table when the last of them has ended. */
public final class Results implements BeforeAllCallback, ExtensionContext.Store.CloseableResource {

    private static final List<Line> LINES = new ArrayList<>(List.of(new Line("Metric", "Measured", "Aim", "Ratio")));

    private record Line(String metric, String measured, String aim, String ratio) {}

    /** A measurement with an aim that is a multiple of another measurement. */
    public static void compare(String metric, Series measured, double atMost, Series other, String otherName) {
        add(
                metric,
                measured.toString(),
                String.format(Locale.ROOT, "<= %s x %s: %s", plain(atMost), otherName, other),
                measured.median() / other.median(),
                atMost);
    }

    /** A measurement with an aim in milliseconds. */
    public static void limit(String metric, Series measured, double atMostMillis) {
        add(
                metric,
                measured.toString(),
                String.format(Locale.ROOT, "<= %,.0f ms", atMostMillis),
                measured.median() / atMostMillis,
                1);
    }

    /** A measurement without an aim. */
    public static void tell(String metric, String measured) {
        add(new Line(metric, measured, "", ""));
    }

    /**
     * Any other measurement.
     *
     * @param ratio of what was measured to what it is held against
     * @param atMost the largest ratio that meets the aim
     */
    public static void add(String metric, String measured, String aim, double ratio, double atMost) {
        String verdict = String.format(Locale.ROOT, "%.2f %s", ratio, ratio <= atMost ? "met" : "MISSED");
        add(new Line(metric, measured, aim, verdict));
    }

    /** Also said at once: a run takes minutes. */
    private static void add(Line line) {
        LINES.add(line);
        System.out.println(line.metric() + ": " + line.measured() + "  " + line.ratio());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Results.class))
                .getOrComputeIfAbsent("table", key -> this);
    }

    /** Called when the whole run has ended. */
    @Override
    public void close() {
        int metric = width(Line::metric);
        int measured = width(Line::measured);
        int aim = width(Line::aim);
        var table = new StringBuilder("\n");
        for (Line line : LINES) {
            String row = String.format(
                    "%-" + metric + "s  %-" + measured + "s  %-" + aim + "s  %s",
                    line.metric(),
                    line.measured(),
                    line.aim(),
                    line.ratio());
            table.append(row.stripTrailing()).append('\n');
            if (line == LINES.get(0)) {
                table.append("-".repeat(metric + measured + aim + 16)).append('\n');
            }
        }
        table.append("Times: median, in brackets eight runs of ten.\n");
        System.out.println(table);
    }

    private static int width(Function<Line, String> column) {
        return LINES.stream().map(column).mapToInt(String::length).max().orElse(1);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
