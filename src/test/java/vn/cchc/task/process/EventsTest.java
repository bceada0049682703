package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Journal;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.PlanIssued;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.AnnualPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.shared.Refusal;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkState;
import vn.cchc.task.Workshop;
import vn.cchc.task.event.EventCorrecting;
import vn.cchc.task.event.EventCorrecting.Truth;
import vn.cchc.task.event.EventLine;
import vn.cchc.task.event.EventLine.Outcome;
import vn.cchc.task.event.EventReading;
import vn.cchc.task.event.EventRegister;
import vn.cchc.task.event.EventView;
import vn.cchc.task.event.NewEvent;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;

/** Events set, move and take back the last days of everything that waits for them, in an agency and below it. */
@CchcTest
class EventsTest extends DeliverableCase {

    private static final String PHRASE = "Không quá 30 ngày kể từ ngày Đề án được phê duyệt";
    private static final LocalDate HAPPENED = LocalDate.of(2026, 2, 27);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @Autowired
    private EventRegister register;

    @Autowired
    private EventCorrecting correcting;

    @Autowired
    private EventReading reading;

    @Autowired
    private PlanRows rows;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Processes processes;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void anEventDatesWhatWaitsForItInTheAgencyAndBelowEachByItsOwnPhrase() {
        TestAgency province = organizations.committee("HCTH");
        agency = organizations.below(province, "HCTH");
        long counted = assigned(item("Hội nghị", PHRASE, "Phòng HCTH"));
        long open = assigned(item("Hội thảo", "Sau khi ĐỀ ÁN  được phê duyệt", "Phòng HCTH"));
        long other = assigned(item("Tập huấn", "Sau khi Nghị định được ban hành", "Phòng HCTH"));
        TestAgency foreign = organizations.agency();
        agency = foreign;
        long elsewhere = assigned(item("Hội nghị", PHRASE, "Phòng HCTH"));

        NewEvent event = event(province, "Đề án được phê duyệt");
        assertThat(register.preview(event, province.clerk()))
                .extracting(EventLine::due)
                .containsExactlyInAnyOrder(LocalDate.of(2026, 3, 29), YEAR_END);
        assertThat(workshop.item(counted).due()).as("a preview changes nothing").isNull();

        register.register(event, province.clerk());

        ItemView item = workshop.item(counted);
        assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(item.effectiveDue()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(item.state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(workshop.openKeys(counted)).containsExactly(DeliverableProcess.EVIDENCE);
        assertThat(rows.row(counted).deliverables().get(0).due()).isEqualTo(item.due());
        assertThat(workshop.item(open).due()).isEqualTo(YEAR_END);
        assertThat(workshop.item(other).state()).isEqualTo(WorkState.WAITING_EVENT);
        assertThat(workshop.item(elsewhere).state()).isEqualTo(WorkState.WAITING_EVENT);
        refused("task.refusal.event-known", () -> register.register(event, province.coordinator()));
    }

    @Test
    void rowsThatNobodyHasBegunAreDatedTooAndBeginWithTheirDay() {
        long row = workshop.begun(agency, item("Hội nghị", PHRASE, "Phòng HCTH"));
        register.register(event(agency, "Đề án được phê duyệt"), agency.coordinator());
        assertThat(workshop.item(row).state()).isEqualTo(WorkState.NOT_STARTED);
        workshop.assign(row, agency, "HCTH");
        assertThat(workshop.openKeys(row)).containsExactly(DeliverableProcess.EVIDENCE);
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 3, 29));
    }

