package vn.cchc.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.calendar.CalendarDesk;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.document.DocumentState;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.plan.TestPlan;
import vn.cchc.reminder.domain.ReminderReading;
import vn.cchc.task.DeadlineOrders;
import vn.cchc.task.domain.Extending;
import vn.cchc.task.process.ExtensionProcess;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.SignedInAs;

/** Last days stand still or move while people are reminded of them. */
@CchcTest
class StandstillAndRemindersTest extends ReminderCase {

    private static final LocalDate WISHED = day(31, 7);

    @Autowired
    private DeadlineOrders orders;

    @Autowired
    private Extending extending;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private PeopleAtWork people;

    @Autowired
    private Calendars calendars;

    @Autowired
    private CalendarDesk calendar;

    @Autowired
    private ReminderReading reading;

    @AfterEach
    void followTheCountryAgain() {
        calendar.close();
    }

    @Test
    void whatStandsStillIsQuietOnEveryRungAndIsNotAskedAbout() {
        long row = row();
        mornings.turn(agency, day(9, 6));
        assertThat(mornings.told(agency)).hasSize(1);
        halt(itemOf(row), day(10, 6));
        mornings(day(10, 6), day(31, 7));

        assertThat(mornings.told(agency)).hasSize(1);
        assertThat(mornings.letters(agency)).isEmpty();
        assertThat(mornings.cases(agency)).isEmpty();
        assertThat(listed(false)).isZero();
        assertThat(mornings.history(row)).containsExactly("reminder.reminded");
    }

    @Test
    void afterwardsPeopleAreRemindedOfTheNewDayAndOfEachRungOnce() {
        long row = row();
        mornings(day(9, 6), day(9, 6));
        halt(itemOf(row), day(10, 6));
        mornings(day(10, 6), day(23, 6));
        resume(itemOf(row), day(24, 6));
        LocalDate due = workshop.item(row).effectiveDue();
        WorkingCalendar days = calendars.of(agency.id());
        assertThat(due).isEqualTo(days.after(DUE, 10));
        mornings(day(24, 6), days.after(due, 1));
        mornings.turn(agency, days.after(due, 1));

        assertThat(mornings.days(agency, agency.officer("TCKT"), PRODUCT))
                .containsExactly(day(9, 6), days.before(due, 7), days.before(due, 3), due, days.after(due, 1));
        assertThat(mornings.days(agency, agency.officer("TCKT"), "còn 15 ngày")).containsExactly(day(9, 6));
        assertThat(listed(true)).isOne();
    }

    @Test
    void whoeverStopsAndStartsOnOneDayIsNotRemindedTwice() {
        long row = row();
        mornings.turn(agency, day(9, 6));
        halt(itemOf(row), day(9, 6));
        resume(itemOf(row), day(9, 6));
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(DUE);
        assertThat(workshop.item(row).due()).isEqualTo(DUE);
        mornings.turn(agency, day(9, 6));
        mornings.turn(agency, day(19, 6));

        assertThat(mornings.days(agency, agency.officer("TCKT"), PRODUCT)).containsExactly(day(9, 6), day(19, 6));
    }

    @Test
    void aGrantEndsWhatTheLeaderIsAskedAndTheLetterAndTheLadderFollowsTheNewDay() {
        long row = row();
        ask(row, day(25, 6));
        mornings(LETTER, LEADER);
        workshop.runJobs(row);
        long late = mornings.cases(agency).get(0);
        long letter = mornings.letters(agency).get(0);
        assertThat(overdueNoted(row)).isTrue();
        assertThat(mornings.letterState(letter)).isEqualTo("DRAFTED");
        assertThat(listed(true)).isOne();

        grant(row, WISHED);

        assertThat(mornings.runs(late)).isFalse();
        assertThat(mornings.letterState(letter)).isEqualTo("DROPPED");
        assertThat(documents.state(mornings.document(letter))).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(mornings.history(row)).contains("reminder.settled", "reminder.letter-dropped");
        assertThat(overdueNoted(row)).isFalse();
        assertThat(listed(true)).isZero();
        int before = mornings.told(agency).size();
        mornings(LEADER.plusDays(1), day(22, 7));
        assertThat(mornings.told(agency))
                .hasSize(before + 1)
                .last()
                .satisfies(told -> assertThat(told.text()).contains("còn 7 ngày làm việc", "31/07/2026"));
    }

