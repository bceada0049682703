package vn.cchc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.shared.Due.Nearness;

/** A due date in words: far, near, over, done late, unknown. */
class DueWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private DueWords words;

    @BeforeEach
    void atTenInTheMorning() throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-03-10T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        words = new DueWords(new Texts(new TextConfiguration().messageSource()), clock);
    }

    @Test
    void countsDaysOfTheCalendar() {
        assertThat(words.of(TODAY.minusDays(2)).words()).isEqualTo("quá hạn 2 ngày");
        assertThat(words.of(TODAY).words()).isEqualTo("hôm nay");
        assertThat(words.of(TODAY.plusDays(3)).words()).isEqualTo("còn 3 ngày");
        assertThat(words.of(TODAY.plusDays(1200)).words()).isEqualTo("còn 1.200 ngày");
    }

    @Test
    void saysHowNearItIs() {
        assertThat(words.of(TODAY.minusDays(1)).late()).isTrue();
        assertThat(words.of(TODAY).nearness()).isEqualTo(Nearness.TODAY);
        assertThat(words.of(TODAY.plusDays(7)).nearness()).isEqualTo(Nearness.SOON);
        assertThat(words.of(TODAY.plusDays(8)).nearness()).isEqualTo(Nearness.FAR);
    }

    @Test
    void namesWhatAnUndatedDeadlineWaitsFor() {
        assertThat(words.of(null).words()).isEqualTo("chưa xác định hạn");
        assertThat(words.of(null, " ").words()).isEqualTo("chưa xác định hạn");
        assertThat(words.of(null, "Theo Kế hoạch của tỉnh").words())
                .isEqualTo("chưa xác định hạn – chờ: Theo Kế hoạch của tỉnh");
        assertThat(words.of(null).late()).isFalse();
    }

    @Test
    void takesTheWordsOfThePlanAsTheyAre() {
        assertThat(words.of(null, "{0} 'x' <b>").words()).endsWith("{0} 'x' <b>");
    }

    @Test
    void aTaskIsLateFromTheMinuteOn() {
        assertThat(words.at(Instant.parse("2026-03-10T10:00:00Z")).words()).isEqualTo("hôm nay, trước 17:00");
        assertThat(words.at(Instant.parse("2026-03-10T02:59:00Z")).words()).isEqualTo("quá hạn từ 09:59 hôm nay");
        assertThat(words.at(Instant.parse("2026-03-10T02:59:00Z")).late()).isTrue();
        assertThat(words.at(Instant.parse("2026-03-09T17:00:00Z")).date()).isEqualTo(TODAY);
        assertThat(words.at(null).words()).isEqualTo("không có hạn");
    }

    @Test
    void saysWhetherFinishedWorkWasInTime() {
        assertThat(words.done(TODAY, TODAY).words()).isEqualTo("xong ngày 10/03/2026, đúng hạn");
        assertThat(words.done(TODAY.minusDays(4), TODAY).words()).isEqualTo("xong ngày 10/03/2026, muộn 4 ngày");
        assertThat(words.done(null, TODAY).nearness()).isEqualTo(Nearness.DONE);
    }

    @Test
    void writesWordsAndDayInOneLine() {
        assertThat(words.line(words.of(TODAY.plusDays(21)))).isEqualTo("còn 21 ngày (31/03/2026)");
        assertThat(words.line(words.of(null))).isEqualTo("chưa xác định hạn");
    }
}
