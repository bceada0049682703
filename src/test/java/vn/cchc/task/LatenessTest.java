package vn.cchc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How something stands to its last day. */
class LatenessTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Test
    void theLastDayItselfIsInTime() {
        assertThat(Lateness.of(DUE, null, false, DUE)).isEqualTo(Lateness.DUE_SOON);
        assertThat(Lateness.of(DUE, DUE, true, DUE.plusDays(9))).isEqualTo(Lateness.ON_TIME);
    }

    @Test
    void theDayAfterIsLate() {
        assertThat(Lateness.of(DUE, null, false, DUE.plusDays(1))).isEqualTo(Lateness.OVERDUE);
        assertThat(Lateness.of(DUE, DUE.plusDays(1), true, DUE.plusDays(1))).isEqualTo(Lateness.COMPLETED_LATE);
    }

    @Test
    void soonMeansAWeek() {
        assertThat(Lateness.of(DUE, null, false, DUE.minusDays(7))).isEqualTo(Lateness.DUE_SOON);
        assertThat(Lateness.of(DUE, null, false, DUE.minusDays(8))).isEqualTo(Lateness.ON_TIME);
    }

    @Test
    void withoutALastDayOrOnceTakenOutNothingIsLate() {
        assertThat(Lateness.of(null, null, false, DUE)).isEqualTo(Lateness.ON_TIME);
        assertThat(Lateness.of(DUE, null, true, DUE.plusYears(1))).isEqualTo(Lateness.ON_TIME);
    }
}
