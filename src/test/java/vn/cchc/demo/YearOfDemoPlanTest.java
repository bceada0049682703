package vn.cchc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.reminder.process.Mornings;
import vn.cchc.reminder.process.OverdueWorkProcess;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Workshop;
import vn.cchc.task.event.EventRegister;
import vn.cchc.task.event.NewEvent;
import vn.cchc.task.process.DeliverableProcess;
import vn.cchc.task.process.PlanTaskProcess;
import vn.cchc.testing.CchcTest;

/** The whole year of the demo's plan, morning by morning: what came to whom when, and who was told what when. */
@CchcTest
class YearOfDemoPlanTest {

    private static final LocalDate PROVINCE = day(10, 2);
    private static final LocalDate SIGNED = day(16, 3);
    private static final Pattern WHAT = Pattern.compile("^(?:“(.+?)”|(\\d+ sản phẩm (?:sắp đến|đã quá) hạn))");
    private static final String SURVEY = "Kế hoạch về công tác theo dõi thi hành pháp luật";

    @Autowired
    private DemoYear demoYear;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Mornings mornings;

    @Autowired
    private EventRegister events;

    @Autowired
    private Calendars calendars;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void everythingComesInTimeAndEverybodyIsToldInTimeAndOnce() {
        DemoYear.Year year = demoYear.live(Map.<LocalDate, Consumer<DemoYear.Year>>of(
                PROVINCE, this::registerProvincePlan,
                SIGNED, this::issueSurveyPlan));

        // not all in January: only what is due soon or waits; the rest 30 or 20 working days before its last day
        assertThat(months(year.arrivals(PlanTaskProcess.ASSIGN)))
                .isEqualTo(Map.of(
                        Month.JANUARY,
                        6L,
                        Month.FEBRUARY,
                        1L,
                        Month.OCTOBER,
                        1L,
                        Month.NOVEMBER,
                        31L,
                        Month.DECEMBER,
                        11L));
        assertThat(year.arrivals(PlanTaskProcess.ASSIGN))
                .containsOnly(day(5, 1), day(10, 2), day(5, 10), day(19, 11), day(3, 12));
        assertThat(year.arrivals(DeliverableProcess.REPORT_PERIOD))
                .containsExactly(day(17, 3), day(17, 3), day(16, 6), day(16, 6), day(16, 9), day(16, 9));
        assertThat(year.arrivals(DeliverableProcess.YEAR_END)).containsExactly(day(31, 12), day(31, 12));

        // every rung of every deliverable with a last day, as long as it is not done; questions about the rest
        WorkingCalendar calendar = calendars.of(year.agency().id());
        assertThat(told(year)).isEqualTo(ExpectedReminders.of(demoYear.pieces(year), year.agency(), calendar));
        String officer = year.agency().officer("HCTH");
        assertThat(told(year).get(officer + " Kế hoạch công tác CCHC năm 2026"))
                .as("due on Saturday 31 January; Tết in between")
                .startsWith(day(12, 1), day(22, 1), day(28, 1), day(2, 2), day(3, 2), day(10, 2), day(24, 2));
        assertThat(told(year).get(officer + " " + SURVEY))
                .as("done on 16 March")
                .containsExactly(day(10, 3));
        assertThat(told(year).get(officer + " Kế hoạch đào tạo, bồi dưỡng năm 2026"))
                .as("thirty days after the province's plan, which was registered on 10 February")
                .startsWith(day(12, 2), day(3, 3), day(9, 3), day(12, 3), day(13, 3));

        assertThat(told(year).get(officer + " 47 sản phẩm sắp đến hạn"))
                .as("what is due on the last day of the year comes in one sentence")
                .startsWith(day(10, 12));

        assertThat(letters(year, "HCTH"))
                .containsExactly(
                        day(9, 2),
                        day(2, 3),
                        day(19, 3),
                        day(1, 4),
                        day(7, 4),
                        day(4, 5),
                        day(1, 6),
                        day(1, 7),
                        day(3, 8),
                        day(3, 9),
                        day(1, 10),
                        day(2, 11),
                        day(1, 12));
        assertThat(letters(year, "TCKT")).containsExactly(day(20, 11), day(1, 12));
        assertThat(year.arrivals(OverdueWorkProcess.HANDLE))
                .containsExactly(day(23, 2), day(23, 2), day(26, 3), day(14, 4), day(27, 11));
    }

    private static Map<Month, Long> months(List<LocalDate> days) {
        return days.stream().collect(Collectors.groupingBy(LocalDate::getMonth, Collectors.counting()));
    }

    /** Days by account and product, or by account and number of products. */
    private Map<String, List<LocalDate>> told(DemoYear.Year year) {
        Map<String, List<LocalDate>> told = new TreeMap<>();
        for (Mornings.Told notice : mornings.told(year.agency())) {
            Matcher what = WHAT.matcher(notice.text());
            assertThat(what.find()).as(notice.text()).isTrue();
            String word = what.group(1) == null ? what.group(2) : what.group(1);
            told.computeIfAbsent(ExpectedReminders.key(notice.person(), word), key -> new ArrayList<>())
                    .add(notice.on());
        }
        return told;
    }

    private List<LocalDate> letters(DemoYear.Year year, String unit) {
        return jdbc.sql("select planned_on from urging_letter where unit_id = ? order by planned_on")
                .param(year.agency().unit(unit))
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private void registerProvincePlan(DemoYear.Year year) {
        events.register(
                new NewEvent(
                        year.agency().id(), List.of("kế hoạch của tỉnh được ban hành"), "15/KH-UBND", PROVINCE, null),
                year.agency().clerk());
    }

    private void issueSurveyPlan(DemoYear.Year year) {
        WorkView piece = demoYear.pieces(year).stream()
                .filter(work -> work.items().get(0).product().equals(SURVEY))
                .findFirst()
                .orElseThrow();
        ItemView item = piece.items().get(0);
        workshop.submitDraft(piece.rowId(), item, year.agency().officer("HCTH"));
        workshop.issue(year.agency(), "HCTH", item.documentId());
    }

    private static LocalDate day(int day, int month) {
        return LocalDate.of(2026, month, day);
    }
}