    @Test
    void aCorrectedDayMovesTasksAndTimersOfWhatIsNotDone() {
        long open = assigned(item("Hội nghị", PHRASE, "Phòng HCTH"));
        long done = assigned(item("Hội thảo", PHRASE, "Phòng HCTH"));
        long event = register.register(event(agency, "Đề án được phê duyệt"), agency.coordinator());
        workshop.prove(done, workshop.item(done).id(), agency, "HCTH");

        var truth = new Truth("16/QĐ-UBND", LocalDate.of(2026, 2, 25));
        assertThat(correcting.previewCorrection(event, truth, agency.clerk()))
                .extracting(EventLine::outcome)
                .containsExactlyInAnyOrder(Outcome.MOVED, Outcome.DONE);
        correcting.correct(event, truth, "Ghi nhầm ngày", agency.clerk());

        ItemView item = workshop.item(open);
        assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(item.originalDue()).as("a wrong day was never the first one").isEqualTo(item.due());
        assertThat(workshop.item(done).due()).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(told(agency.officer("HCTH")))
                .anyMatch(text -> text.contains("Hội nghị") && text.contains("27/03/2026"));
        assertThat(workshop.open(open))
                .singleElement()
                .satisfies(task -> assertThat(task.due())
                        .isEqualTo(at(LocalDate.of(2026, 3, 27), LocalTime.of(23, 59, 59))
                                .toInstant()));
        assertThat(overdueTimer(item))
                .isEqualTo(Date.from(
                        at(LocalDate.of(2026, 3, 28), LocalTime.MIDNIGHT).toInstant()));
        assertThat(reading.corrections(event))
                .singleElement()
                .satisfies(before -> assertThat(before.happenedOn()).isEqualTo(HAPPENED));
        assertThat(reading.event(event, agency.officer("HCTH")).documentNumber())
                .isEqualTo("16/QĐ-UBND");
    }

