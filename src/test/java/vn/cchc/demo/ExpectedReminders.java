package vn.cchc.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.task.ItemView;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkView;
import vn.cchc.testing.TestAgency;

/** Who must be told of what on which mornings of 2026, reckoned from the plan alone. */
final class ExpectedReminders {

    /** More of a kind on one morning are told in one sentence. */
    private static final int MOST = 5;

    private static final List<LocalDate> QUARTERS =
            List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));

    private final TestAgency agency;
    private final WorkingCalendar calendar;
    private final List<Line> lines = new ArrayList<>();

    private ExpectedReminders(TestAgency agency, WorkingCalendar calendar) {
        this.agency = agency;
        this.calendar = calendar;
    }

    private enum Sort {
        SOON("sắp đến hạn"),
        LATE("đã quá hạn"),
        QUESTION("");

        private final String words;

        Sort(String words) {
            this.words = words;
        }
    }

    private record Line(String person, LocalDate day, Sort sort, String product) {}

    private record Morning(String person, LocalDate day, Sort sort) {}

    /** Days by account and product, or by account and number of products. */
    static Map<String, List<LocalDate>> of(List<WorkView> pieces, TestAgency agency, WorkingCalendar calendar) {
        var expected = new ExpectedReminders(agency, calendar);
        pieces.forEach(piece -> piece.items().forEach(item -> expected.add(piece, item)));
        return expected.days();
    }

    /** How a person and what is told begin the key. Notices shorten long names. */
    static String key(String person, String product) {
        return person + " " + product.substring(0, Math.min(product.length(), 75));
    }

    private void add(WorkView piece, ItemView item) {
        String head = agency.units().keySet().stream()
                .filter(code -> agency.unit(code) == piece.unitId())
                .map(agency::head)
                .findFirst()
                .orElseThrow();
        if (item.timing() == Timing.WAITING) {
            add(head, item, QUARTERS.stream());
            add(agency.coordinator(), item, QUARTERS.stream());
        } else if (item.timing() != Timing.CONTINUOUS) {
            add(piece.officerId(), item, rungs(item, 15, 7, 3, 0));
            add(head, item, rungs(item, 3, 0));
        }
    }

    private void add(String person, ItemView item, Stream<LocalDate> days) {
        days.filter(day -> item.doneOn() == null || day.isBefore(item.doneOn())).forEach(day -> {
            Sort dated = day.isAfter(item.effectiveDue() == null ? day : item.effectiveDue()) ? Sort.LATE : Sort.SOON;
            lines.add(new Line(person, day, item.timing() == Timing.WAITING ? Sort.QUESTION : dated, item.product()));
        });
    }

    /**
     * Mornings so many working days before the last day, and from the next working day on every fifth one. A last day that
     * is a day off is prepared for from the working day before it.
     */
    private Stream<LocalDate> rungs(ItemView item, int... before) {
        LocalDate due = item.effectiveDue();
        Stream<LocalDate> ahead =
                IntStream.of(before).mapToObj(days -> calendar.before(calendar.onOrBefore(due), days));
        Stream<LocalDate> late = Stream.iterate(1, days -> days + 5)
                .map(days -> calendar.after(due, days))
                .takeWhile(day -> day.getYear() == due.getYear());
        return Stream.concat(ahead, late);
    }

    private Map<String, List<LocalDate>> days() {
        Map<String, List<LocalDate>> days = new TreeMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(line -> new Morning(line.person(), line.day(), line.sort())))
                .forEach((morning, told) -> {
                    Stream<String> words = told.size() > MOST && morning.sort() != Sort.QUESTION
                            ? Stream.of(told.size() + " sản phẩm " + morning.sort().words)
                            : told.stream().map(Line::product);
                    words.forEach(word -> days.computeIfAbsent(key(morning.person(), word), key -> new ArrayList<>())
                            .add(morning.day()));
                });
        days.values().forEach(told -> told.sort(null));
        return days;
    }
}
