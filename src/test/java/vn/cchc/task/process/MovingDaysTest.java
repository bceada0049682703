package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.calendar.CalendarChange;
import vn.cchc.calendar.CalendarChanges;
import vn.cchc.calendar.CalendarDesk;
import vn.cchc.calendar.MoveCount;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Processes;
import vn.cchc.task.DeadlineOrders;
import vn.cchc.task.DueSetter;
import vn.cchc.task.ExtensionState;
import vn.cchc.task.ExtensionView;
import vn.cchc.task.ItemDateView;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkState;
import vn.cchc.task.domain.Extending;
import vn.cchc.task.event.EventCorrecting;
import vn.cchc.task.event.EventCorrecting.Truth;
import vn.cchc.task.event.EventRegister;
import vn.cchc.task.event.NewEvent;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.PeopleAtWork;

/** Calendars, events, extensions and standstill move the same last day, one after the other. */
@CchcTest
class MovingDaysTest extends DeliverableCase {

    private static final String PHRASE = "Không quá 30 ngày kể từ ngày Đề án được phê duyệt";
    private static final LocalDate HAPPENED = LocalDate.of(2026, 2, 27);
    private static final LocalDate COUNTED = LocalDate.of(2026, 3, 29);
    private static final LocalDate GRANTED = LocalDate.of(2026, 4, 29);
    private static final LocalDate QUARTER = LocalDate.of(2026, 6, 30);

    @Autowired
    private DeadlineOrders orders;

    @Autowired
    private Extending extending;

    @Autowired
    private EventRegister register;

    @Autowired
    private EventCorrecting correcting;

    @Autowired
    private Calendars calendars;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private CalendarDesk calendar;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Processes processes;

    @Autowired
    private PeopleAtWork people;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void followTheCountryAgain() {
        calendar.close();
    }