    @Test
    void whatWasOverdueByAWrongDayIsWatchedAnew() {
        long row = assigned(item("Hội nghị", PHRASE, "Phòng HCTH"));
        long event = register.register(event(agency, "Đề án được phê duyệt"), agency.coordinator());
        workshop.moveTo(LocalDate.of(2026, 4, 2));
        workshop.runJobs(row);
        assertThat(overdueNotes(row)).isEqualTo(1);

        correcting.correct(event, new Truth("15/QĐ-UBND", LocalDate.of(2026, 3, 20)), "Ghi nhầm", agency.clerk());
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 4, 19));
        workshop.moveTo(LocalDate.of(2026, 4, 22));
        workshop.runJobs(row);
        assertThat(overdueNotes(row)).isEqualTo(2);

        workshop.prove(row, workshop.item(row).id(), agency, "HCTH");
        workshop.finish(row, agency, "HCTH");
        assertThat(workshop.running(row)).isFalse();
    }

    @Test
    void aWithdrawnEventPutsBackToWaitingWhatWasNotHandedIn() {
        long drafted = assigned(item("Kế hoạch kiểm tra", PHRASE, "Phòng HCTH"));
        long handedIn = assigned(item("Kế hoạch tự kiểm tra", PHRASE, "Phòng HCTH"));
        long event = register.register(event(agency, "Đề án được phê duyệt"), agency.coordinator());
        long draft = workshop.item(drafted).documentId();
        workshop.submitDraft(handedIn, workshop.item(handedIn), agency.officer("HCTH"));

        assertThat(correcting.previewWithdrawal(event, agency.coordinator()))
                .extracting(EventLine::outcome)
                .containsExactlyInAnyOrder(Outcome.WAITS, Outcome.HANDED_IN);
        correcting.withdraw(event, "Đề án chưa được phê duyệt", agency.coordinator());

        ItemView waiting = workshop.item(drafted);
        assertThat(waiting.state()).isEqualTo(WorkState.WAITING_EVENT);
        assertThat(waiting.due()).isNull();
        assertThat(rows.row(drafted).deliverables().get(0).due()).isNull();
        assertThat(workshop.openKeys(drafted)).containsExactly(DeliverableProcess.REGISTER_EVENT);
        assertThat(workshop.item(handedIn).state()).isEqualTo(WorkState.AWAITING_SIGNATURE);
        assertThat(workshop.item(handedIn).due()).isEqualTo(LocalDate.of(2026, 3, 29));
        refused("task.refusal.event-withdrawn", () -> correcting.withdraw(event, "Lần nữa", agency.coordinator()));

        register.register(event(agency, "Đề án được phê duyệt"), agency.coordinator());
        assertThat(workshop.openKeys(drafted)).containsExactly(DeliverableProcess.DRAFT);
        assertThat(workshop.item(drafted).documentId()).as("the draft was kept").isEqualTo(draft);
    }

    @Test
    void theTaskOfOneDeliverableRegistersTheEventForAll() {
        long first = assigned(item("Hội nghị", PHRASE, "Phòng HCTH"));
        long second = assigned(item("Hội thảo", "Ngay sau khi Đề án được phê duyệt", "Phòng HCTH"));
        var view = workshop.view(first, agency.coordinator(), DeliverableProcess.REGISTER_EVENT);
        assertThat(view).containsEntry("others", true);
        assertThat(view.get("othersWaiting").toString()).contains("Hội thảo");

        complete(first, "others", true);

        assertThat(workshop.item(first).due()).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(workshop.item(second).due()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(reading.list(agency.coordinator(), Pageable.ofSize(10)))
                .singleElement()
                .satisfies(event -> assertThat(event.dated()).isEqualTo(2));
    }

    @Test
    void theCoordinatorMayRegisterItForOneAloneAndSetTheDay() {
        long first = assigned(item("Hội nghị", PHRASE, "Phòng HCTH"));
        long second = assigned(item("Hội thảo", PHRASE, "Phòng HCTH"));
        complete(first, "due", "2026-03-20");
        assertThat(workshop.item(first).due()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(workshop.item(second).state()).isEqualTo(WorkState.WAITING_EVENT);
        assertThat(reading.list(agency.coordinator(), Pageable.ofSize(10))).isEmpty();
    }

    @Test
    void theIssueOfAPlanIsAnEventForTheAgenciesBelow() {
        TestAgency province = organizations.agency("HCTH");
        agency = organizations.below(province, "HCTH");
        long counted = assigned(
                item("Hội nghị", "Không quá 30 ngày kể từ ngày kế hoạch của tỉnh được ban hành", "Phòng HCTH"));
        long schedule = assigned(item("Hội thảo", "Theo Kế hoạch của tỉnh", "Phòng HCTH"));

        throughSignature(province, item("Báo cáo", "Quý I/2026", "Phòng HCTH"));

        assertThat(workshop.item(counted).due()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(workshop.openKeys(counted)).containsExactly(DeliverableProcess.EVIDENCE);
        assertThat(workshop.item(schedule).state()).isEqualTo(WorkState.WAITING_EVENT);
        OpenTask task = workshop.mine(schedule, agency.coordinator(), DeliverableProcess.REGISTER_EVENT, null);
        assertThat(task.due())
                .isEqualTo(at(LocalDate.of(2026, 3, 9), LocalTime.of(17, 0)).toInstant());
        assertThat(workshop.view(schedule, agency.coordinator(), DeliverableProcess.REGISTER_EVENT)
                        .get("news")
                        .toString())
                .contains("02/03/2026");
        assertThat(told(agency.coordinator())).anyMatch(text -> text.contains("Hội thảo"));
        long event = reading.list(province.coordinator(), Pageable.ofSize(10))
                .getContent()
                .get(0)
                .id();
        refused("task.refusal.event-of-plan", () -> correcting.withdraw(event, "Thử", province.coordinator()));
    }

    @Test
    void aPlanThatIsIssuedLaterFindsTheEventsThatHaveHappened() {
        TestAgency province = organizations.committee("HCTH");
        agency = organizations.below(province, "HCTH");
        issue(province);
        register.register(event(province, "Đề án được phê duyệt"), province.clerk());

        long plan = desk.draft(
                agency,
                new TestPlan()
                        .row(
                                "1",
                                "Việc",
                                item(
                                        "Hội nghị",
                                        "30 ngày kể từ ngày kế hoạch của UBND tỉnh được ban hành",
                                        "Phòng HCTH"),
                                item("Hội thảo", PHRASE, "Phòng HCTH"),
                                item("Tin bài", "15 ngày kể từ ngày Kế hoạch này được ban hành", "Phòng HCTH"),
                                item("Tập huấn", "Sau khi Nghị định được ban hành", "Phòng HCTH")));
        desk.putInForce(agency, plan);
        transactions.executeWithoutResult(status -> events.publishEvent(new PlanIssued(plan)));

        long row = rows.outline(plan).get(0).id();
        assertThat(rows.row(row).deliverables())
                .extracting(deliverable -> deliverable.due())
                .containsExactly(LocalDate.of(2026, 2, 4), LocalDate.of(2026, 3, 29), LocalDate.of(2026, 1, 20), null);
    }

    @Test
    void thePlansOwnIssueDatesWhatIsCountedFromItBeforeItsWorkBegins() {
        agency = organizations.agency("HCTH");
        long plan = throughSignature(
                agency,
                item("Tin bài", "15 ngày kể từ ngày Kế hoạch này được ban hành", "Phòng HCTH"),
                item("Phóng sự", "Trong vòng 05 ngày làm việc sau khi ban hành Kế hoạch này", "Phòng HCTH"),
                item("Sơ kết", "Sau khi sơ kết Kế hoạch này", "Phòng HCTH"));
        List<LocalDate> days = Arrays.asList(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 9), null);
        long row = rows.outline(plan).get(0).id();
        assertThat(rows.row(row).deliverables())
                .extracting(deliverable -> deliverable.due())
                .isEqualTo(days);

        while (desk.runJob(plan)) {
            workshop.runJobs(row);
        }
        workshop.assign(row, agency, "HCTH");
        assertThat(workshop.piece(row).items()).extracting(ItemView::due).containsExactlyElementsOf(days);
        assertThat(workshop.openKeys(row))
                .containsExactlyInAnyOrder(
                        DeliverableProcess.EVIDENCE, DeliverableProcess.EVIDENCE, DeliverableProcess.REGISTER_EVENT);
        assertThat(reading.list(agency.clerk(), Pageable.ofSize(10)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.happenedOn()).isEqualTo(Workshop.BEGIN);
                    assertThat(event.dated()).isEqualTo(2);
                    assertThat(event.changeable())
                            .as("nobody changes the date of what was sent out")
                            .isFalse();
                });
    }

    @Test
    void aGreatNumberOfDeadlinesFollowsInTheBackgroundAndTheEventSaysHowFarItIs() {
        var content = new TestPlan();
        for (int row = 0; row < 6; row++) {
            content.row(
                    String.valueOf(row),
                    "Việc",
                    Collections.nCopies(25, item("Bài", PHRASE, "Phòng HCTH")).toArray(PlanContent.Item[]::new));
        }
        List<Long> many = workshop.rows(agency, content);

        long event = register.register(event(agency, "Đề án được phê duyệt"), agency.clerk());
        assertThat(progress(event).total()).isEqualTo(150);
        assertThat(progress(event).done())
                .as("the person does not wait for all")
                .isGreaterThanOrEqualTo(50);
        followed(event);
        assertThat(days(many)).containsOnly(LocalDate.of(2026, 3, 29)).hasSize(150);
        assertThat(reading.event(event, agency.clerk()).dated()).isEqualTo(150);

        var truth = new Truth("16/QĐ-UBND", LocalDate.of(2026, 2, 25));
        transactions.executeWithoutResult(status -> {
            correcting.correct(event, truth, "Ghi nhầm", agency.clerk());
            refused("task.refusal.event-followed", () -> correcting.withdraw(event, "Sai", agency.clerk()));
            status.setRollbackOnly();
        });
        correcting.correct(event, truth, "Ghi nhầm", agency.clerk());
        followed(event);
        assertThat(days(many)).containsOnly(LocalDate.of(2026, 3, 27));

        correcting.withdraw(event, "Chưa được phê duyệt", agency.coordinator());
        followed(event);
        assertThat(days(many)).containsOnlyNulls();
    }

    private EventView.Progress progress(long event) {
        return reading.event(event, agency.clerk()).progress();
    }

    private void followed(long event) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !progress(event).runs());
    }

    private List<LocalDate> days(List<Long> some) {
        return some.stream()
                .flatMap(row -> rows.row(row).deliverables().stream())
                .map(deliverable -> deliverable.due())
                .toList();
    }

    @Test
    void whoRegistersTheSameAtTheSameMomentRegistersItOnce() throws Exception {
        long row = assigned(item("Hội nghị", PHRASE, "Phòng HCTH"));
        NewEvent event = event(agency, "Đề án được phê duyệt");
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> clerk = pool.submit(() -> registered(together, event, agency.clerk()));
            Future<Boolean> coordinator = pool.submit(() -> registered(together, event, agency.coordinator()));
            assertThat(List.of(clerk.get(), coordinator.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdownNow();
        }
        assertThat(workshop.item(row).due()).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(reading.list(agency.clerk(), Pageable.ofSize(10))).hasSize(1);
    }

    private boolean registered(CyclicBarrier together, NewEvent event, String person) throws Exception {
        together.await();
        try {
            register.register(event, person);
            return true;
        } catch (Refusal late) {
            assertThat(late.key()).isEqualTo("task.refusal.event-known");
            return false;
        }
    }

    @Test
    void whoMayNotAndWhatCannotBeIsRefused() {
        NewEvent event = event(agency, "Đề án được phê duyệt");
        refused("task.refusal.not-registrar", () -> register.register(event, agency.officer("HCTH")));
        refused(
                "task.refusal.no-event",
                () -> register.register(event, organizations.agency().clerk()));
        refused(
                "task.refusal.event-future",
                () -> register.register(
                        new NewEvent(agency.id(), List.of("Đề án"), null, LocalDate.of(2026, 3, 3), null),
                        agency.clerk()));
        refused("task.refusal.event-name", () -> event(agency, "sau khi được"));
        refused("task.refusal.event-unnamed", () -> event(agency, "  "));
        refused("task.refusal.too-long", () -> event(agency, "a".repeat(1001)));
        long id = register.register(event, agency.clerk());
        refused("task.refusal.no-reason", () -> correcting.withdraw(id, " ", agency.clerk()));
        refused("task.refusal.not-registrar", () -> correcting.withdraw(id, "Sai", agency.leader()));
    }

    private void complete(long row, Object... more) {
        Object[] base = {"decision", "event", "documentNumber", "15/QĐ-UBND", "eventDate", HAPPENED.toString()};
        Object[] all = Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        workshop.complete(row, agency.coordinator(), DeliverableProcess.REGISTER_EVENT, all);
    }

    /** A plan with one row, drafted, agreed, signed and sent out on the day. */
    private long throughSignature(TestAgency of, PlanContent.Item... items) {
        long plan = desk.draft(of, new TestPlan().row("1", "Việc", items));
        desk.send(of, plan);
        desk.agree(of, plan, "HCTH");
        desk.complete(plan, of.head("HCTH"), AnnualPlan.SUBMIT_PLAN, "decision", "approve");
        desk.issue(of, plan);
        return plan;
    }

    /** As if the province's plan had just been sent out, on 5 January. */
    private void issue(TestAgency province) {
        long plan = desk.draft(province, new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I/2026", "Phòng HCTH")));
        desk.putInForce(province, plan);
        transactions.executeWithoutResult(status -> events.publishEvent(new PlanIssued(plan)));
    }

    private static NewEvent event(TestAgency agency, String name) {
        return new NewEvent(agency.id(), List.of(name), "15/QĐ-UBND", HAPPENED, null);
    }

    /** What notices say to the person. */
    private List<String> told(String person) {
        return jdbc.sql("select text from notice where person_id = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    private Date overdueTimer(ItemView item) {
        List<Job> timers = jobs.createJobQuery()
                .processInstanceId(processes.instance(DeliverableProcess.KEY, String.valueOf(item.id())))
                .activityId("overdue")
                .list();
        return timers.get(0).getDuedate();
    }

    private long overdueNotes(long row) {
        return journal.historyOfRow(row, Pageable.ofSize(200)).stream()
                .filter(entry -> entry.act().action().equals("task.overdue"))
                .count();
    }

    private static ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(EngineClock.ZONE);
    }
}
