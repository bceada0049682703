package vn.cchc.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.RowView;

/**
 * When each task of the board's plan is worked on, and where it stands in November: most are finished in time, some are
 * late, some wait at every step that there is.
 *
 * @param row of the plan
 * @param day on which its products are made
 * @param stop key of the task that stays open, or null when it is finished
 */
record DemoSchedule(RowView row, LocalDate day, String stop) {

    /** Tasks that nobody does before something happens: an event, the year's end. */
    static final Set<String> PATIENT = Set.of("register-event", "year-end");

    private static final List<String> STOPS =
            List.of("draft", "approve", "number", "evidence", "confirm", "content-check", "propose", "contribute");

    /** Of the tasks with the whole year to go, every third is still under way in November. */
    private static final int UNDER_WAY = 3;

    /** So late is what was due in March and waited for nothing; the rest of March's work is not even signed. */
    private static final int DAYS_LATE = 23;

    private static final int REPORTED = 2;
    private static final int FIRST_MONTH = 3;
    private static final int MONTHS = 8;

    static List<DemoSchedule> of(List<RowView> rows) {
        List<RowView> tasks = rows.stream().filter(row -> !row.group()).toList();
        return IntStream.range(0, tasks.size())
                .mapToObj(place ->
                        goesOn(tasks.get(place)) ? periods(tasks.get(place)) : Stream.of(of(tasks.get(place), place)))
                .flatMap(days -> days)
                .toList();
    }

    private static boolean goesOn(RowView row) {
        return row.deliverables().stream().allMatch(item -> item.deadlineKind() == DeadlineKind.CONTINUOUS);
    }

    /** What goes on all year is reported in the last days of its periods; of the third one nobody has thought. */
    private static Stream<DemoSchedule> periods(RowView row) {
        return row.deliverables().get(0).occurrences().stream()
                .limit(REPORTED)
                .map(period -> new DemoSchedule(row, period.due().minusDays(4), null));
    }

    private static DemoSchedule of(RowView row, int place) {
        LocalDate first = row.deliverables().stream()
                .filter(item -> item.deadlineKind() != DeadlineKind.YEAR)
                .map(DeliverableView::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (first != null && first.getMonthValue() < FIRST_MONTH) {
            return new DemoSchedule(row, first.minusDays(6), null);
        }
        if (first != null && first.getMonthValue() == FIRST_MONTH) {
            boolean waits = row.deliverables().stream().anyMatch(item -> item.due() == null);
            return waits
                    ? new DemoSchedule(row, first.plusDays(DAYS_LATE), null)
                    : new DemoSchedule(row, LocalDate.of(first.getYear(), 11, 3), "approve");
        }
        int year = row.deliverables().get(0).start() == null
                ? 2026
                : row.deliverables().get(0).start().getYear();
        if (first != null || place % UNDER_WAY == 0) {
            String stop = STOPS.get(place / UNDER_WAY % STOPS.size());
            return new DemoSchedule(row, LocalDate.of(year, 11, 3), stop);
        }
        return new DemoSchedule(row, LocalDate.of(year, FIRST_MONTH + place % MONTHS, 4 + place % 20), null);
    }

    /** @return keys of the tasks that stay open */
    Set<String> waiting() {
        return stop == null ? PATIENT : Set.of("register-event", "year-end", stop);
    }
}
