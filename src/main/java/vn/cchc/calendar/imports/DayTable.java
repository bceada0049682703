package vn.cchc.calendar.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.ChangedDay;
import vn.cchc.calendar.DayKind;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.TextKey;
import vn.cchc.shared.Texts;

/** Reads the lines of a table of days and tells each cell that makes no sense. */
@Component
class DayTable {

    private static final int HEADER_WITHIN = 20;
    private static final int MOST_PROBLEMS = 50;
    private static final Pattern VIETNAMESE_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final Texts texts;

    DayTable(Texts texts) {
        this.texts = texts;
    }

    /** @throws Refusal when the lines hold no such table */
    DayFile.Reading read(List<List<String>> lines) {
        for (int i = 0; i < Math.min(lines.size(), HEADER_WITHIN); i++) {
            Map<DayColumn, Integer> columns = columns(lines.get(i));
            if (Arrays.stream(DayColumn.values()).filter(DayColumn::needed).allMatch(columns::containsKey)) {
                return new Lines(columns).all(lines, i + 1);
            }
        }
        throw Refusal.unreadable(
                "calendar.import.no-table",
                DayColumn.DAY.heading(texts),
                DayColumn.KIND.heading(texts),
                DayColumn.NAME.heading(texts));
    }

    private Map<DayColumn, Integer> columns(List<String> line) {
        Map<DayColumn, Integer> columns = new EnumMap<>(DayColumn.class);
        for (int i = 0; i < line.size(); i++) {
            int place = i;
            DayColumn.of(line.get(i), texts).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    /** The lines below the heading. */
    private final class Lines {

        private final Map<DayColumn, Integer> columns;
        private final List<ChangedDay> days = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final Set<LocalDate> seen = new HashSet<>();

        private Lines(Map<DayColumn, Integer> columns) {
            this.columns = columns;
        }

        DayFile.Reading all(List<List<String>> lines, int first) {
            for (int i = first; i < lines.size() && problems.size() < MOST_PROBLEMS; i++) {
                if (lines.get(i).stream().anyMatch(cell -> !CleanText.line(cell).isEmpty())) {
                    read(lines.get(i), i + 1);
                }
            }
            if (days.isEmpty() && problems.isEmpty()) {
                throw Refusal.unreadable("calendar.import.nothing");
            }
            return new DayFile.Reading(days, problems);
        }

        private void read(List<String> line, int number) {
            String printed = cell(line, DayColumn.DAY);
            String sort = cell(line, DayColumn.KIND);
            String name = cell(line, DayColumn.NAME);
            String basis = cell(line, DayColumn.BASIS);
            Optional<LocalDate> day = day(printed);
            Optional<DayKind> kind = kind(sort);
            if (day.isEmpty()) {
                problem(number, "calendar.import.day", shortened(printed));
            } else if (!seen.add(day.get())) {
                problem(number, "calendar.import.twice", shortened(printed));
            }
            if (kind.isEmpty()) {
                problem(number, "calendar.import.kind", shortened(sort));
            }
            if (name.isEmpty()
                    || name.length() > CalendarDay.LONGEST_NAME
                    || basis.length() > CalendarDay.LONGEST_BASIS) {
                problem(number, "calendar.import.name", CalendarDay.LONGEST_NAME, CalendarDay.LONGEST_BASIS);
            }
            if (day.isPresent() && kind.isPresent()) {
                days.add(new ChangedDay(day.get(), kind.get(), name, basis, null));
            }
        }

        private String cell(List<String> line, DayColumn column) {
            Integer place = columns.get(column);
            return place == null || place >= line.size() ? "" : CleanText.line(line.get(place));
        }

        private void problem(int line, String key, Object... arguments) {
            problems.add(texts.get("calendar.import.line", line, texts.get(key, arguments)));
        }
    }

    private static Optional<LocalDate> day(String text) {
        Matcher vietnamese = VIETNAMESE_DAY.matcher(text);
        Matcher iso = ISO_DAY.matcher(text);
        try {
            if (vietnamese.matches()) {
                return known(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
            }
            return iso.matches() ? known(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> known(String year, String month, String day) {
        LocalDate found = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return Optional.of(found).filter(any -> CalendarDay.mayBeIn(any.getYear()));
    }

    /** A comma parts the cells of a text file: of a name with one, its beginning is enough. */
    private Optional<DayKind> kind(String text) {
        String wanted = TextKey.bare(text);
        return Arrays.stream(DayKind.values())
                .filter(kind -> Stream.of(
                                texts.get(kind.nameKey()),
                                texts.get(kind.nameKey()).split(",")[0])
                        .anyMatch(name -> TextKey.bare(name).equals(wanted)))
                .findFirst();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
