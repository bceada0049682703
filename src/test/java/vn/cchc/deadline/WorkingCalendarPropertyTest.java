package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counting working days forth and back, whatever days are off. */
class WorkingCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;

    @Property
    void addingDaysIsUndoneByCountingThem(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @From("days") LocalDate day,
            @ForAll @IntRange(max = 300) int count) {
        assertThat(calendar.between(day, calendar.after(day, count))).isEqualTo(count);
        assertThat(calendar.between(day, calendar.before(day, count))).isEqualTo(-count);
    }

    @Property
    void countingDaysIsUndoneByAddingThem(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @From("days") LocalDate from,
            @ForAll @From("days") LocalDate to) {
        if (to.isAfter(from) && calendar.worksOn(to)) {
            assertThat(calendar.after(from, calendar.between(from, to))).isEqualTo(to);
        }
    }

    @Property
    void addingMoreDaysLeadsFurtherAndStartingLaterNeverEndsEarlier(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @From("days") LocalDate day,
            @ForAll @IntRange(max = 100) int count) {
        assertThat(calendar.after(day, count + 1)).isAfter(calendar.after(day, count));
        assertThat(calendar.after(day.plusDays(1), count)).isAfterOrEqualTo(calendar.after(day, count));
        assertThat(calendar.before(day, count + 1)).isBefore(calendar.before(day, count));
    }

    @Property
    void countsAddUp(
            @ForAll @From("calendars") WorkingCalendar calendar,
            @ForAll @From("days") LocalDate from,
            @ForAll @From("days") LocalDate over,
            @ForAll @From("days") LocalDate to) {
        int ahead = calendar.between(from, over) + calendar.between(over, to);

        if (!over.isBefore(from) && !to.isBefore(over)) {
            assertThat(calendar.between(from, to)).isEqualTo(ahead);
        }
    }

    @Property
    void theNearestWorkingDayIsTheNearest(
            @ForAll @From("calendars") WorkingCalendar calendar, @ForAll @From("days") LocalDate day) {
        LocalDate next = calendar.onOrAfter(day);

        assertThat(calendar.worksOn(next)).isTrue();
        assertThat(day.datesUntil(next).noneMatch(calendar::worksOn)).isTrue();
        assertThat(calendar.onOrBefore(next)).isEqualTo(next);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    /** Any days off, and any Saturdays worked instead. */
    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        WorkingCalendar weekdays = new WeekdayCalendar();
        Arbitrary<Set<LocalDate>> days = days().set().ofMaxSize(60);
        return days.map(swapped -> day -> weekdays.worksOn(day) != swapped.contains(day));
    }
}
