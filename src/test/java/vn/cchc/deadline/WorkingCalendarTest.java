package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Counting working days, over week-ends and over days off that another calendar brings in. */
class WorkingCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 28);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 9, 2);

    private final WorkingCalendar weekdays = new WeekdayCalendar();

    @Test
    void aDayOffMovesToTheNextWorkedDay() {
        assertThat(weekdays.onOrAfter(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(weekdays.onOrAfter(SATURDAY)).isEqualTo(MONDAY);
    }

    @Test
    void daysAreCountedFromTheNextWorkedDay() {
        assertThat(weekdays.after(FRIDAY, 1)).isEqualTo(MONDAY);
        assertThat(weekdays.after(SATURDAY, 1)).isEqualTo(MONDAY);
        assertThat(weekdays.after(FRIDAY, 6)).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void daysAreCountedBackwardsToo() {
        assertThat(weekdays.onOrBefore(SATURDAY)).isEqualTo(FRIDAY);
        assertThat(weekdays.onOrBefore(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(weekdays.before(MONDAY, 1)).isEqualTo(FRIDAY);
        assertThat(weekdays.before(MONDAY, 0)).isEqualTo(MONDAY);
    }

    @Test
    void noDaysLeadNowhere() {
        assertThat(weekdays.after(SATURDAY, 0)).isEqualTo(SATURDAY);
    }

    @Test
    void aCalendarOfItsOwnSaysOnlyWhichDaysAreWorked() {
        WorkingCalendar withHoliday = day -> weekdays.worksOn(day) && !day.equals(NATIONAL_DAY);

        assertThat(withHoliday.onOrAfter(NATIONAL_DAY)).isEqualTo(NATIONAL_DAY.plusDays(1));
        assertThat(withHoliday.after(MONDAY, 2)).isEqualTo(NATIONAL_DAY.plusDays(1));
    }
}
