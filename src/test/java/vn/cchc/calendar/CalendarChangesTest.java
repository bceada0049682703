package vn.cchc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.Occurrence;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.Limits;
import vn.cchc.engine.OpenTask;
import vn.cchc.journal.Journal;
import vn.cchc.plan.PlanRows;
import vn.cchc.shared.Refusal;
import vn.cchc.task.ItemDateView;
import vn.cchc.task.Workshop;
import vn.cchc.task.event.EventRegister;
import vn.cchc.task.event.NewEvent;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** A calendar changes while work is going on: what moves is shown first, then it moves, and nothing else does. */
@CchcTest
class CalendarChangesTest {

    private static final LocalDate END_OF_QUARTER = LocalDate.of(2026, 3, 31);
    private static final LocalDate FIRST_OF_APRIL = END_OF_QUARTER.plusDays(1);
    private static final LocalDate TUESDAY = Workshop.BEGIN.plusDays(1);

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private CalendarDesk desk;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Limits limits;

    @Autowired
    private EventRegister events;

    @Autowired
    private Workshop workshop;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private PlanRows rows;

    @Autowired
    private Journal journal;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;
    private TestAgency below;
    private TestAgency other;
    private String administrator;

    @BeforeEach
    void open() {
        agency = organization.agency();
        below = organization.below(agency, "HCTH");
        other = organization.agency("HCTH");
        administrator = agency.administrator();
        workshop.open();
    }

    @AfterEach
    void close() {
        desk.close();
        workshop.close();
    }

    @Test
    void whatFollowsTheCalendarMovesWithIt() {
        long here = drafting(agency);
        long under = drafting(below);
        long elsewhere = drafting(other);

        CalendarChange change = desk.inForce(administrator, agency.id(), END_OF_QUARTER);

        assertThat(change.state()).isEqualTo(ChangeState.APPLIED);
        assertThat(change.done()).isEqualTo(change.total());
        assertThat(counts(change)).containsOnlyKeys("PLAN", "WORK").containsValue(2);
        assertDue(here, FIRST_OF_APRIL);
        assertDue(under, FIRST_OF_APRIL);
        assertDue(elsewhere, END_OF_QUARTER);
        assertThat(workshop.item(here).due()).isEqualTo(END_OF_QUARTER);
        assertThat(journal.historyOfRow(here, PageRequest.of(0, 5)).getContent())
                .anySatisfy(entry -> assertThat(entry.text()).contains("31/03/2026", "01/04/2026"));
        assertThat(journal.history("calendar", change.id(), PageRequest.of(0, 5))
                        .getContent())
                .extracting(entry -> entry.act().actorId())
                .contains(administrator);
    }

