package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every phrase of five real plans, those of other agencies, and the spellings in which people write the same. */
class DeadlineReaderTest {

    /** What people write for each other, by what it may stand for. */
    private static final Map<String, String> HABITS = new TreeMap<>(Map.of(
            "Quý ",
            "Quí ",
            "quý ",
            "qúy ",
            "quy định",
            "qui định",
            "kỳ ",
            "kì ",
            "Hoàn",
            "Hòan",
            "hoạt",
            "họat",
            "–",
            "-"));

    private final DeadlineReader reader = new DeadlineReader(new WeekdayCalendar());

    static List<PhraseTable.Line> phrases() {
        return PhraseTable.all();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsWhatThePhraseSays(PhraseTable.Line line) {
        assertThat(PhraseTable.text(reader.read(line.phrase(), line.planYear())))
                .isEqualTo(line.expected());
    }

    @Test
    void everyCellOfTheFivePlansIsThere() {
        Map<String, Integer> cells = PhraseTable.read("five-plans").stream()
                .collect(Collectors.groupingBy(
                        PhraseTable.Line::plan, TreeMap::new, Collectors.summingInt(PhraseTable.Line::cells)));

        assertThat(cells).isEqualTo(Map.of("A", 48, "B", 63, "C", 40, "D", 30, "E", 7));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsTheSameHoweverItIsSpelled(PhraseTable.Line line) {
        Deadline expected = reader.read(line.phrase(), line.planYear());

        spellings(line.phrase())
                .forEach(spelling -> assertThat(reader.read(spelling, line.planYear()))
                        .as(spelling)
                        .usingRecursiveComparison()
                        .ignoringFields("waitingFor")
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void namesWhatItWaitsForInTheWordsOfThePhrase(PhraseTable.Line line) {
        spellings(line.phrase()).forEach(spelling -> {
            String waitingFor = reader.read(spelling, line.planYear()).waitingFor();
            if (waitingFor != null) {
                assertThat(Normalizer.normalize(spelling, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " "))
                        .contains(waitingFor);
            }
        });
    }

    private static Stream<String> spellings(String phrase) {
        String habits = phrase;
        for (Map.Entry<String, String> habit : HABITS.entrySet()) {
            habits = habits.replace(habit.getKey(), habit.getValue());
        }
        return Stream.of(
                phrase.toUpperCase(Locale.ROOT),
                phrase.toLowerCase(Locale.ROOT),
                Normalizer.normalize(phrase, Normalizer.Form.NFD),
                phrase.replace(" ", "\u00a0 "),
                phrase.replace(" ", "\n"),
                phrase.replace("/", " / "),
                "  <p>" + phrase + "</p>.",
                "\u200b" + phrase + ";",
                habits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lồng ghép",
                "Như trên",
                "x",
                "46112",
                "12",
                "Trong quý",
                "Trong tháng",
                "Trong vòng 30 ngày",
                "Khoảng tháng 6",
                "Quý I hoặc Quý II",
                "Tuần thứ hai tháng 3",
                "Tuần đầu tháng 3",
                "Giữa quý II",
                "Tháng 13/2026",
                "Quý V/2026",
                "Tháng năm 2026",
                "6 tháng năm 2026",
                "Tháng ... năm 2026",
                "Quý .../2026",
                "Ngày      tháng     năm 2026",
                "8-11/2026",
                "3-6",
                "Năm học 2025-2026",
                "Cuối năm học",
                "Trước mắt",
                "Trước ngày cuối tháng",
                "Sau ngày 30/6/2026",
                "Theo dõi trong năm 2026",
                "Không thường xuyên",
                "Định kỳ",
                "2 lần/năm",
                "Định kỳ 6 tháng, 17",
                "Các quý 11 năm 2026",
                "Trước ngày 15 của tháng sau",
                "Quý I/2026; lồng ghép",
                "Quý I/2026 (nếu được cấp kinh phí)",
                "15/6 âm lịch",
                "Năm 3026"
            })
    void neverInventsADate(String phrase) {
        assertThat(reader.read(phrase, 2026))
                .isEqualTo(Deadline.undated(DeadlineKind.UNPARSED, DeadlineWarning.NOT_UNDERSTOOD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước ngày 31/02/2026",
                "29/2/2026",
                "Ngày 15/13",
                "Tháng 6; 31/6/2026",
                "30 ngày kể từ ngày 31/4"
            })
    void saysThatNoCalendarHasTheDay(String phrase) {
        assertThat(reader.read(phrase, 2026))
                .isEqualTo(Deadline.undated(DeadlineKind.UNPARSED, DeadlineWarning.IMPOSSIBLE_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n", "-", "…", "./.", "<p></p>"})
    void saysThatNothingIsWritten(String phrase) {
        Deadline missing = Deadline.undated(DeadlineKind.MISSING, DeadlineWarning.MISSING);

        assertThat(reader.read(phrase, 2026)).isEqualTo(missing);
        assertThat(reader.read(null, 2026)).isEqualTo(missing);
    }

    @Test
    void joinsLinesAndDividesThoseWithBullets() {
        assertThat(reader.read("Trong năm\n2026", 2020).kind()).isEqualTo(DeadlineKind.YEAR);
        assertThat(reader.read("Quý II\n- Quý IV/2026", 2020).kind()).isEqualTo(DeadlineKind.QUARTER_RANGE);
        assertThat(reader.read("- Quý II/2026\n- Quý IV/2026", 2026).milestones())
                .hasSize(2);
        assertThat(reader.read("+ Ban hành: Quý II/2026\r\n+ Thực hiện: Quý IV/2026", 2026)
                        .milestones())
                .hasSize(2);
    }

    @Test
    void saysThatBeforeADayLeavesItOutAndAtTheLatestDoesNot() {
        assertThat(reader.read("Trước ngày 15/11/2026", 2026).exclusive()).isTrue();
        assertThat(reader.read("Trước 15/11/2026", 2026).exclusive()).isFalse();
        assertThat(reader.read("Chậm nhất ngày 15/11/2026", 2026).exclusive()).isFalse();
    }
}
