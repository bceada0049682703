package vn.cchc.plan.web;

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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.Goals;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages for goals, in a draft and in a plan in force. */
@CchcTest
class GoalPagesTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Goals goals;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;
    private long plan;

    @BeforeEach
    void draft() {
        agency = organization.agency();
        plan = desk.draft(
                agency,
                new TestPlan()
                        .row("1", "Số hóa 100% hồ sơ \"mới\" & <b>cũ</b>", item("Báo cáo", "Quý I/2026", "Phòng HCTH"))
                        .row("2", "Sơ kết 05 năm, giai đoạn 2021 - 2025", item("Báo cáo", "Quý I/2026", "Phòng HCTH")));
    }

    @Test
    void figuresAreTypedAsTheyAreWrittenHere() throws Exception {
        send(
                        "/edit/goals",
                        Map.of("indicator", "Hồ sơ", "comparator", "AT_LEAST", "value", "4.608,25", "unit", "hồ sơ"))
                .andExpect(status().is3xxRedirection());

        assertThat(goals.ofPlan(plan)).extracting(GoalView::valueText).containsExactly("4.608,25 hồ sơ");
        open("/edit/goals").andExpect(content().string(containsString("ít nhất 4.608,25 hồ sơ")));
        open("").andExpect(content().string(containsString("ít nhất 4.608,25 hồ sơ")));
        open("?print").andExpect(content().string(containsString("Hồ sơ: ít nhất 4.608,25 hồ sơ.")));
        for (String no : List.of("80.5", "1e9", "-3", "một", "1,2,3", "9".repeat(40))) {
            send("/edit/goals", Map.of("indicator", "Hồ sơ", "comparator", "AT_LEAST", "value", no))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().string(containsString("không phải là số")));
        }
        send("/edit/goals", Map.of("indicator", "Hồ sơ", "comparator", "SOON", "value", "1"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void whatThePlanSaysIsOfferedAndNothingIsKeptBeforeItIsTaken() throws Exception {
        open("/edit/goals")
                .andExpect(content().string(containsString("Số hóa hồ sơ &quot;mới&quot; &amp;")))
                .andExpect(content().string(containsString("ít nhất 100%")))
                .andExpect(content().string(not(containsString("<b>cũ"))))
                .andExpect(content().string(not(containsString("Đọc từ: Sơ kết"))));
        send("/edit/goals/read", Map.of("text", "Mức độ hài lòng đạt trên 90%"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("trên 90%")));
        assertThat(goals.ofPlan(plan)).isEmpty();
    }

    @Test
    void anIssuedPlansGoalIsAdjustedOnItsPage() throws Exception {
        send("/edit/goals", Map.of("indicator", "Cơ quan", "comparator", "EQUAL", "value", "100"));
        jdbc.sql("update plan set state = 'ISSUED' where id = ?").param(plan).update();
        String goal = "/goals/" + goals.ofPlan(plan).get(0).id();

        send(
                        goal,
                        Map.of(
                                "comparator",
                                "EQUAL",
                                "value",
                                "50",
                                "version",
                                "0",
                                "reason",
                                "Thiếu <i>tiền</i>",
                                "basis",
                                "12/UBND",
                                "basisOn",
                                "04/05/2020"))
                .andExpect(status().is3xxRedirection());

        open(goal)
                .andExpect(content().string(containsString("Từ đúng 100 thành đúng 50 theo 12/UBND ngày 04/05/2020")))
                .andExpect(content().string(containsString("Thiếu &lt;i&gt;tiền")));
        open("").andExpect(content().string(containsString("đã điều chỉnh 1 lần")));
        web.perform(get("/plans/" + plan + goal).with(user(agency.officer("HCTH"))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("adjust-basis"))));
        web.perform(get("/plans/" + plan + goal).with(user(organization.agency().coordinator())))
                .andExpect(status().isNotFound());
        open("/goals/999999999999").andExpect(status().isNotFound());
        open("/edit/goals").andExpect(status().isConflict());
    }

    @Test
    void aDraftBeginsWithoutAnAnnex() throws Exception {
        web.perform(get("/plans/new").param("year", "2031").with(user(agency.coordinator())))
                .andExpect(content().string(containsString("Kế hoạch cải cách hành chính năm 2031")));
        String edit = web.perform(begin(agency.coordinator()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        web.perform(get(edit).with(user(agency.coordinator())))
                .andExpect(content().string(containsString("Chưa có dòng nào")));
        web.perform(begin(agency.officer("HCTH"))).andExpect(status().isForbidden());
        web.perform(get("/plans/new").with(user(agency.leader()))).andExpect(status().isForbidden());
        web.perform(begin(organization.agency().coordinator())).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder begin(String person) {
        return post("/plans/new")
                .with(csrf())
                .with(user(person))
                .param("agency", agency.id())
                .param("title", "Kế hoạch năm 2031")
                .param("year", "2031")
                .param("kind", "REFORM")
                .param("advisoryUnit", String.valueOf(agency.unit("HCTH")));
    }

    private ResultActions open(String path) throws Exception {
        return web.perform(get("/plans/" + plan + path).with(user(agency.coordinator())));
    }

    private ResultActions send(String path, Map<String, String> values) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/plans/" + plan + path).with(csrf()).with(user(agency.coordinator()));
        values.forEach(request::param);
        return web.perform(request);
    }
}