    @Test
    void aLetterThatStillNamesOtherLateWorkStaysAndItsDrafterIsTold() {
        List<Long> rows = rows(new TestPlan()
                .row("1", "Rà soát văn bản", item(PRODUCT, "30/6/2026", "Phòng TCKT"))
                .row("2", "Tập huấn", item("Lớp tập huấn", "30/6/2026", "Phòng TCKT")));
        rows.forEach(row -> workshop.assign(row, agency, "TCKT"));
        ask(rows.get(0), day(25, 6));
        mornings.turn(agency, LETTER);
        long letter = mornings.letters(agency).get(0);

        grant(rows.get(0), WISHED);
        assertThat(mornings.letterState(letter)).isEqualTo("DRAFTED");
        assertThat(mornings.days(agency, agency.coordinator(), "hãy bỏ khỏi dự thảo"))
                .containsExactly(LETTER);

        workshop.fileEvidence(rows.get(1), itemOf(rows.get(1)), agency.officer("TCKT"));
        assertThat(mornings.letterState(letter)).isEqualTo("DROPPED");
    }

    @Test
    void aCalendarThatMovesTheDayToTodayTakesLatenessBack() {
        long row = row();
        mornings.moveTo(day(1, 7));
        workshop.runJobs(row);
        assertThat(overdueNoted(row)).isTrue();

        calendar.inForce(agency.administrator(), agency.id(), DUE);

        assertThat(workshop.item(row).effectiveDue()).isEqualTo(day(1, 7));
        assertThat(overdueNoted(row)).isFalse();
        assertThat(listed(true)).isZero();
        workshop.runJobs(row);
        assertThat(overdueNoted(row)).isFalse();
        mornings.turn(agency, day(1, 7));
        assertThat(mornings.days(agency, agency.officer("TCKT"), "hôm nay là ngày cuối"))
                .containsExactly(day(1, 7));
        mornings.moveTo(day(2, 7));
        workshop.runJobs(row);
        assertThat(overdueNoted(row)).isTrue();
    }

    @Test
    void aCalendarMovesTheDayTowardsWhichAStoppedClockWillRun() {
        long row = row();
        halt(itemOf(row), day(10, 6));
        calendar.inForce(agency.administrator(), agency.id(), DUE);
        assertThat(workshop.item(row).effectiveDue()).isNull();
        assertThat(workshop.item(row).halt().due()).isEqualTo(day(1, 7));

        resume(itemOf(row), day(15, 6));

        WorkingCalendar days = calendars.of(agency.id());
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(days.after(day(1, 7), 3));
        mornings(day(15, 6), day(16, 6));
        assertThat(mornings.told(agency))
                .allSatisfy(told -> assertThat(told.text()).doesNotContain("30/06/2026"));
    }

    private void halt(long item, LocalDate on) {
        mornings.moveTo(on);
        SignedInAs.doAs(agency.coordinator(), () -> orders.halt(item, "Thiếu số liệu", "Sở Nội vụ"));
    }

    private void resume(long item, LocalDate on) {
        mornings.moveTo(on);
        SignedInAs.doAs(agency.coordinator(), () -> orders.resume(item));
    }

    private void ask(long row, LocalDate on) {
        mornings.moveTo(on);
        SignedInAs.doAs(agency.officer("TCKT"), () -> orders.askExtension(itemOf(row), WISHED, "Chờ số liệu của tỉnh"));
    }

    private void grant(long row, LocalDate due) {
        long asked = extending.of(List.of(itemOf(row))).get(0).id();
        OpenTask task = openTasks
                .of(ExtensionProcess.KEY, List.of(String.valueOf(asked)))
                .get(0);
        people.complete(
                task.id(),
                task.assignee(),
                agency.leader(),
                "decision",
                "grant",
                "due",
                due.toString(),
                "reason",
                "Lý do chính đáng");
    }

    /** How many lines the page of reminders shows to the agency. */
    private long listed(boolean late) {
        return reading.count(new ReminderReading.Filter(List.of(agency.id()), List.of(), agency.leader(), null, late));
    }

    private boolean overdueNoted(long row) {
        return jdbc.sql("select overdue_noted_at is not null from work_item where id = ?")
                .param(itemOf(row))
                .query(Boolean.class)
                .single();
    }
}
