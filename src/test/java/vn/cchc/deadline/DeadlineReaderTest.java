package vn.cchc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every phrase of five real plans, and the spellings in which other agencies write the same. */
class DeadlineReaderTest {

    private final DeadlineReader reader = new DeadlineReader(new WeekdayCalendar());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Trong năm 2026 | 2026 | YEAR | 2026-01-01 | 2026-12-31 | 2026-12-31
                    Trong năm 2025 | 2025 | YEAR | 2025-01-01 | 2025-12-31 | 2025-12-31
                    Trong năm 2020 | 2020 | YEAR | 2020-01-01 | 2020-12-31 | 2020-12-31
                    Trong năm | 2026 | YEAR | 2026-01-01 | 2026-12-31 | 2026-12-31
                    Năm 2025 | 2025 | YEAR | 2025-01-01 | 2025-12-31 | 2025-12-31
                    Tháng 01/2026 | 2026 | MONTH | 2026-01-01 | 2026-01-31 | 2026-02-02
                    Tháng 12/2026 | 2026 | MONTH | 2026-12-01 | 2026-12-31 | 2026-12-31
                    Tháng 01/2025 | 2025 | MONTH | 2025-01-01 | 2025-01-31 | 2025-01-31
                    Tháng 6/2025 | 2025 | MONTH | 2025-06-01 | 2025-06-30 | 2025-06-30
                    Tháng 10/2025 | 2025 | MONTH | 2025-10-01 | 2025-10-31 | 2025-10-31
                    Tháng 12/2025 | 2025 | MONTH | 2025-12-01 | 2025-12-31 | 2025-12-31
                    Tháng 12/2024 | 2025 | MONTH | 2024-12-01 | 2024-12-31 | 2024-12-31
                    Tháng 6/2020 | 2020 | MONTH | 2020-06-01 | 2020-06-30 | 2020-06-30
                    Quý I/2026 | 2026 | QUARTER | 2026-01-01 | 2026-03-31 | 2026-03-31
                    Quý IV/2026 | 2026 | QUARTER | 2026-10-01 | 2026-12-31 | 2026-12-31
                    Quý I/2025 | 2025 | QUARTER | 2025-01-01 | 2025-03-31 | 2025-03-31
                    Quý II/2025 | 2025 | QUARTER | 2025-04-01 | 2025-06-30 | 2025-06-30
                    Quý III/2025 | 2025 | QUARTER | 2025-07-01 | 2025-09-30 | 2025-09-30
                    Quý IV/2025 | 2025 | QUARTER | 2025-10-01 | 2025-12-31 | 2025-12-31
                    Quý I/2020 | 2020 | QUARTER | 2020-01-01 | 2020-03-31 | 2020-03-31
                    Trong Quý II/2020 | 2020 | QUARTER | 2020-04-01 | 2020-06-30 | 2020-06-30
                    Trong Quý III/2020 | 2020 | QUARTER | 2020-07-01 | 2020-09-30 | 2020-09-30
                    Trước ngày 15/11/2026 | 2026 | FIXED_DATE | | 2026-11-14 | 2026-11-14
                    trước ngày 04/12/2025 | 2026 | FIXED_DATE | | 2025-12-03 | 2025-12-03
                    Thường xuyên trong năm 2026 | 2026 | CONTINUOUS | 2026-01-01 | 2026-12-31 | 2026-12-31
                    Thường xuyên | 2025 | CONTINUOUS | 2025-01-01 | 2025-12-31 | 2025-12-31
                    Thực hiện liên tục, chủ động sáp xếp trên cơ sở hướng dẫn của Trung ương | 2025 | CONTINUOUS | 2025-01-01 | 2025-12-31 | 2025-12-31
                    Thực hiện liên tục, chủ động sắp xếp trên cơ sở hướng dẫn của Trung ương | 2025 | CONTINUOUS | 2025-01-01 | 2025-12-31 | 2025-12-31
                    Thực hiện liên tục, chủ động ban hành | 2025 | CONTINUOUS | 2025-01-01 | 2025-12-31 | 2025-12-31
                    Thực hiện thường xuyên, liên tục theo chỉ đạo, hướng dẫn của Trung ương | 2025 | CONTINUOUS | 2025-01-01 | 2025-12-31 | 2025-12-31
                    """)
    void datesWhatACalendarCanDate(
            String phrase, int planYear, DeadlineKind kind, LocalDate start, LocalDate due, LocalDate effectiveDue) {
        assertThat(reader.read(phrase, planYear))
                .extracting(Deadline::kind, Deadline::start, Deadline::due, Deadline::effectiveDue)
                .containsExactly(kind, start, due, effectiveDue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Quý IV/2025; Trong năm | MULTIPLE |
                    Từ Quý I/2020 | QUARTER_FROM |
                    Từ Quý II – Quý IV/2020 | QUARTER_RANGE |
                    Không quá 30 ngày kể từ ngày kế hoạch của tỉnh được ban hành | N_DAYS_AFTER | kế hoạch của tỉnh được ban hành
                    Sau khi Đề án được phê duyệt | ON_EVENT | Đề án được phê duyệt
                    Sau khi Chính phủ ban hành Nghị định | ON_EVENT | Chính phủ ban hành Nghị định
                    Sau khi có đề án sáp xếp và hướng dẫn của cơ quan chuyên môn | ON_EVENT | có đề án sáp xếp và hướng dẫn của cơ quan chuyên môn
                    Sau khi có đề án sắp xếp và hướng dẫn của cơ quan chuyên môn | ON_EVENT | có đề án sắp xếp và hướng dẫn của cơ quan chuyên môn
                    Sau khi các Chỉ số được công bố | ON_EVENT | các Chỉ số được công bố
                    Khi có văn bản quy định, hướng dẫn mới của trung ương, của tỉnh | ON_EVENT | văn bản quy định, hướng dẫn mới của trung ương, của tỉnh
                    Theo Kế hoạch của tỉnh | EXTERNAL_SCHEDULE | Kế hoạch của tỉnh
                    Theo quy định trong Kế hoạch của tỉnh | EXTERNAL_SCHEDULE | quy định trong Kế hoạch của tỉnh
                    Theo tiến độ Kế hoạch | EXTERNAL_SCHEDULE | tiến độ Kế hoạch
                    Theo tiến độ của Trung ương | EXTERNAL_SCHEDULE | tiến độ của Trung ương
                    Theo tiến độ triển khai của Trung ương | EXTERNAL_SCHEDULE | tiến độ triển khai của Trung ương
                    Theo tiến độ Chương trình hành động của Trung ương | EXTERNAL_SCHEDULE | tiến độ Chương trình hành động của Trung ương
                    Theo tiến độ Đề án | EXTERNAL_SCHEDULE | tiến độ Đề án
                    Theo tiến độ Đề án được phê duyệt | EXTERNAL_SCHEDULE | tiến độ Đề án được phê duyệt
                    Theo tiến độ được phê duyệt | EXTERNAL_SCHEDULE | tiến độ được phê duyệt
                    Thực hiện theo tiến độ được phê duyệt | EXTERNAL_SCHEDULE | tiến độ được phê duyệt
                    Theo Kế hoạch của từng khối, từng lĩnh vực | EXTERNAL_SCHEDULE | Kế hoạch của từng khối, từng lĩnh vực
                    Theo hướng dẫn của Văn phòng Chính phủ | EXTERNAL_SCHEDULE | hướng dẫn của Văn phòng Chính phủ
                    Theo tiến độ của Bộ Nội vụ | EXTERNAL_SCHEDULE | tiến độ của Bộ Nội vụ
                    Theo tiến độ của Chính phủ, Bộ Nội vụ | EXTERNAL_SCHEDULE | tiến độ của Chính phủ, Bộ Nội vụ
                    Theo quy định | EXTERNAL_SCHEDULE | quy định
                    Theo Quy chế hoạt động của Ban Chỉ đạo CCHC tỉnh (được ban hành kèm theo Quyết định số 2112/QĐ-BCDCCHC ngày 06/9/2023) | EXTERNAL_SCHEDULE | Quy chế hoạt động của Ban Chỉ đạo CCHC tỉnh (được ban hành kèm theo Quyết định số 2112/QĐ-BCDCCHC ngày 06/9/2023)
                    """)
    void keepsTheRestAsWrittenAndWaiting(String phrase, DeadlineKind kind, String waitingFor) {
        Deadline read = reader.read(phrase, 2025);

        assertThat(read.waiting()).isTrue();
        assertThat(read)
                .extracting(Deadline::kind, Deadline::start, Deadline::effectiveDue, Deadline::waitingFor)
                .containsExactly(kind, null, null, waitingFor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    quí 1/2026 | QUARTER | 2026-03-31
                    quý 1/2026 | QUARTER | 2026-03-31
                    QÚY III NĂM 2026 | QUARTER | 2026-09-30
                    Quý 4 | QUARTER | 2026-12-31
                    tháng sáu | MONTH | 2026-06-30
                    Tháng mười một năm 2026 | MONTH | 2026-11-30
                    Tháng năm | MONTH | 2026-05-31
                    T6/2026 | MONTH | 2026-06-30
                    6/2026 | MONTH | 2026-06-30
                    Tháng 2 | MONTH | 2026-02-28
                    Tháng  6 / 2026. | MONTH | 2026-06-30
                    Hoàn thành trong tháng 6/2026 | MONTH | 2026-06-30
                    Tháng 13/2026 | UNPARSED |
                    2026 | YEAR | 2026-12-31
                    Hằng năm | CONTINUOUS | 2026-12-31
                    Nhiệm vụ thường xuyên | CONTINUOUS | 2026-12-31
                    15/11/2026 | FIXED_DATE | 2026-11-15
                    Ngày 15 tháng 11 năm 2026 | FIXED_DATE | 2026-11-15
                    Chậm nhất là ngày 30/6/2026 | FIXED_DATE | 2026-06-30
                    Chậm nhất ngày 30/6 | FIXED_DATE | 2026-06-30
                    Đến ngày 30/6/2026 | FIXED_DATE | 2026-06-30
                    Hoàn thành trước 30/6 | FIXED_DATE | 2026-06-30
                    Hoàn thành trước ngày 30/6 | FIXED_DATE | 2026-06-29
                    Trước ngày 31/02/2026 | UNPARSED |
                    Trước ngày 15/11 hàng năm | RECURRING |
                    Hàng quý | RECURRING |
                    Định kỳ 6 tháng, năm | RECURRING |
                    2025-2026 | YEAR_RANGE |
                    2025 và những năm tiếp theo | YEAR_FROM |
                    Từ ngày 30/10/2020 đến ngày 19/11/2020 | DATE_RANGE |
                    Trong 6 tháng đầu năm 2026 | HALF_YEAR |
                    Quý I, II/2026 | QUARTER_RANGE |
                    Quý II và Quý IV/2026 | MULTIPLE |
                    Tháng 8 - 11/2026 | MONTH_RANGE |
                    Cuối năm 2026 | YEAR_PART |
                    Trong vòng 15 ngày làm việc kể từ ngày nhận được thông báo kết luận | N_WORKING_DAYS_AFTER |
                    Đột xuất | ON_EVENT |
                    Theo lộ trình | EXTERNAL_SCHEDULE |
                    Trước kỳ họp HĐND tỉnh thường lệ cuối năm | UNPARSED |
                    Lồng ghép | UNPARSED |
                    """)
    void readsOtherSpellings(String phrase, DeadlineKind kind, LocalDate due) {
        assertThat(reader.read(phrase, 2026))
                .extracting(Deadline::kind, Deadline::due)
                .containsExactly(kind, due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trong năm\n2026", "<p>Trong năm 2026</p>", "Trong\u00a0năm  2026", "TRONG NĂM 2026"})
    void joinsLinesAndIgnoresBlanksTagsAndCase(String phrase) {
        assertThat(reader.read(phrase, 2020).due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void readsDecomposedLettersAndEitherTonePlacement() {
        String decomposed = Normalizer.normalize("Quý I/2026", Normalizer.Form.NFD);

        assertThat(reader.read(decomposed, 2026).due()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(reader.read("Qúy I/2026", 2026).due()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(reader.read("Hoàn thành trước ngày 30/6", 2026))
                .isEqualTo(reader.read("Hòan thành trước ngày 30/6", 2026));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tháng 12/2024 | 2025 | BEFORE_PLAN_YEAR
                    Quý I/2025 | 2026 | BEFORE_PLAN_YEAR
                    Quý IV/2025 | 2026 | PREPARATORY
                    trước ngày 04/12/2025 | 2026 | BEFORE_PLAN_YEAR
                    2030 | 2026 | AFTER_PLAN_YEAR
                    Trước ngày 31/02/2026 | 2026 | IMPOSSIBLE_DATE
                    Lồng ghép | 2026 | NOT_UNDERSTOOD
                    ' ' | 2026 | MISSING
                    """)
    void warnsInsteadOfCorrecting(String phrase, int planYear, DeadlineWarning warning) {
        assertThat(reader.read(phrase, planYear).warnings()).isEqualTo(List.of(warning));
    }

    @Test
    void saysThatBeforeADayLeavesItOutAndAtTheLatestDoesNot() {
        assertThat(reader.read("Trước ngày 15/11/2026", 2026).exclusive()).isTrue();
        assertThat(reader.read("Chậm nhất ngày 15/11/2026", 2026).exclusive()).isFalse();
        // 15/11/2026 is a Sunday: an inclusive bound moves on, an exclusive one never does
        assertThat(reader.read("Chậm nhất ngày 15/11/2026", 2026).effectiveDue())
                .isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(reader.read("Trước ngày 15/11/2026", 2026).effectiveDue()).isEqualTo(LocalDate.of(2026, 11, 14));
    }

    @Test
    void answersHugeAndStrangePhrases() {
        assertThat(reader.read("ngày ".repeat(20_000), 2026).kind()).isEqualTo(DeadlineKind.UNPARSED);
        assertThat(reader.read("; ".repeat(20_000) + "x", 2026).waiting()).isTrue();
        assertThat(reader.read(null, 2026).kind()).isEqualTo(DeadlineKind.MISSING);
        assertThat(reader.read("\uD83D\uDE00", 2026).kind()).isEqualTo(DeadlineKind.UNPARSED);
    }
}
