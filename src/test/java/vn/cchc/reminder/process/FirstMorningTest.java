package vn.cchc.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.PlanContent;
import vn.cchc.testing.CchcTest;

/** An agency that is far behind when the system begins is told so without being buried in notices and tasks. */
@CchcTest
class FirstMorningTest extends ReminderCase {

    private static final int BEHIND = 7;

    /** More than this a leader is not asked at once. */
    private static final int ASKED = 5;

    @Test
    void whatIsLongLateIsToldAtOnceWhateverTheDay() {
        row();
        mornings.turn(agency, day(4, 9));

        assertThat(mornings.days(agency, agency.officer("TCKT"), PRODUCT)).containsExactly(day(4, 9));
        assertThat(mornings.days(agency, agency.head("TCKT"), PRODUCT)).containsExactly(day(4, 9));
        assertThat(mornings.told(agency))
                .filteredOn(told -> told.text().contains(PRODUCT))
                .hasSize(2);
    }

    @Test
    void manyLateProductsAreOneNoticeOneLetterAndFewQuestions() {
        long row = begun(IntStream.rangeClosed(1, BEHIND)
                .mapToObj(number -> item("Hội nghị " + number, number + "/6/2026", "Phòng TCKT"))
                .toArray(PlanContent.Item[]::new));
        workshop.assign(row, agency, "TCKT");
        mornings.turn(agency, day(4, 9));
        mornings.turn(agency, day(4, 9));

        for (String person : List.of(agency.officer("TCKT"), agency.head("TCKT"))) {
            assertThat(mornings.told(agency))
                    .filteredOn(told -> told.person().equals(person))
                    .extracting(Mornings.Told::text)
                    .containsExactly("7 sản phẩm đã quá hạn chưa hoàn thành, lâu nhất từ ngày 01/06/2026."
                            + " Xem danh sách ở trang Nhắc việc, đôn đốc.");
        }
        assertThat(mornings.letters(agency)).hasSize(1);
        List<Long> asked = mornings.cases(agency);
        assertThat(asked).hasSize(ASKED);

        mornings.complete(
                asked.get(0), OverdueWorkProcess.HANDLE, agency.leader(), "decision", "urge", "words", "Làm ngay");
        mornings.turn(agency, day(7, 9));
        assertThat(mornings.cases(agency)).hasSize(ASKED + 1);
    }
}
