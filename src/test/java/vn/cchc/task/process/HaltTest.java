package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.engine.EngineClock;
import vn.cchc.task.ItemView;
import vn.cchc.task.Lateness;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;

/** The clock of a deliverable stands still while the work waits for others. */
@CchcTest
class HaltTest extends DeadlineCase {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate STOPPED = LocalDate.of(2026, 6, 1);
    private static final LocalDate RESUMED = LocalDate.of(2026, 7, 15);

    @Test
    void nothingIsLateMeanwhileAndAfterwardsAsManyWorkingDaysAreLeft() {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long item = workshop.item(row).id();
        workshop.moveTo(STOPPED);
        halt(agency.coordinator(), item);
        ItemView halted = workshop.item(row);
        assertThat(halted.effectiveDue()).isNull();
        assertThat(halted.halt().since()).isEqualTo(STOPPED);
        assertThat(workshop.open(row).get(0).due()).isNull();

        workshop.moveTo(RESUMED);
        workshop.runJobs(row);
        assertThat(overdueNoted(item)).isFalse();
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);

        SignedInAs.doAs(agency.coordinator(), () -> orders.resume(item));
        WorkingCalendar calendar = calendars.of(agency.id());
        LocalDate due = calendar.after(DUE, calendar.between(STOPPED, RESUMED));
        ItemView running = workshop.item(row);
        assertThat(running.halt()).isNull();
        assertThat(running.effectiveDue()).isEqualTo(due);
        assertThat(calendar.between(RESUMED, due)).isEqualTo(calendar.between(STOPPED, DUE));
        assertThat(running.originalDue()).isEqualTo(DUE);
        assertThat(LocalDate.ofInstant(workshop.open(row).get(0).due(), EngineClock.ZONE))
                .isEqualTo(due);

        workshop.moveTo(due);
        workshop.runJobs(row);
        assertThat(overdueNoted(item)).isFalse();
        workshop.moveTo(due.plusDays(1));
        workshop.runJobs(row);
        assertThat(overdueNoted(item)).isTrue();
    }

    @Test
    void onlyTheCoordinatorOfTheAgencyStopsAndStarts() {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long item = workshop.item(row).id();
        for (String other : List.of(
                agency.officer("HCTH"),
                agency.head("HCTH"),
                agency.leader(),
                organizations.agency().coordinator())) {
            refused(() -> halt(other, item), "task.refusal.not-coordinator");
        }
        refused(() -> SignedInAs.doAs(agency.coordinator(), () -> orders.resume(item)), "task.refusal.not-halted");
        halt(agency.coordinator(), item);
        refused(() -> halt(agency.coordinator(), item), "task.refusal.halted");
        refused(
                () -> SignedInAs.doAs(agency.officer("HCTH"), () -> orders.resume(item)),
                "task.refusal.not-coordinator");
        refused(
                () -> SignedInAs.doAs(
                        agency.officer("HCTH"), () -> orders.askExtension(item, DUE.plusDays(5), "Xin thêm")),
                "task.refusal.halted");
    }

    @Test
    void onlyAClockThatRunsCanBeStopped() {
        long goesOn = workshop.item(assigned("Báo cáo kết quả", "Thường xuyên")).id();
        refused(() -> halt(agency.coordinator(), goesOn), "task.refusal.comes-back");
        long waits = workshop.item(assigned("Báo cáo kết quả", "Sau khi Đề án được phê duyệt"))
                .id();
        refused(() -> halt(agency.coordinator(), waits), "task.refusal.no-clock");
        long late = workshop.item(assigned("Kế hoạch kiểm tra", "Quý II/2026")).id();
        workshop.moveTo(DUE.plusDays(1));
        refused(() -> halt(agency.coordinator(), late), "task.refusal.day-over");
    }

    @Test
    void whatIsDoneMeanwhileIsDoneInTime() {
        long row = assigned("Hội nghị tổng kết", "Quý II/2026");
        long item = workshop.item(row).id();
        workshop.moveTo(STOPPED);
        halt(agency.coordinator(), item);
        workshop.moveTo(RESUMED);
        workshop.fileEvidence(row, item, agency.officer("HCTH"));
        assertThat(workshop.item(row).halt()).isNull();
        assertThat(workshop.item(row).effectiveDue()).isAfter(RESUMED);
        assertThat(workshop.item(row).lateness()).isEqualTo(Lateness.ON_TIME);
    }

    @Test
    void whatIsTakenOutOfThePlanStandsStillNoMore() {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        halt(agency.coordinator(), workshop.item(row).id());
        SignedInAs.doAs(agency.coordinator(), () -> workOrders.withdraw(row, "Điều chỉnh kế hoạch"));
        assertThat(workshop.item(row).halt()).isNull();
        assertThat(workshop.item(row).effectiveDue()).isEqualTo(DUE);
    }

    @Test
    void theReasonIsSeenWhereverTheDeadlineIs() throws Exception {
        long row = assigned("Kế hoạch kiểm tra", "Quý II/2026");
        long item = workshop.item(row).id();
        long plan = workshop.piece(row).planId();
        web.perform(get("/works/rows/" + row).with(user(agency.officer("HCTH"))))
                .andExpect(content().string(not(containsString("/works/items/" + item + "/halt"))));
        web.perform(post("/works/items/" + item + "/halt")
                        .with(csrf())
                        .with(user(agency.officer("HCTH")))
                        .param("reason", "x")
                        .param("waitingFor", "y"))
                .andExpect(status().isForbidden());
        web.perform(post("/works/items/" + item + "/halt")
                        .with(csrf())
                        .with(user(agency.coordinator()))
                        .param("reason", "thiếu số liệu")
                        .param("waitingFor", ""))
                .andExpect(status().is4xxClientError());
        web.perform(post("/works/items/" + item + "/halt")
                        .with(csrf())
                        .with(user(agency.coordinator()))
                        .param("reason", "thiếu số liệu")
                        .param("waitingFor", "Sở <i>Nội vụ</i>"))
                .andExpect(status().is3xxRedirection());
        for (String address : List.of("/", "/works/rows/" + row, "/plans/" + plan, "/plans/" + plan + "/rows/" + row)) {
            web.perform(get(address).with(user(agency.officer("HCTH"))))
                    .andExpect(content()
                            .string(containsString(
                                    "Tạm dừng từ 02/03/2026 do thiếu số liệu; chờ Sở &lt;i&gt;Nội vụ&lt;/i&gt;")));
        }
        assertThat(workshop.view(row, agency.officer("HCTH"), DeliverableProcess.DRAFT)
                        .get("products")
                        .toString())
                .contains("Tạm dừng từ 02/03/2026");
        web.perform(post("/works/items/" + item + "/resume").with(csrf()).with(user(agency.coordinator())))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/plans/" + plan).with(user(agency.officer("HCTH"))))
                .andExpect(content().string(not(containsString("Tạm dừng từ"))));
    }

    private void halt(String person, long item) {
        SignedInAs.doAs(person, () -> orders.halt(item, "Thiếu số liệu", "Sở Nội vụ"));
    }
}
