package vn.cchc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WeekdayCalendar;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.testing.CchcTest;

/** Terms counted by the days that come with the product (Bộ luật Dân sự 2015 Điều 147, 148). */
@CchcTest
class CountingTest {

    @Autowired
    private Calendars calendars;

    private WorkingCalendar calendar;

    @BeforeEach
    void open() {
        calendar = calendars.of(null);
    }

    @Test
    void aTermThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        LocalDate sunday = LocalDate.of(2026, 2, 6).plusDays(30);

        assertThat(calendar.onOrAfter(sunday)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 5, 2026-02-27",
        "2026-04-29, 3, 2026-05-06",
        "2026-04-24, 1, 2026-04-28",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-28, 1, 2026-09-03",
        "2025-12-31, 1, 2026-01-05",
        "2026-01-09, 1, 2026-01-10",
        "2025-04-25, 2, 2025-04-28",
        "2024-02-07, 1, 2024-02-15",
        "2027-02-04, 1, 2027-02-12"
    })
    void workingDaysSkipHolidaysAndCountSwappedDays(LocalDate from, int days, LocalDate until) {
        assertThat(calendar.after(from, days)).isEqualTo(until);
        assertThat(calendar.between(from, until)).isEqualTo(days);
        assertThat(calendar.before(until, days)).isEqualTo(calendar.onOrBefore(from));
    }

    @Test
    void countingIsTheInverseOfAdding() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        IntStream.range(0, 1400).mapToObj(first::plusDays).forEach(day -> {
            LocalDate before = day;
            for (int days = 1; days <= 30; days++) {
                LocalDate until = calendar.after(day, days);
                assertThat(until).isAfter(before);
                assertThat(calendar.between(day, until)).isEqualTo(days);
                before = until;
            }
        });
    }

    @Test
    void everyYearHasItsElevenHolidays() {
        for (int year = 2024; year <= 2027; year++) {
            LocalDate last = LocalDate.of(year, 12, 31);
            int weekDays =
                    new WeekdayCalendar().between(LocalDate.of(year, 1, 1).minusDays(1), last);
            // what falls on a week-end is made good, what is swapped is worked on another day
            assertThat(calendar.between(LocalDate.of(year, 1, 1).minusDays(1), last))
                    .as("working days of " + year)
                    .isEqualTo(weekDays - 11);
        }
    }

    @Test
    void tellsWhenTetBegins() {
        assertThat(calendar.firstDayOff("Tết Nguyên đán", 2026)).contains(LocalDate.of(2026, 2, 16));
        assertThat(calendar.firstDayOff("tết nguyên đán", 2025)).contains(LocalDate.of(2025, 1, 27));
        assertThat(calendar.firstDayOff("Tết Nguyên đán", 2040)).isEmpty();
        assertThat(calendar.firstDayOff("Ngày hội làng", 2026)).isEmpty();
    }
}
