package vn.cchc.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables of phrases with what must be read from them: columns divided by "|", comments behind "#". */
public final class PhraseTable {

    private PhraseTable() {}

    /**
     * One phrase.
     *
     * @param cells how many cells of a plan hold it; 0 where nobody has counted
     * @param plan the plan that it stands in, or an empty text
     * @param expected what is read from it, as {@link #text} writes it
     */
    public record Line(String plan, int planYear, int cells, String phrase, String expected) {

        @Override
        public String toString() {
            return phrase + " (" + planYear + ")";
        }
    }

    /** All phrases of the tables. */
    public static List<Line> all() {
        return java.util.stream.Stream.of("five-plans", "other-plans")
                .flatMap(name -> read(name).stream())
                .toList();
    }

    static List<Line> read(String name) {
        try (InputStream in = PhraseTable.class.getResourceAsStream("/deadline/" + name + ".psv")) {
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PhraseTable::cells)
                    .toList();
            String[] columns = rows.get(0);
            return rows.stream().skip(1).map(row -> line(columns, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was read, in the form of the table. */
    static String text(Deadline read) {
        return Arrays.asList(
                        read.kind(),
                        read.start(),
                        read.due(),
                        read.effectiveDue(),
                        read.waitingFor(),
                        days(read.occurrences()),
                        days(read.milestones()),
                        read.warnings().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .stream()
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(" | "));
    }

    private static String days(List<Occurrence> days) {
        return days.stream().map(day -> day.due().toString()).collect(Collectors.joining(" "));
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    private static Line line(String[] columns, String[] row) {
        Map<String, String> cell = new HashMap<>();
        for (int i = 0; i < row.length; i++) {
            cell.put(columns[i], row[i]);
        }
        String expected = Arrays.asList(
                        "kind", "start", "due", "in practice", "waits for", "occurrences", "milestones", "warnings")
                .stream()
                .map(column -> cell.getOrDefault(column, ""))
                .collect(Collectors.joining(" | "));
        return new Line(
                cell.getOrDefault("plan", ""),
                Integer.parseInt(cell.get("year")),
                Integer.parseInt(cell.getOrDefault("cells", "0")),
                cell.get("phrase"),
                expected);
    }
}
