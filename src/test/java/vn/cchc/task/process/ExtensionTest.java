package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Processes;
import vn.cchc.shared.Refusal;
import vn.cchc.task.DueSetter;
import vn.cchc.task.ExtensionState;
import vn.cchc.task.ExtensionView;
import vn.cchc.task.Lateness;
import vn.cchc.task.WorkState;
import vn.cchc.task.domain.Extending;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.SignedInAs;

/** Later last days, path by path. */
@CchcTest
class ExtensionTest extends DeadlineCase {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 30);
    private static final LocalDate WISHED = LocalDate.of(2026, 8, 20);

    @Autowired
    private Extending extending;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Processes processes;

    @Autowired
    private PeopleAtWork people;

    @Test
    void theLeadersExtendWhatThePlanPrintsAndTaskAndTimerFollow() {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long item = workshop.item(row).id();
        ask(agency.officer("HCTH"), item, WISHED);

        ExtensionView asked = only(item);
        assertThat(asked.setBy()).isEqualTo(DueSetter.PLAN);
        assertThat(asked.due()).isEqualTo(FIRST);
        assertThat(task(item).candidateGroups()).containsExactly("leader." + agency.id());
        assertThat(workshop.item(row).due()).isEqualTo(FIRST);
        Map<String, Object> form = people.form(task(item).id(), agency.leader());
        assertThat(form).containsEntry("wished", "20/08/2026").containsEntry("why", "Chờ số liệu của tỉnh");

        decide(item, agency.leader(), "decision", "grant", "due", "2026-08-20", "reason", "Lý do chính đáng");

        assertThat(workshop.item(row).due()).isEqualTo(WISHED);
        assertThat(workshop.item(row).originalDue()).isEqualTo(FIRST);
        assertThat(workshop.item(row).firstEffectiveDue()).isEqualTo(FIRST);
        assertThat(only(item).state()).isEqualTo(ExtensionState.GRANTED);
        assertThat(only(item).decidedBy()).isEqualTo(agency.leader());
        assertThat(LocalDate.ofInstant(workshop.open(row).get(0).due(), EngineClock.ZONE))
                .isEqualTo(WISHED);
        assertThat(processes.running(ExtensionProcess.KEY, only(item).id() + ""))
                .isFalse();

        workshop.moveTo(WISHED);
        workshop.runJobs(row);
        assertThat(overdueNoted(item)).isFalse();
        workshop.moveTo(WISHED.plusDays(1));
        workshop.runJobs(row);
        assertThat(overdueNoted(item)).isTrue();
    }

    @Test
    void theDayStaysWhenItIsRefused() {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long item = workshop.item(row).id();
        ask(agency.head("HCTH"), item, WISHED);
        assertThatThrownBy(() -> decide(item, agency.leader(), "decision", "refuse"))
                .isInstanceOf(Refusal.class);
        decide(item, agency.leader(), "decision", "refuse", "reason", "Chưa đủ căn cứ");
        assertThat(only(item).state()).isEqualTo(ExtensionState.REFUSED);
        assertThat(only(item).decisionReason()).isEqualTo("Chưa đủ căn cứ");
        assertThat(workshop.item(row).due()).isEqualTo(FIRST);
        assertThat(workshop.item(row).firstEffectiveDue()).isNull();
        ask(agency.officer("HCTH"), item, WISHED);
    }

    @Test
    void anotherDayThanTheWishedOneMayBeGrantedAfterTheOldOneIsOver() {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long item = workshop.item(row).id();
        ask(agency.officer("HCTH"), item, WISHED);
        workshop.moveTo(LocalDate.of(2026, 7, 3));
        workshop.runJobs(row);
        assertThat(overdueNoted(item)).isTrue();

        assertThatThrownBy(() -> decide(item, agency.leader(), "decision", "grant", "due", "2026-07-01", "reason", "x"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide(item, agency.leader(), "decision", "grant", "due", "2026-06-30", "reason", "x"))
                .isInstanceOf(Refusal.class);
        decide(item, agency.leader(), "decision", "grant", "due", "2026-07-10", "reason", "Chỉ đến 10/7");

        assertThat(workshop.item(row).due()).isEqualTo("2026-07-10");
        assertThat(workshop.item(row).lateness()).isNotEqualTo(Lateness.OVERDUE);
        assertThat(overdueNoted(item)).isFalse();
        workshop.moveTo(LocalDate.of(2026, 7, 11));
        workshop.runJobs(row);
        assertThat(overdueNoted(item)).isTrue();
    }

    @Test
    void aDayThatTheCoordinatorRegisteredIsExtendedByTheCoordinator() {
        long row = assigned("Báo cáo kết quả", "Sau khi Đề án được phê duyệt");
        long item = workshop.item(row).id();
        workshop.completeItem(
                row,
                item,
                agency.coordinator(),
                DeliverableProcess.REGISTER_EVENT,
                "decision",
                "date",
                "agreedDue",
                "2026-06-30");
        ask(agency.officer("HCTH"), item, WISHED);
        assertThat(only(item).setBy()).isEqualTo(DueSetter.COORDINATOR);
        assertThat(task(item).candidateGroups()).containsExactly("coordinator." + agency.id());
        assertThatThrownBy(() -> extending.grant(only(item).id(), WISHED, "x", agency.leader()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("task.refusal.not-setter"));
        decide(item, agency.coordinator(), "decision", "grant", "due", "2026-08-20", "reason", "Đồng ý");
        assertThat(workshop.item(row).due()).isEqualTo(WISHED);
    }

    @Test
    void aDayThatTheHeadNamedIsExtendedByTheHead() {
        long row = workshop.begun(agency, item("Báo cáo kết quả", "31/02/2026", "Phòng HCTH"));
        workshop.complete(
                row,
                agency.head("HCTH"),
                PlanTaskProcess.ASSIGN,
                "officer",
                agency.officer("HCTH"),
                "due",
                "2026-06-30");
        long item = workshop.item(row).id();
        ask(agency.officer("HCTH"), item, WISHED);
        assertThat(only(item).setBy()).isEqualTo(DueSetter.HEAD);
        assertThat(task(item).candidateGroups()).containsExactly("head." + agency.unit("HCTH"));
    }

    @Test
    void aDayThatTheWeekendGivesAnyhowIsNotLater() {
        long item = workshop.item(assigned("Kế hoạch kiểm tra", "Tháng 5/2026")).id();
        refused(() -> ask(agency.officer("HCTH"), item, LocalDate.of(2026, 6, 1)), "task.refusal.not-later");
        ask(agency.officer("HCTH"), item, LocalDate.of(2026, 6, 2));
    }

    @Test
    void onlyOfficerAndHeadAskOnceAndBeforeTheDayIsOver() {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long item = workshop.item(row).id();
        for (String other : List.of(
                agency.colleague("HCTH"),
                agency.head("TCKT"),
                agency.leader(),
                agency.coordinator(),
                organizations.agency().officer("HCTH"))) {
            refused(() -> ask(other, item, WISHED), "task.refusal.not-extending");
        }
        refused(() -> ask(agency.officer("HCTH"), item, FIRST), "task.refusal.not-later");
        refused(() -> ask(agency.officer("HCTH"), item, LocalDate.of(2026, 1, 1)), "task.refusal.not-later");
        refused(() -> ask(agency.officer("HCTH"), item, LocalDate.of(9999, 12, 31)), "task.refusal.too-late");
        refused(() -> ask(agency.officer("HCTH"), item, null), "task.refusal.no-wished-day");
        refused(
                () -> SignedInAs.doAs(agency.officer("HCTH"), () -> orders.askExtension(item, WISHED, "  ")),
                "task.refusal.no-reason");
        refused(
                () -> SignedInAs.doAs(
                        agency.officer("HCTH"), () -> orders.askExtension(item, WISHED, "x".repeat(2001))),
                "task.refusal.too-long");
        ask(agency.officer("HCTH"), item, WISHED);
        refused(() -> ask(agency.head("HCTH"), item, WISHED), "task.refusal.extension-open");
        decide(item, agency.leader(), "decision", "refuse", "reason", "Không");

        workshop.moveTo(FIRST.plusDays(1));
        refused(() -> ask(agency.officer("HCTH"), item, WISHED), "task.refusal.day-over");
    }

    @ParameterizedTest
    @CsvSource({"Thường xuyên", "Hàng quý"})
    void whatGoesOnOrComesBackHasNoDayToExtend(String deadline) {
        long row = assigned("Báo cáo kết quả", deadline);
        refused(() -> ask(agency.officer("HCTH"), workshop.item(row).id(), WISHED), "task.refusal.comes-back");
    }

    @Test
    void nobodyDecidesWhatIsDoneOrGivenUp() {
        long row = assigned("Hội nghị tổng kết", "Quý II/2026");
        long item = workshop.item(row).id();
        ask(agency.officer("HCTH"), item, WISHED);
        workshop.fileEvidence(row, item, agency.officer("HCTH"));
        assertThat(only(item).state()).isEqualTo(ExtensionState.LAPSED);
        assertThat(processes.running(ExtensionProcess.KEY, only(item).id() + ""))
                .isFalse();

        long other = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long given = workshop.item(other).id();
        ask(agency.officer("HCTH"), given, WISHED);
        SignedInAs.doAs(agency.coordinator(), () -> workOrders.withdraw(other, "Điều chỉnh"));
        assertThat(workshop.item(other).state()).isEqualTo(WorkState.CANCELLED);
        assertThat(only(given).state()).isEqualTo(ExtensionState.LAPSED);
        assertThat(openTasks.of(ExtensionProcess.KEY, List.of(only(given).id() + "")))
                .isEmpty();
    }

    @Test
    void workThatHasNotComeYetComesLaterWithALaterDay() {
        long row = workshop.row(agency, item("Kế hoạch kiểm tra", "Quý II/2026", "Phòng HCTH"));
        workshop.planned(agency, row);
        long item = workshop.item(row).id();
        ask(agency.head("HCTH"), item, WISHED);
        decide(item, agency.leader(), "decision", "grant", "due", "2026-08-20", "reason", "Đồng ý");

        LocalDate day = calendars.of(agency.id()).before(WISHED, 30);
        assertThat(workshop.piece(row).startsOn()).isEqualTo(day);
        workshop.moveTo(day.minusDays(1));
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).isEmpty();
        workshop.moveTo(day);
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
    }

    @Test
    void thePagesShowBothDaysAndRatesAgainstBoth() throws Exception {
        long row = assigned("Hội nghị tổng kết", "Quý II/2026");
        long item = workshop.item(row).id();
        long plan = workshop.piece(row).planId();
        String page = "/works/rows/" + row;
        web.perform(get(page).with(user(agency.colleague("HCTH"))))
                .andExpect(content().string(not(containsString("/works/items/" + item + "/extension"))));
        web.perform(post("/works/items/" + item + "/extension")
                        .with(csrf())
                        .with(user(agency.officer("HCTH")))
                        .param("wished", "20/08/2026")
                        .param("reason", "<b>Chờ</b> số liệu"))
                .andExpect(status().is3xxRedirection());
        web.perform(get(page).with(user(agency.officer("HCTH"))))
                .andExpect(content().string(containsString("&lt;b&gt;Chờ&lt;/b&gt; số liệu")))
                .andExpect(content().string(containsString("Người quyết định: lãnh đạo cơ quan")));
        decide(item, agency.leader(), "decision", "grant", "due", "2026-08-20", "reason", "Đồng ý");
        for (String address : List.of(page, "/plans/" + plan, "/plans/" + plan + "/rows/" + row)) {
            web.perform(get(address).with(user(agency.officer("HCTH"))))
                    .andExpect(content().string(containsString("hạn ban đầu 30/06/2026")));
        }

        workshop.moveTo(LocalDate.of(2026, 7, 20));
        workshop.prove(row, item, agency, "HCTH");
        workshop.finish(row, agency, "HCTH");
        for (String address : List.of("/plans", "/plans/" + plan)) {
            web.perform(get(address).with(user(agency.officer("HCTH"))))
                    .andExpect(
                            content().string(containsString("Trong số đã xong: 100% đúng hạn (0% theo hạn ban đầu)")));
        }
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "mai", "2026-13-01", "99999999999999", "''"})
    void hostileDaysAreToldInASentence(String wished) throws Exception {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long item = workshop.item(row).id();
        web.perform(post("/works/items/" + item + "/extension")
                        .with(csrf())
                        .with(user(agency.officer("HCTH")))
                        .param("wished", wished)
                        .param("reason", "Lý do"))
                .andExpect(status().is4xxClientError());
        assertThat(extending.of(List.of(item))).isEmpty();
    }

    private void ask(String person, long item, LocalDate wished) {
        SignedInAs.doAs(person, () -> orders.askExtension(item, wished, "Chờ số liệu của tỉnh"));
    }

    private ExtensionView only(long item) {
        List<ExtensionView> all = extending.of(List.of(item));
        return all.get(all.size() - 1);
    }

    private OpenTask task(long item) {
        return openTasks
                .of(ExtensionProcess.KEY, List.of(String.valueOf(only(item).id())))
                .get(0);
    }

    private void decide(long item, String person, Object... values) {
        OpenTask task = task(item);
        people.complete(task.id(), task.assignee(), person, values);
    }
}
