package vn.cchc.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.CchcTest;

/** A whole year of a plan, morning by morning: who got what when. Every morning comes twice, as after a restart. */
@CchcTest
class YearOfRemindersTest extends ReminderCase {

    @Autowired
    private Calendars calendars;

    @Test
    void everybodyIsToldInTimeAndNobodyTwice() {
        List<Long> rows = rows(new TestPlan()
                .row("1", "Kiểm tra cải cách hành chính", item("Hội nghị kiểm tra", "29/5/2026", "Phòng HCTH"))
                .row("2", "Rà soát văn bản", item(PRODUCT, "30/6/2026", "Phòng TCKT"))
                .row("3", "Tuyên truyền", item("Tin bài", "Thường xuyên", "Phòng QLDA"))
                .row("4", "Triển khai Đề án", item("Hội thảo Đề án", "Sau khi Đề án được phê duyệt", "Phòng QLDA"))
                .row("5", "Tổng kết", item("Báo cáo tổng kết", "Quý IV/2026", "Phòng HCTH")));
        workshop.assign(rows.get(0), agency, "HCTH");
        workshop.assign(rows.get(1), agency, "TCKT");
        for (LocalDate day = day(3, 3); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            if (!calendars.of(agency.id()).worksOn(day)) {
                continue;
            }
            mornings.turn(agency, day);
            mornings.turn(agency, day);
            if (day.equals(day(22, 5))) {
                workshop.moveTo(day);
                workshop.fileEvidence(rows.get(0), workshop.item(rows.get(0)).id(), agency.officer("HCTH"));
            }
            if (day.equals(LETTER)) {
                desk.issue(
                        agency,
                        "HCTH",
                        mornings.document(mornings.letters(agency).get(0)));
            }
        }

        // done on 22/05: reminded 15 and 7 working days before 29/05, not after
        assertThat(mornings.days(agency, agency.officer("HCTH"), "Hội nghị kiểm tra"))
                .containsExactly(day(8, 5), day(20, 5));
        // never done: from the day after the last one every fifth working day, over holidays too
        LocalDate[] late = late();
        assertThat(late).startsWith(day(1, 7), day(8, 7), day(15, 7)).hasSizeGreaterThan(20);
        assertThat(mornings.days(agency, agency.officer("TCKT"), "“" + PRODUCT + "”"))
                .startsWith(day(9, 6), day(19, 6), day(25, 6), day(30, 6))
                .endsWith(late);
        assertThat(mornings.days(agency, agency.head("TCKT"), "“" + PRODUCT + "”"))
                .startsWith(day(25, 6), day(30, 6))
                .hasSize(2 + late.length)
                .endsWith(late);
        assertThat(mornings.days(agency, agency.head("TCKT"), "Công văn")).containsExactly(LETTER);
        assertThat(planned()).containsExactly(LETTER, day(3, 8), day(3, 9), day(1, 10), day(2, 11), day(1, 12));
        assertThat(mornings.cases(agency)).hasSize(1);
        assertThat(mornings.history(rows.get(1)).stream().filter("reminder.escalated"::equals))
                .hasSize(1);
        // goes on all year, is never late
        assertThat(mornings.history(rows.get(2))).isEmpty();
        // waits: asked in each quarter after that of the plan's issue
        assertThat(mornings.days(agency, agency.coordinator(), "Hội thảo Đề án"))
                .containsExactly(day(1, 4), day(1, 7), day(1, 10));
        assertThat(mornings.days(agency, agency.head("QLDA"), "Hội thảo Đề án"))
                .containsExactly(day(1, 4), day(1, 7), day(1, 10));
        // no officer was named: the head learns of everything, once a rung
        assertThat(mornings.days(agency, agency.head("HCTH"), "Báo cáo tổng kết"))
                .containsExactly(day(10, 12), day(22, 12), day(28, 12), day(31, 12));
        assertThat(mornings.told(agency))
                .extracting(told -> told.person() + told.on() + told.text())
                .doesNotHaveDuplicates();
    }

    private List<LocalDate> planned() {
        return jdbc.sql("select planned_on from urging_letter where agency_id = ? order by planned_on")
                .param(agency.id())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private LocalDate[] late() {
        WorkingCalendar calendar = calendars.of(agency.id());
        return IntStream.iterate(1, days -> days + 5)
                .mapToObj(days -> calendar.after(DUE, days))
                .takeWhile(day -> day.getYear() == 2026)
                .toArray(LocalDate[]::new);
    }
}