    @Test
    void stepsKeepTheirNumberOfWorkingDays() {
        long row = workshop.begun(agency, item("Báo cáo", "Quý I/2026", "Phòng HCTH"));
        OpenTask assign = workshop.open(row).get(0);
        LocalDate before = day(assign.due());
        int days = calendars.of(agency.id()).between(Workshop.BEGIN, before);

        desk.inForce(administrator, agency.id(), TUESDAY);

        LocalDate after = day(workshop.open(row).get(0).due());
        assertThat(after).isAfter(before);
        assertThat(calendars.of(agency.id()).between(Workshop.BEGIN, after)).isEqualTo(days);
        assertThat(jdbc.sql("select due_date_::date from act_hi_taskinst where id_ = ?")
                        .param(assign.id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(after);
        workshop.assign(row, agency, "HCTH");
    }

    @Test
    void lookingMovesNothing() {
        long row = drafting(agency);
        long draft = desk.draft(administrator, agency.id(), END_OF_QUARTER);

        CalendarChange looked = desk.check(administrator, draft);

        assertThat(looked.state()).isEqualTo(ChangeState.CHECKED);
        assertThat(looked.total()).isEqualTo(2);
        assertThat(as(administrator, () -> changes.moves(looked, "WORK", 0, 10)))
                .extracting(MoveLine::move)
                .extracting(Move::name, Move::from, Move::to)
                .containsExactly(tuple("Báo cáo", END_OF_QUARTER, FIRST_OF_APRIL));
        assertDue(row, END_OF_QUARTER);
        assertThat(calendars.of(agency.id()).worksOn(END_OF_QUARTER)).isTrue();
    }

    @Test
    void everyMilestoneMovesForItself() {
        long row = workshop.row(agency, item("Báo cáo", "Quý I/2026 và Quý II/2026", "Phòng HCTH"));

        CalendarChange change = desk.inForce(administrator, agency.id(), END_OF_QUARTER);

        assertThat(counts(change)).containsEntry("PLAN_DAY", 1);
        assertThat(rows.row(row).deliverables().get(0).milestones())
                .extracting(Occurrence::effectiveDue)
                .containsExactly(FIRST_OF_APRIL, LocalDate.of(2026, 6, 30));
    }

    @Test
    void periodsMoveWithTheTimersThatOpenAndEndThem() {
        long row = workshop.begun(agency, item("Báo cáo", "Hàng quý", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");

        CalendarChange change = desk.inForce(administrator, agency.id(), END_OF_QUARTER, LocalDate.of(2026, 3, 20));

        assertThat(counts(change)).containsEntry("WORK_DAY", 1).containsEntry("PERIOD_OPENING", 1);
        assertThat(workshop.item(row).dates())
                .extracting(ItemDateView::effectiveDue)
                .startsWith(FIRST_OF_APRIL);
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(FIRST_OF_APRIL);
        int ahead = limits.workingDays(agency.id(), "report-period");
        assertThat(management.createJobQuery().timers().activityId("period_comes").list().stream()
                        .map(job -> day(job.getDuedate().toInstant())))
                .contains(calendars.of(agency.id()).before(FIRST_OF_APRIL, ahead));
    }

    @Test
    void workingDaysCountedFromAnEventKeepTheirNumber() {
        String phrase = "Không quá 5 ngày làm việc kể từ ngày Đề án được phê duyệt";
        long row = workshop.begun(agency, item("Báo cáo", phrase, "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        doAs(
                agency.coordinator(),
                () -> events.register(
                        new NewEvent(agency.id(), List.of("Đề án được phê duyệt"), "12/QĐ", Workshop.BEGIN, null),
                        agency.coordinator()));
        LocalDate before = workshop.item(row).due();
        assertThat(calendars.of(agency.id()).between(Workshop.BEGIN, before)).isEqualTo(5);

        CalendarChange change = desk.inForce(administrator, agency.id(), TUESDAY);

        LocalDate after = workshop.item(row).due();
        assertThat(counts(change)).containsEntry("EVENT", 1);
        assertThat(after).isAfter(before);
        assertThat(calendars.of(agency.id()).between(Workshop.BEGIN, after)).isEqualTo(5);
        assertThat(rows.row(row).deliverables().get(0).due()).isEqualTo(after);
    }

    @Test
    void nobodyAppliesWhatWasNotLookedAt() {
        long draft = desk.draft(administrator, agency.id(), END_OF_QUARTER);
        assertRefused("calendar.refusal.state", () -> changes.apply(draft));

        desk.check(administrator, draft);
        doAs(administrator, () -> changes.set(draft, TUESDAY, null, DayKind.HOLIDAY, "Ngày hội", ""));

        assertRefused("calendar.refusal.state", () -> changes.apply(draft));
        assertThat(calendars.of(agency.id()).worksOn(END_OF_QUARTER)).isTrue();
    }

    @Test
    void whatWasMovedAsideComesBackWhenTheDayIsTakenOut() {
        long row = drafting(agency);
        desk.inForce(administrator, agency.id(), END_OF_QUARTER);

        long draft = as(administrator, () -> changes.open(agency.id()));
        doAs(administrator, () -> changes.remove(draft, END_OF_QUARTER));
        desk.check(administrator, draft);
        desk.apply(administrator, draft);

        assertDue(row, END_OF_QUARTER);
        assertThat(calendars.of(agency.id()).worksOn(END_OF_QUARTER)).isTrue();
    }

    @Test
    void whatANodeLeavesBehindIsTakenUp() {
        long row = drafting(agency);
        CalendarChange change = desk.inForce(administrator, agency.id(), END_OF_QUARTER);
        // as if the node had died before the last stretch
        jdbc.sql("update work_item set effective_due = ? where id = ?")
                .params(END_OF_QUARTER, workshop.item(row).id())
                .update();
        jdbc.sql("update calendar_move set done = false where change_id = ? and kind = 'WORK'")
                .param(change.id())
                .update();
        jdbc.sql("update calendar_change set state = 'APPLYING', done = done - 1 where id = ?")
                .param(change.id())
                .update();

        CalendarChange finished = desk.await(administrator, change.id());

        assertThat(finished.state()).isEqualTo(ChangeState.APPLIED);
        assertThat(finished.done()).isEqualTo(finished.total());
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(FIRST_OF_APRIL);
    }

    @Test
    void aChangeThatCannotGoOnKeepsNoOtherOneWaiting() {
        long stuck = stuck(ChangeState.APPLYING);
        try {
            long draft = desk.draft(other.administrator(), other.id(), TUESDAY);

            assertThat(desk.check(other.administrator(), draft).state()).isEqualTo(ChangeState.CHECKED);
        } finally {
            jdbc.sql("update calendar_change set state = 'APPLIED' where id = ?")
                    .param(stuck)
                    .update();
        }
    }

    @Test
    void aChangeThatIsStillLookedAtCanBeThrownAway() {
        long stuck = stuck(ChangeState.CHECKING);

        doAs(administrator, () -> changes.discard(stuck));

        assertThat(as(administrator, () -> changes.view(stuck)).state()).isEqualTo(ChangeState.DISCARDED);
        assertRefused("calendar.refusal.state", () -> changes.discard(stuck));
    }

    /** A change of which a stretch fails whenever it is tried. */
    private long stuck(ChangeState state) {
        CalendarChange change = desk.inForce(administrator, agency.id(), END_OF_QUARTER);
        jdbc.sql("""
                        insert into calendar_move (change_id, kind, reference, name, moved_from, moved_to)
                        values (?, 'NOBODYS', '1', 'Báo cáo', ?, ?)""").params(change.id(), END_OF_QUARTER, FIRST_OF_APRIL).update();
        jdbc.sql("update calendar_change set state = ?, total = 1 where id = ?")
                .params(state.name(), change.id())
                .update();
        return change.id();
    }

    @Test
    void whatSomebodyHasChangedMeanwhileIsLeftAlone() {
        long row = drafting(agency);
        long draft = desk.draft(administrator, agency.id(), END_OF_QUARTER);
        desk.check(administrator, draft);
        LocalDate agreed = LocalDate.of(2026, 3, 20);
        jdbc.sql("update work_item set due_on = ?, effective_due = ? where id = ?")
                .params(agreed, agreed, workshop.item(row).id())
                .update();

        desk.apply(administrator, draft);

        assertThat(workshop.item(row).effectiveDue()).isEqualTo(agreed);
    }

    @Test
    void daysAreRefusedThatMakeNoSense() {
        long draft = desk.draft(administrator, agency.id());
        LocalDate day = LocalDate.of(2031, 5, 5);

        assertRefused("calendar.refusal.empty", () -> changes.check(draft));
        assertRefused(
                "calendar.refusal.incomplete", () -> changes.set(draft, null, null, DayKind.HOLIDAY, "Ngày hội", ""));
        assertRefused("calendar.refusal.incomplete", () -> changes.set(draft, day, null, null, "Ngày hội", ""));
        assertRefused("calendar.refusal.incomplete", () -> changes.set(draft, day, null, DayKind.HOLIDAY, " ", ""));
        assertRefused(
                "calendar.refusal.range",
                () -> changes.set(draft, day, day.minusDays(1), DayKind.HOLIDAY, "Ngày hội", ""));
        assertRefused(
                "calendar.refusal.range",
                () -> changes.set(draft, day, day.plusYears(9), DayKind.HOLIDAY, "Ngày hội", ""));
        assertRefused(
                "calendar.refusal.year",
                () -> changes.set(draft, LocalDate.of(1999, 1, 1), null, DayKind.HOLIDAY, "Ngày hội", ""));
        assertRefused(
                "calendar.refusal.name-long",
                () -> changes.set(draft, day, null, DayKind.HOLIDAY, "x".repeat(201), ""));
        assertRefused("calendar.refusal.no-day", () -> changes.remove(draft, day));
        assertThat(days(draft)).isEmpty();
    }

    @Test
    void aDraftThatSaysWhatIsSoAnywaySaysNothing() {
        desk.inForce(administrator, agency.id(), LocalDate.of(2031, 6, 6));

        long draft = desk.draft(administrator, agency.id(), LocalDate.of(2031, 6, 6));

        assertThat(days(draft)).isEmpty();
        assertThat(desk.draft(administrator, agency.id())).isEqualTo(draft);
        doAs(administrator, () -> changes.discard(draft));
        assertThat(desk.draft(administrator, agency.id())).isNotEqualTo(draft);
    }

    private List<ChangedDay> days(long draft) {
        return as(administrator, () -> changes.days(changes.view(draft)));
    }

    private Map<String, Integer> counts(CalendarChange change) {
        return as(administrator, () -> changes.counts(change)).stream()
                .collect(Collectors.toMap(MoveCount::kind, MoveCount::count));
    }

    private void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(() -> doAs(administrator, () -> {
                    try {
                        act.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new AssertionError(e);
                    }
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    /** Work on evidence for a deliverable due at the end of the first quarter. */
    private long drafting(TestAgency at) {
        long row = workshop.begun(at, item("Báo cáo", "Quý I/2026", "Phòng HCTH"));
        workshop.assign(row, at, "HCTH");
        return row;
    }

    private void assertDue(long row, LocalDate day) {
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(day);
        assertThat(rows.row(row).deliverables().get(0).effectiveDue()).isEqualTo(day);
        List<OpenTask> open = workshop.open(row);
        assertThat(open)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(day(task.due())).isEqualTo(day));
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .processInstanceId(open.get(0).instanceId())
                        .list())
                .extracting(job -> day(job.getDuedate().toInstant()))
                .contains(day.plusDays(1));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, EngineClock.ZONE);
    }
}
