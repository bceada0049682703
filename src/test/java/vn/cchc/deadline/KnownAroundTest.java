package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What events, the day of issue, holidays and the choice for days off make of a phrase. */
class KnownAroundTest {

    /** As the Prime Minister set them for 2026. */
    private static final Set<LocalDate> DAYS_OFF = Set.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2026, 2, 16),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2026, 2, 18),
            LocalDate.of(2026, 2, 19),
            LocalDate.of(2026, 2, 20),
            LocalDate.of(2026, 4, 27),
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2026, 5, 1));

    private static final WorkingCalendar CALENDAR = new WorkingCalendar() {

        private final WorkingCalendar weekdays = new WeekdayCalendar();

        @Override
        public boolean worksOn(LocalDate day) {
            return weekdays.worksOn(day) && !DAYS_OFF.contains(day);
        }

        @Override
        public Optional<LocalDate> firstDayOff(String holiday, int year) {
            return holiday.equals("Tết Nguyên đán") && year == 2026
                    ? Optional.of(LocalDate.of(2026, 2, 16))
                    : Optional.empty();
        }
    };

    private static Deadline read(String phrase, String event, LocalDate day) {
        return new DeadlineReader(CALENDAR).read(new DeadlineQuestion(phrase, 2026, null, Map.of(event, day)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 ngày kể từ ngày có thông báo                         | có thông báo   | 2026-02-06 | 2026-02-06 | 2026-03-08 | 2026-03-09
            Trong vòng 5 ngày làm việc kể từ khi nhận được hồ sơ    | nhận được hồ sơ | 2026-02-13 | 2026-02-13 | 2026-02-27 | 2026-02-27
            3 ngày làm việc kể từ ngày họp                          | họp            | 2026-04-29 | 2026-04-29 | 2026-05-06 | 2026-05-06
            Chậm nhất 01 ngày làm việc sau khi kết thúc kiểm tra    | kết thúc kiểm tra | 2026-04-24 | 2026-04-24 | 2026-04-28 | 2026-04-28
            01 tháng kể từ ngày ký                                  | ký             | 2026-01-31 | 2026-01-31 | 2026-02-28 | 2026-03-02
            2 tuần kể từ ngày ký                                    | ký             | 2026-02-05 | 2026-02-05 | 2026-02-19 | 2026-02-23
            Ngay sau khi Kế hoạch được ban hành                     | Kế hoạch được ban hành | 2026-04-24 | 2026-04-24 | 2026-04-28 | 2026-04-28
            Sau khi Đề án được phê duyệt                            | Đề án được phê duyệt | 2026-05-05 | 2026-05-05 | 2026-12-31 | 2026-12-31
            Theo Kế hoạch của tỉnh                                  | Kế hoạch của tỉnh | 2026-03-02 | 2026-03-02 | 2026-12-31 | 2026-12-31
            Trước kỳ họp HĐND tỉnh                                  | kỳ họp HĐND tỉnh | 2026-07-06 |            | 2026-07-05 | 2026-07-05
            chậm nhất 10 ngày trước kỳ họp                          | kỳ họp         | 2026-07-15 |            | 2026-07-05 | 2026-07-05
            """)
    void anEventDatesWhatWaitsForIt(
            String phrase, String event, LocalDate day, LocalDate start, LocalDate due, LocalDate effectiveDue) {
        assertThat(read(phrase, event, day))
                .extracting(Deadline::start, Deadline::due, Deadline::effectiveDue, Deadline::waitingFor)
                .containsExactly(start, due, effectiveDue, null);
    }

    @ParameterizedTest
    @CsvSource({
        "kế hoạch của tỉnh được ban hành",
        "KẾ HOẠCH CỦA TỈNH ĐƯỢC BAN HÀNH",
        "kế hoạch  của tỉnh ban hành",
        "Khi kế hoạch của tỉnh được ban hành."
    })
    void theNameOfAnEventMayBeSpelledAsPeopleDo(String event) {
        LocalDate day = LocalDate.of(2026, 1, 28);

        assertThat(read("Không quá 30 ngày kể từ ngày kế hoạch của tỉnh được ban hành", event, day)
                        .due())
                .isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(read("Không quá 30 ngày kể từ ngày kế hoạch của huyện được ban hành", event, day)
                        .waiting())
                .isTrue();
    }

    @Test
    void theSlipInSapXepDoesNotHideAnEvent() {
        assertThat(read(
                                "Sau khi có đề án sáp xếp và hướng dẫn của cơ quan chuyên môn",
                                "có đề án sắp xếp và hướng dẫn của cơ quan chuyên môn",
                                LocalDate.of(2026, 3, 3))
                        .start())
                .isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "Trong vòng 15 ngày kể từ ngày Kế hoạch này được ban hành, 2026-01-30",
        "Trong vòng 15 ngày kể từ ngày ký ban hành Kế hoạch này, 2026-01-30",
        "15 ngày kể từ ngày có KẾ HOẠCH  NÀY, 2026-01-30",
        "Không quá 05 ngày làm việc kể từ ngày Quyết định này có hiệu lực, 2026-01-22",
        "Ngay sau khi Kế hoạch này được ban hành, 2026-01-16",
        "Ngay khi Kế hoạch này được ban hành, 2026-01-16",
        "Sau khi bản Kế hoạch này được phê duyệt, 2026-12-31"
    })
    void thePlansOwnIssueIsKnownFromThePlan(String phrase, LocalDate due) {
        assertThat(readIssued(phrase).due()).isEqualTo(due);
        assertThat(new DeadlineReader(CALENDAR).read(phrase, 2026).waiting()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sau khi sơ kết Kế hoạch này",
                "30 ngày sau khi kết thúc Kế hoạch này",
                "Sau khi có văn bản hướng dẫn thực hiện Kế hoạch này",
                "10 ngày kể từ ngày nhận được Kế hoạch này",
                "15 ngày kể từ ngày Kế hoạch của tỉnh được ban hành",
                "Theo tiến độ của Kế hoạch này"
            })
    void otherEventsInThePlansLifeAreNotItsIssue(String phrase) {
        assertThat(readIssued(phrase).waiting()).isTrue();
    }

    private static Deadline readIssued(String phrase) {
        return new DeadlineReader(CALENDAR)
                .read(new DeadlineQuestion(phrase, 2026, LocalDate.of(2026, 1, 15), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Trước Tết Nguyên đán Bính Ngọ, 2026",
        "Trước Tết Nguyên đán Bính Ngọ, 2025",
        "Hoàn thành trước Tết Nguyên đán năm 2026, 2026",
        "Trước dịp Tết Nguyên Đán, 2026",
        "Trước kỳ nghỉ Tết, 2026"
    })
    void theLastWorkingDayBeforeAHolidayIsKnownFromTheCalendar(String phrase, int planYear) {
        Deadline read = new DeadlineReader(CALENDAR).read(phrase, planYear);

        assertThat(read)
                .extracting(Deadline::kind, Deadline::due, Deadline::effectiveDue, Deadline::exclusive)
                .containsExactly(DeadlineKind.ON_EVENT, LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 13), true);
        assertThat(read.warnings().contains(DeadlineWarning.AFTER_PLAN_YEAR)).isEqualTo(planYear == 2025);
    }

    @Test
    void aHolidayThatTheCalendarDoesNotKnowIsWaitedFor() {
        assertThat(new DeadlineReader(CALENDAR).read("Trước Tết Nguyên đán Đinh Mùi", 2026))
                .extracting(Deadline::due, Deadline::waitingFor)
                .containsExactly(null, "Tết Nguyên đán Đinh Mùi");
    }

    @ParameterizedTest
    @CsvSource({
        "Tháng 5/2026, NEXT_WORKING_DAY, 2026-06-01",
        "Tháng 5/2026, PREVIOUS_WORKING_DAY, 2026-05-29",
        "Tháng 5/2026, NOMINAL, 2026-05-31",
        "Chậm nhất ngày 15/11/2026, PREVIOUS_WORKING_DAY, 2026-11-13",
        "Trước ngày 15/11/2026, NEXT_WORKING_DAY, 2026-11-14",
        "Trước ngày 15/11/2026, PREVIOUS_WORKING_DAY, 2026-11-14",
        "30 ngày kể từ ngày 06/02/2026, PREVIOUS_WORKING_DAY, 2026-03-09",
        "30 ngày kể từ ngày 06/02/2026, NOMINAL, 2026-03-09"
    })
    void theAgencyChoosesWhatADayOffDoesExceptToABoundOrATermOfTheLaw(String phrase, DayOff choice, LocalDate last) {
        assertThat(new DeadlineReader(CALENDAR, choice).read(phrase, 2026).effectiveDue())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "Tháng 01/2026, true",
        "Tháng 02/2026, false",
        "Chậm nhất ngày 15/02/2026, false",
        "Trước ngày 15/02/2026, true",
        "Tháng 01/2026; Quý II/2026, true",
        "Hàng tháng, false",
        "Thường xuyên, false",
        "trước ngày 10/01 hàng năm, true"
    })
    void warnsOfWhatWasDueBeforeThePlanWasIssued(String phrase, boolean warned) {
        var question = new DeadlineQuestion(phrase, 2026, LocalDate.of(2026, 2, 15), Map.of());

        assertThat(new DeadlineReader(CALENDAR).read(question).warnings().contains(DeadlineWarning.BEFORE_ISSUE))
                .isEqualTo(warned);
    }
}
