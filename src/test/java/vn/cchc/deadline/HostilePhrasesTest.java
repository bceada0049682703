package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes by accident. The time allowed is a guard against endless work, no measurement. */
class HostilePhrasesTest {

    private static final int MANY = 1 << 20;

    private final DeadlineReader reader = new DeadlineReader(new WeekdayCalendar());

    static Stream<String> hugeTexts() {
        return Stream.of(
                "(".repeat(MANY),
                "(ban hành ".repeat(MANY / 10),
                "<".repeat(MANY),
                "<a ".repeat(MANY / 3),
                "<a href='" + "x".repeat(MANY),
                "; ".repeat(MANY / 2) + "x",
                "\n- ".repeat(MANY / 3) + "x",
                "\n \t".repeat(MANY / 3) + "x",
                "ngày ".repeat(MANY / 5),
                "a\u0301".repeat(MANY / 2),
                "1/".repeat(MANY / 2),
                "quý i, ".repeat(MANY / 7),
                "\uD83D\uDE00".repeat(MANY / 2),
                "\uD83D".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("hugeTexts")
    void answersAMegabyte(String text) {
        Deadline read = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> reader.read(text, 2026));

        assertThat(read.due()).isNull();
    }

    static Stream<String> repetitions() {
        return Stream.of(
                "quý ",
                "tháng 6, ",
                "1,",
                "và ",
                "hàng quý, ",
                "hàng tháng; ",
                "6/2026; 7/2026; ",
                "thường xuyên, ",
                "theo tiến độ, trước ",
                "định kỳ ",
                "từ ",
                "đến ",
                "đầu ",
                "không quá 3 ngày sau ",
                "trước khi ",
                "(",
                ")",
                "đợt 1: ",
                "hoàn thành ",
                "/",
                "-",
                "năm ",
                "mười ",
                "Tết ",
                "quýi");
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void answersRepetitionsUpToTheLongestPhrase(String text) {
        String longest = text.repeat(PhraseText.LONGEST / text.length());

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 100; i++) {
                reader.read(longest, 2026);
            }
        });
    }

    @Test
    void blanksWithoutEndDoNotHideAPhrase() {
        assertThat(reader.read("\u00a0".repeat(MANY) + "Quý I/2026" + " \n".repeat(MANY), 2026)
                        .kind())
                .isEqualTo(DeadlineKind.QUARTER);
    }

    @Test
    void aTextLongerThanAnyDeadlineIsNone() {
        String longest = "Theo Kế hoạch của tỉnh " + "a".repeat(PhraseText.LONGEST - 23);

        assertThat(reader.read(longest, 2026).kind()).isEqualTo(DeadlineKind.EXTERNAL_SCHEDULE);
        assertThat(reader.read(longest + "a", 2026).kind()).isEqualTo(DeadlineKind.UNPARSED);
    }
}