    @Test
    void workThatHasNotComeKeepsItsLeadTimeInAnotherCalendar() {
        long row = workshop.row(agency, item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        workshop.planned(agency, row);
        LocalDate before = workshop.piece(row).startsOn();
        assertThat(before).isEqualTo(calendars.of(agency.id()).before(QUARTER, 30));

        CalendarChange change = calendar.inForce(
                agency.administrator(), agency.id(), LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 11));

        LocalDate after = workshop.piece(row).startsOn();
        assertThat(counts(change)).containsEntry("WORK_START", 1);
        assertThat(after).isBefore(before).isEqualTo(calendars.of(agency.id()).before(QUARTER, 30));
        workshop.moveTo(after.minusDays(1));
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).isEmpty();
        workshop.moveTo(after);
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
    }

    @Test
    void theFirstDayOfAnExtendedDeliverableIsRolledOnAsLongAsItIsToCome() {
        long row = assigned(item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        extend(row, LocalDate.of(2026, 8, 20));
        CalendarChange change = calendar.inForce(agency.administrator(), agency.id(), QUARTER);
        assertThat(counts(change)).containsEntry("WORK_FIRST_DAY", 1).doesNotContainKey("WORK");
        assertThat(workshop.item(row).firstEffectiveDue()).isEqualTo(QUARTER.plusDays(1));
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(LocalDate.of(2026, 8, 20));
    }

    @Test
    void aDayOffOnTheDayCountedFromAnEventIsCountedOnce() {
        long row = waiting("Không quá 5 ngày làm việc kể từ ngày Đề án được phê duyệt");
        register();
        LocalDate before = workshop.item(row).due();
        CalendarChange change = calendar.inForce(agency.administrator(), agency.id(), before);
        assertThat(change.done()).isEqualTo(change.total());
        LocalDate after = calendars.of(agency.id()).after(HAPPENED, 5);
        assertThat(workshop.item(row).due()).isEqualTo(after).isAfter(before);
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(after);
    }

    @Test
    void aCorrectedEventMovesTheFirstDayAndALaterOneThatWasGrantedStays() {
        long row = waiting(PHRASE);
        long event = register();
        extend(row, GRANTED);

        correct(event, HAPPENED.minusDays(10));
        ItemView kept = workshop.item(row);
        assertThat(kept.due()).isEqualTo(GRANTED);
        assertThat(kept.originalDue()).isEqualTo(COUNTED.minusDays(10));
        assertThat(kept.firstEffectiveDue()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(history(row)).contains("task.first-date-moved").doesNotContain("task.date-moved");

        workshop.moveTo(LocalDate.of(2026, 4, 8));
        correct(event, LocalDate.of(2026, 4, 6));
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(workshop.item(row).firstEffectiveDue()).isNull();
    }

    @Test
    void aCorrectedEventLeavesTheDaysForWhichTheClockStoodStill() {
        long row = waiting(PHRASE);
        long event = register();
        halt(row);
        workshop.moveTo(LocalDate.of(2026, 3, 9));
        doAs(agency.coordinator(), () -> orders.resume(id(row)));
        WorkingCalendar days = calendars.of(agency.id());
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(days.after(days.onOrAfter(COUNTED), 5));

        correct(event, HAPPENED.minusDays(7));
        LocalDate right = days.onOrAfter(COUNTED.minusDays(7));
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(days.after(right, 5));
        assertThat(workshop.item(row).originalDue()).isEqualTo(COUNTED.minusDays(7));
    }

    @Test
    void anEventThatIsWithdrawnEndsTheRequestForALaterDay() {
        long row = waiting(PHRASE);
        long event = register();
        ask(row, GRANTED);

        correcting.withdraw(event, "Chưa phê duyệt", agency.coordinator());

        assertThat(workshop.item(row).state()).isEqualTo(WorkState.WAITING_EVENT);
        assertLapsed(row);
        assertThat(told(agency.officer("HCTH"))).anyMatch(text -> text.contains("hết hiệu lực"));
        assertNoIncidents(row);
        register();
        assertThat(workshop.item(row).due()).isEqualTo(COUNTED);
        ask(row, GRANTED);
    }

    @Test
    void anEventThatIsWithdrawnWhileTheClockStandsStillLeavesNothingOfIt() {
        long row = waiting(PHRASE);
        long event = register();
        halt(row);

        correcting.withdraw(event, "Chưa phê duyệt", agency.coordinator());

        assertThat(workshop.item(row).state()).isEqualTo(WorkState.WAITING_EVENT);
        assertThat(workshop.item(row).halt()).isNull();
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.REGISTER_EVENT);
        assertNoIncidents(row);
        refused("task.refusal.not-halted", () -> doAs(agency.coordinator(), () -> orders.resume(id(row))));
        register();
        assertThat(workshop.item(row).due()).isEqualTo(COUNTED);
        workshop.moveTo(LocalDate.of(2026, 4, 1));
        workshop.runJobs(row);
        assertThat(overdueNoted(row)).isTrue();
    }

    @Test
    void workOfAnEventThatIsWithdrawnBeforeItHasComeComesAtOnce() {
        long row = workshop.row(
                agency, item("Kế hoạch kiểm tra", "Không quá 200 ngày kể từ ngày Đề án được phê duyệt", "Phòng HCTH"));
        long event = register();
        workshop.planned(agency, row);
        assertThat(workshop.piece(row).startsOn()).isNotNull();

        correcting.withdraw(event, "Chưa phê duyệt", agency.coordinator());
        workshop.runJobs(row);

        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
    }

    @Test
    void whoeverStopsTheClockEndsTheRequestForALaterDay() {
        long row = assigned(item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        ask(row, LocalDate.of(2026, 8, 20));
        halt(row);
        assertLapsed(row);
        doAs(agency.coordinator(), () -> orders.resume(id(row)));
        ask(row, LocalDate.of(2026, 8, 20));
        assertThat(last(row).state()).isEqualTo(ExtensionState.ASKED);
    }

    @Test
    void evidenceThatComesBackAfterAStandstillIsWatchedAgain() {
        long row = assigned(item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        halt(row);
        workshop.moveTo(LocalDate.of(2026, 3, 9));
        workshop.fileEvidence(row, id(row), agency.officer("HCTH"));
        assertThat(workshop.item(row).halt()).isNull();
        workshop.completeItem(
                row,
                id(row),
                agency.head("HCTH"),
                DeliverableProcess.CHECK_EVIDENCE,
                "decision",
                "return",
                "reason",
                "Thiếu biên bản");
        workshop.moveTo(workshop.item(row).effectiveDue().plusDays(1));
        workshop.runJobs(row);
        assertThat(overdueNoted(row)).isTrue();
    }

    @Test
    void onlyTheMilestoneThatComesNextIsExtendedAndStaysBeforeTheOneAfterIt() {
        long row = assigned(item("Hội nghị", "Quý II/2026; Quý IV/2026", "Phòng HCTH"));
        refused("task.refusal.next-milestone", () -> ask(row, LocalDate.of(2026, 12, 31)));
        extend(row, LocalDate.of(2026, 8, 20));

        ItemView item = workshop.item(row);
        assertThat(item.due()).isEqualTo(LocalDate.of(2026, 8, 20));
        assertThat(item.dates())
                .extracting(ItemDateView::due)
                .containsExactly(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 12, 31));
        ask(row, LocalDate.of(2026, 9, 1));
        prove(row, item.dates().get(0).id());
        assertLapsed(row);
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 12, 31));
        refused("task.refusal.several-days", () -> halt(row));
        extend(row, LocalDate.of(2027, 1, 15));
        assertThat(workshop.item(row).dates().get(1).due()).isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void aSecondExtensionRemembersTheFirstDay() {
        long row = assigned(item("Hội nghị", "Quý II/2026", "Phòng HCTH"));
        extend(row, LocalDate.of(2026, 8, 20));
        refused("task.refusal.not-later", () -> ask(row, LocalDate.of(2026, 8, 20)));
        extend(row, LocalDate.of(2026, 9, 21));
        assertThat(workshop.item(row).originalDue()).isEqualTo(QUARTER);
        assertThat(workshop.item(row).firstEffectiveDue()).isEqualTo(QUARTER);
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(extending.of(List.of(id(row))))
                .extracting(ExtensionView::due)
                .containsExactly(QUARTER, LocalDate.of(2026, 8, 20));
    }

    /** Work that has begun and waits for the event. */
    private long waiting(String phrase) {
        long row = assigned(item("Hội nghị", phrase, "Phòng HCTH"));
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.WAITING_EVENT);
        return row;
    }

    private long register() {
        return register.register(
                new NewEvent(agency.id(), List.of("Đề án được phê duyệt"), "15/QĐ-UBND", HAPPENED, null),
                agency.coordinator());
    }

    private void correct(long event, LocalDate day) {
        correcting.correct(event, new Truth("15/QĐ-UBND", day), "Ghi nhầm ngày", agency.coordinator());
    }

    private void halt(long row) {
        doAs(agency.coordinator(), () -> orders.halt(id(row), "Thiếu số liệu", "Sở Nội vụ"));
    }

    private void ask(long row, LocalDate wished) {
        doAs(agency.officer("HCTH"), () -> orders.askExtension(id(row), wished, "Chờ số liệu của tỉnh"));
    }

    /** Asked by the officer, granted by who set the day. */
    private void extend(long row, LocalDate day) {
        ask(row, day);
        OpenTask task = openTasks
                .of(ExtensionProcess.KEY, List.of(String.valueOf(last(row).id())))
                .get(0);
        String setter = last(row).setBy() == DueSetter.PLAN ? agency.leader() : agency.coordinator();
        people.complete(
                task.id(),
                task.assignee(),
                setter,
                "decision",
                "grant",
                "due",
                day.toString(),
                "reason",
                "Lý do chính đáng");
    }

    private void prove(long row, long milestone) {
        workshop.completeItem(
                row,
                id(row),
                agency.officer("HCTH"),
                DeliverableProcess.EVIDENCE,
                "decision",
                "file",
                "documentNumber",
                "12/BB-HCTH",
                "documentDate",
                "2026-03-02",
                "milestones",
                List.of(String.valueOf(milestone)));
        workshop.completeItem(
                row, id(row), agency.head("HCTH"), DeliverableProcess.CHECK_EVIDENCE, "decision", "accept");
    }

    private void assertLapsed(long row) {
        assertThat(last(row).state()).isEqualTo(ExtensionState.LAPSED);
        assertThat(processes.running(
                        ExtensionProcess.KEY, String.valueOf(last(row).id())))
                .isFalse();
    }

    private void assertNoIncidents(long row) {
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(processes.instance(PlanTaskProcess.KEY, String.valueOf(row)))
                        .list())
                .isEmpty();
    }

    private ExtensionView last(long row) {
        List<ExtensionView> all = extending.of(List.of(id(row)));
        return all.get(all.size() - 1);
    }

    private Map<String, Integer> counts(CalendarChange change) {
        return as(agency.administrator(), () -> changes.counts(change)).stream()
                .collect(Collectors.toMap(MoveCount::kind, MoveCount::count));
    }

    private List<String> history(long row) {
        return jdbc.sql("select action from journal_entry where row_id = ? order by id")
                .param(row)
                .query(String.class)
                .list();
    }

    private List<String> told(String person) {
        return jdbc.sql("select text from notice where person_id = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    private boolean overdueNoted(long row) {
        return jdbc.sql("select overdue_noted_at is not null from work_item where id = ?")
                .param(id(row))
                .query(Boolean.class)
                .single();
    }

    private long id(long row) {
        return workshop.item(row).id();
    }
}
