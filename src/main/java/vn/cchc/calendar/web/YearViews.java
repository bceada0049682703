package vn.cchc.calendar.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.web.MonthView.DayView;
import vn.cchc.calendar.web.MonthView.Mark;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.shared.Texts;

/** Lays a year out in months. */
@Component
class YearViews {

    private static final int DAYS_OF_WEEK = 7;

    private final Texts texts;
    private final Clock clock;

    YearViews(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<MonthView> of(int year, List<CalendarDay> days, WorkingCalendar calendar) {
        Map<LocalDate, CalendarDay> set =
                days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), set, calendar))
                .toList();
    }

    private MonthView month(YearMonth month, Map<LocalDate, CalendarDay> set, WorkingCalendar calendar) {
        List<DayView> cells = new ArrayList<>(
                Collections.nCopies(month.atDay(1).getDayOfWeek().ordinal(), null));
        List<CalendarDay> special = new ArrayList<>();
        int worked = 0;
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            CalendarDay found = set.get(day);
            cells.add(day(day, found));
            worked += calendar.worksOn(day) ? 1 : 0;
            if (found != null) {
                special.add(found);
            }
        }
        while (cells.size() % DAYS_OF_WEEK != 0) {
            cells.add(null);
        }
        List<List<DayView>> weeks = IntStream.range(0, cells.size() / DAYS_OF_WEEK)
                .mapToObj(week -> cells.subList(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK))
                .toList();
        return new MonthView(
                month.getMonthValue(),
                texts.get("calendar.month", month.getMonthValue()),
                weeks,
                worked,
                marks(special));
    }

    private DayView day(LocalDate day, CalendarDay set) {
        boolean today = day.equals(LocalDate.now(clock));
        if (set != null) {
            String words =
                    texts.get("calendar.day", set.name(), texts.get(set.kind().nameKey()));
            return new DayView(day.getDayOfMonth(), style(set), words, today);
        }
        boolean weekEnd = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return new DayView(
                day.getDayOfMonth(),
                weekEnd ? "day-weekend" : "day-worked",
                weekEnd ? texts.get("calendar.weekend") : null,
                today);
    }

    private static String style(CalendarDay day) {
        return switch (day.kind()) {
            case HOLIDAY -> "day-holiday";
            case COMPENSATION -> "day-compensation";
            case SWAP_OFF -> "day-swap-off";
            case SWAP_WORK -> "day-swap-work";
        };
    }

    /** Days that follow each other with the same name and reason are told once. */
    private static List<Mark> marks(List<CalendarDay> days) {
        List<Mark> marks = new ArrayList<>();
        for (int first = 0; first < days.size(); ) {
            int last = first;
            boolean toCheck = days.get(first).toCheck();
            while (last + 1 < days.size() && follows(days.get(last), days.get(last + 1))) {
                last++;
                toCheck |= days.get(last).toCheck();
            }
            CalendarDay day = days.get(first);
            marks.add(new Mark(
                    DayWords.range(day.day(), days.get(last).day()), day.name(), style(day), day.basis(), toCheck));
            first = last + 1;
        }
        return marks;
    }

    private static boolean follows(CalendarDay day, CalendarDay next) {
        return day.day().plusDays(1).equals(next.day())
                && day.kind() == next.kind()
                && day.name().equals(next.name());
    }
}
