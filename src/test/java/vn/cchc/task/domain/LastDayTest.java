package vn.cchc.task.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.shared.Refusal;
import vn.cchc.task.Timing;

/** What moves a last day, without a database. */
class LastDayTest {

    /** A Sunday, and the Monday on which it ends in practice. */
    private static final LocalDate SUNDAY = LocalDate.of(2026, 5, 31);

    private static final LocalDate MONDAY = SUNDAY.plusDays(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final LocalDate GRANTED = LocalDate.of(2026, 6, 30);
    private static final WorkingCalendar WEEK = day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();

    private final LastDay lastDay = new LastDay(Schedule.unprinted(Timing.UNCLEAR));

    @Test
    void aClockThatStoodStillForNoDayRunsTowardsTheSameLastPermittedDay() {
        stop();
        assertThat(lastDay.schedule().effectiveDue()).isNull();
        lastDay.resume(0, WEEK, TODAY);
        assertThat(lastDay.schedule().dueOn()).isEqualTo(SUNDAY);
        assertThat(lastDay.schedule().effectiveDue()).isEqualTo(MONDAY);
    }

    @Test
    void daysOfStandstillMoveTheFirstDayOfAnExtendedOneToo() {
        lastDay.date(SUNDAY, MONDAY);
        lastDay.extend(GRANTED, GRANTED, TODAY);
        lastDay.halt(false, TODAY, "Thiếu số liệu", "Sở Nội vụ");
        lastDay.resume(2, WEEK, TODAY.plusDays(2));
        assertThat(lastDay.schedule().effectiveDue()).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(lastDay.firstEffectiveDue()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(lastDay.schedule().originalDue()).isEqualTo(SUNDAY);
    }

    @Test
    void aDayThatIsCorrectedWhileTheClockStandsStillIsWaitedFor() {
        stop();
        assertThat(lastDay.correct(GRANTED, GRANTED, WEEK, TODAY)).isTrue();
        assertThat(lastDay.schedule().effectiveDue()).isNull();
        lastDay.resume(1, WEEK, TODAY.plusDays(1));
        assertThat(lastDay.schedule().effectiveDue()).isEqualTo(GRANTED.plusDays(1));
        assertThat(lastDay.schedule().originalDue()).isEqualTo(GRANTED);
    }

    @Test
    void latenessIsTakenBackOnlyByADayThatIsNotOver() {
        lastDay.date(SUNDAY, MONDAY);
        LocalDate late = MONDAY.plusDays(5);
        assertThat(lastDay.noteOver(MONDAY, Instant.EPOCH)).isFalse();
        assertThat(lastDay.noteOver(late, Instant.EPOCH)).isTrue();
        lastDay.correct(MONDAY.plusDays(1), MONDAY.plusDays(1), WEEK, late);
        assertThat(lastDay.noteOver(late, Instant.EPOCH)).as("noted before").isFalse();
        lastDay.extend(late, late, late);
        assertThat(lastDay.noteOver(late.plusDays(1), Instant.EPOCH)).isTrue();
    }

    @Test
    void nothingIsLeftOfWhatDidNotHappen() {
        stop();
        lastDay.resume(3, WEEK, TODAY.plusDays(3));
        lastDay.halt(false, TODAY.plusDays(3), "Thiếu số liệu", "Sở Nội vụ");
        lastDay.lose();
        assertThat(lastDay.halt()).isNull();
        assertThat(lastDay.schedule().waits()).isTrue();
        assertThatThrownBy(() -> lastDay.halt(false, TODAY, "Thiếu số liệu", "Sở Nội vụ"))
                .isInstanceOf(Refusal.class);
        lastDay.date(SUNDAY, MONDAY);
        lastDay.correct(GRANTED, GRANTED, WEEK, TODAY);
        assertThat(lastDay.schedule().effectiveDue())
                .as("no days of standstill")
                .isEqualTo(GRANTED);
    }

    private void stop() {
        lastDay.date(SUNDAY, MONDAY);
        lastDay.halt(false, TODAY, "Thiếu số liệu", "Sở Nội vụ");
    }
}
