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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.plan.PlanContent;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkState;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;

/** Work appears in the inbox early enough before its deadline, and not before. */
@CchcTest
class LeadTimeTest extends DeadlineCase {

    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @Autowired
    private LeadTime leadTime;

    @ParameterizedTest
    @CsvSource({"Kế hoạch kiểm tra, 30", "Hội nghị tổng kết, 20"})
    void workComesSoManyWorkingDaysBeforeItsDeadlineAsTheTableSays(String product, int days) {
        long row = planned(item(product, "Tháng 12/2026", "Phòng HCTH"));
        LocalDate day = calendars.of(agency.id()).before(YEAR_END, days);
        assertThat(workshop.openKeys(row)).isEmpty();
        assertThat(workshop.piece(row).startsOn()).isEqualTo(day);

        workshop.moveTo(day.minusDays(1));
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).isEmpty();

        workshop.moveTo(day);
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
        assertThat(workshop.piece(row).startsOn()).isNull();
        workshop.assign(row, agency, "HCTH");
        assertThat(workshop.item(row).state()).isNotEqualTo(WorkState.NOT_STARTED);
    }

    @ParameterizedTest
    @CsvSource({"Quý I/2026", "Thường xuyên", "Sau khi Đề án được phê duyệt", "Khi nào xong thì xong"})
    void whatIsDueSoonGoesOnAllYearOrHasNoDayComesAtOnce(String deadline) {
        long row = planned(item("Báo cáo kết quả", deadline, "Phòng HCTH"));
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
        assertThat(workshop.piece(row).startsOn()).isNull();
    }

    @Test
    void aPlanOfDecemberGivesAllOfItAtOnce() {
        workshop.moveTo(LocalDate.of(2026, 12, 7));
        long row = planned(item("Kế hoạch kiểm tra", "Tháng 12/2026", "Phòng HCTH"));
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
    }

    @Test
    void ofSeveralDeliverablesTheOneThatMustBeginFirstDecides() {
        long row = planned(
                item("Hội nghị tổng kết", "Tháng 12/2026", "Phòng HCTH"),
                item("Kế hoạch kiểm tra", "Tháng 10/2026", "Phòng HCTH"));
        assertThat(workshop.piece(row).startsOn())
                .isEqualTo(calendars.of(agency.id()).before(LocalDate.of(2026, 10, 31), 30));
    }

    @Test
    void eachUnitGetsItsPieceOnItsOwnDayOrEarlyByItsHeadAlone() {
        long row = planned(
                item("Kế hoạch kiểm tra", "Tháng 12/2026", "Phòng HCTH"),
                item("Báo cáo tài chính", "Tháng 11/2026", "Phòng TCKT"));
        long own = workshop.pieces(row).get(0).id();

        refused(agency.head("TCKT"), own, "task.refusal.not-starting");
        refused(agency.officer("HCTH"), own, "task.refusal.not-starting");
        refused(agency.leader(), own, "task.refusal.not-starting");
        SignedInAs.doAs(agency.head("HCTH"), () -> workOrders.startEarly(own));

        assertThat(workshop.open(row)).singleElement().satisfies(task -> {
            assertThat(task.taskKey()).isEqualTo(PlanTaskProcess.ASSIGN);
            assertThat(task.candidateGroups()).containsExactly("head." + agency.unit("HCTH"));
        });
        assertThat(workshop.pieces(row).get(1).startsOn()).isNotNull();
        refused(agency.head("HCTH"), own, "task.refusal.started");

        workshop.moveTo(workshop.pieces(row).get(1).startsOn());
        workshop.runJobs(row);
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN, PlanTaskProcess.ASSIGN);
    }

    @Test
    void whatWaitsForItsDayCanBeTakenOutOfThePlan() {
        long row = planned(item("Kế hoạch kiểm tra", "Tháng 12/2026", "Phòng HCTH"));
        SignedInAs.doAs(agency.coordinator(), () -> workOrders.withdraw(row, "Điều chỉnh kế hoạch"));
        assertThat(workshop.running(row)).isFalse();
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.CANCELLED);
    }

    @Test
    void thePagesTellTheDayAndOfferTheButtonToThoseWhoMayPressIt() throws Exception {
        long row = planned(item("Kế hoạch kiểm tra", "Tháng 12/2026", "Phòng HCTH"));
        long work = workshop.piece(row).id();
        String words = "Sẽ giao ngày " + Days.text(workshop.piece(row).startsOn());
        String page = "/works/rows/" + row;
        long plan = workshop.piece(row).planId();
        for (String address : new String[] {"/plans/" + plan, "/plans/" + plan + "/rows/" + row, page}) {
            web.perform(get(address).with(user(agency.officer("HCTH"))))
                    .andExpect(content().string(containsString(words)));
        }
        web.perform(get(page).with(user(agency.officer("HCTH"))))
                .andExpect(content().string(not(containsString("/works/" + work + "/start"))));
        web.perform(get(page).with(user(agency.head("HCTH"))))
                .andExpect(content().string(containsString("/works/" + work + "/start")));

        web.perform(post("/works/" + work + "/start").with(csrf()).with(user(agency.officer("HCTH"))))
                .andExpect(status().isForbidden());
        web.perform(post("/works/" + work + "/start").with(csrf()).with(user(agency.coordinator())))
                .andExpect(status().is3xxRedirection());
        assertThat(workshop.openKeys(row)).containsExactly(PlanTaskProcess.ASSIGN);
        web.perform(get(page).with(user(agency.officer("HCTH"))))
                .andExpect(content().string(not(containsString("Sẽ giao ngày"))))
                .andExpect(content().string(containsString("Chưa thực hiện")));
        web.perform(get("/plans/" + plan + "/rows/" + row).with(user(agency.officer("HCTH"))))
                .andExpect(content().string(containsString("Giao sớm phần việc cho Phòng HCTH")));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "30, true", "250, true", "251, false", "-1, false", "1.5, false", "mười, false"})
    void onlyAYearsWorkingDaysAreUnderstoodInTheTable(String word, boolean understood) {
        assertThat(leadTime.understands("workingDays", word)).isEqualTo(understood);
    }

    private long planned(PlanContent.Item... items) {
        long row = workshop.row(agency, items);
        workshop.planned(agency, row);
        return row;
    }

    private void refused(String person, long work, String key) {
        assertThatThrownBy(() -> SignedInAs.doAs(person, () -> workOrders.startEarly(work)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.getMessage()).contains(key));
    }
}
