package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text: it is answered, and no date outside its own year goes without a warning. */
class DeadlineReaderPropertyTest {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DeadlineReader reader = new DeadlineReader(new WeekdayCalendar());

    @Property
    void anyTextIsAnswered(@ForAll String text, @ForAll @IntRange(min = 1900, max = 2199) int planYear) {
        holds(text, planYear, Map.of());
    }

    @Property(tries = 5000)
    void anythingMadeOfTheWordsOfDeadlinesIsAnswered(
            @ForAll @From("phrases") String phrase,
            @ForAll @IntRange(min = 2000, max = 2100) int planYear,
            @ForAll @From("days") LocalDate event) {
        holds(phrase, planYear, Map.of("Đề án", event, "ban hành", event));
    }

    private void holds(String text, int planYear, Map<String, LocalDate> events) {
        Deadline read = reader.read(new DeadlineQuestion(text, planYear, null, events));

        assertThat(read.effectiveDue() == null).isEqualTo(read.waiting());
        if (days(read).anyMatch(day -> day.getYear() != planYear)) {
            assertThat(read.warnings()).isNotEmpty();
        }
        if (read.kind() == DeadlineKind.UNPARSED || read.kind() == DeadlineKind.MISSING) {
            assertThat(days(read)).isEmpty();
            assertThat(read.warnings()).hasSize(1);
        }
        if (!read.waiting()) {
            assertThat(read.effectiveDue()).isAfterOrEqualTo(read.due());
            assertThat(read.exclusive() && !read.effectiveDue().equals(read.due()))
                    .isFalse();
        }
        if (read.start() != null && read.due() != null && read.start().isAfter(read.due())) {
            assertThat(read.warnings()).contains(DeadlineWarning.START_AFTER_END);
        }
        assertThat(read.kind() == DeadlineKind.RECURRING && read.occurrences().isEmpty())
                .isFalse();
        assertThat(read.kind() == DeadlineKind.MULTIPLE
                        && !read.waiting()
                        && read.milestones().isEmpty())
                .isFalse();
    }

    private static Stream<LocalDate> days(Deadline read) {
        Stream<LocalDate> own = Stream.of(read.start(), read.due(), read.effectiveDue());
        Stream<LocalDate> others = Stream.concat(read.occurrences().stream(), read.milestones().stream())
                .flatMap(day -> Stream.of(day.due(), day.effectiveDue()));
        return Stream.concat(own, others).filter(Objects::nonNull);
    }

    @Property
    void aPrintedDayIsThatDay(
            @ForAll @From("days") LocalDate day, @ForAll @IntRange(min = 2000, max = 2100) int planYear) {
        String printed = day.format(PRINTED);

        assertThat(reader.read(printed, planYear).due()).isEqualTo(day);
        assertThat(reader.read("Trước ngày " + printed, planYear).due()).isEqualTo(day.minusDays(1));
        assertThat(reader.read("Chậm nhất là ngày " + printed, planYear).due()).isEqualTo(day);
        assertThat(reader.read(words(day), planYear).due()).isEqualTo(day);
        assertThat(reader.read("Từ ngày 01/01/2000 đến hết ngày " + printed, planYear)
                        .due())
                .isEqualTo(day);
    }

    private static String words(LocalDate day) {
        return "Ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm " + day.getYear();
    }

    @Property
    void aDayOffGivesWayToTheNextWorkingDay(@ForAll @From("days") LocalDate day) {
        LocalDate last = reader.read(day.format(PRINTED), day.getYear()).effectiveDue();

        assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(last).isBetween(day, day.plusDays(2));
    }

    @Property
    void whatWasDueBeforeTheIssueIsWarnedOf(
            @ForAll @From("days") LocalDate day, @ForAll @From("days") LocalDate issuedOn) {
        var question = new DeadlineQuestion(day.format(PRINTED), issuedOn.getYear(), issuedOn, Map.of());

        assertThat(reader.read(question).warnings().contains(DeadlineWarning.BEFORE_ISSUE))
                .isEqualTo(day.isBefore(issuedOn));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> phrases() {
        List<String> words = Stream.concat(
                        PhraseTable.all().stream()
                                .flatMap(line -> Stream.of(line.phrase().split(" "))),
                        Stream.of(
                                "0",
                                "00",
                                "1",
                                "31",
                                "32",
                                "99",
                                "999",
                                "2000",
                                "2027",
                                "9999",
                                "/",
                                "-",
                                ",",
                                ";",
                                ":",
                                "(",
                                ")",
                                "Ⅲ",
                                "tuần",
                                "nửa",
                                "giữa",
                                "mười",
                                "sau",
                                "ngay",
                                "Đề án",
                                "ban hành",
                                "làm việc",
                                "lần",
                                "hàng năm"))
                .distinct()
                .toList();
        return Arbitraries.of(words).list().ofMaxSize(9).map(list -> String.join(" ", list));
    }
}
