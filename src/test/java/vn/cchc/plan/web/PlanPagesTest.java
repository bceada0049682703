package vn.cchc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.plan.TestPlan.item;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.imports.AnnexFiles;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages for importing and editing plans, with the hostile and the stale among what they are sent. */
@CchcTest
class PlanPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    private MockMvc web;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private PlanRows rows;

    @Autowired
    private Plans plans;

    private TestAgency agency;
    private long plan;

    @BeforeEach
    void draft() throws Exception {
        agency = organization.agency();
        plan = desk.draft(
                agency,
                new TestPlan()
                        .area("I", "CHỈ ĐẠO")
                        .row("1", "Việc một " + SCRIPT, item("Báo cáo", "Quý I/2026", "Phòng HCTH", "Phòng TCKT"))
                        .row("2", "Việc hai", item("Kế hoạch", "Theo kế hoạch của tỉnh", "Phòng TCKT")));
    }

    @Test
    void aFileIsUploadedFollowedCorrectedAndConfirmed() throws Exception {
        var file = new MockMultipartFile("file", "phu-luc.xlsx", null, AnnexFiles.xlsx(60));
        String address = web.perform(
                        multipart("/plans/import").file(file).with(csrf()).with(user(agency.coordinator())))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> web.perform(asCoordinator(get(address + "/progress")))
                        .andExpect(jsonPath("$.reading").value(false)));
        web.perform(asCoordinator(get(address)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nhiệm vụ thứ 50")))
                .andExpect(content().string(not(containsString("Nhiệm vụ thứ 51"))));
        web.perform(asCoordinator(get(address + "?page=2")))
                .andExpect(content().string(containsString("Nhiệm vụ thứ 60")));
        web.perform(asCoordinator(get(address + "/rows/2"))).andExpect(status().isOk());
        web.perform(asCoordinator(post(address + "/rows/2")
                        .param("version", "0")
                        .param("number", "2")
                        .param("title", "Đã sửa")
                        .param("budget", "1.500.000")
                        .param("items[0].deliverable", "Báo cáo")
                        .param("items[0].deadline", "Tháng 6")
                        .param("items[0].assignment", "Phòng QLDA chủ trì, Phòng TCKT phối hợp")))
                .andExpect(redirectedUrlPattern(address + "?page=1#row-2"));
        String edit = web.perform(asCoordinator(post(address + "/confirm")
                        .param("title", "Kế hoạch nhập")
                        .param("year", "2026")
                        .param("kind", "REFORM")
                        .param("advisoryUnit", String.valueOf(agency.unit("HCTH")))))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        web.perform(asCoordinator(get(edit)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã sửa")));
        RowView corrected = rows.rows(Long.parseLong(edit.split("/")[2]), 1, 1).get(0);
        assertThat(corrected.budget()).isEqualTo(1_500_000);
        assertThat(corrected.deliverables().get(0).leadUnitIds()).containsExactly(agency.unit("QLDA"));
        assertThat(corrected.deliverables().get(0).coordinatingUnitIds()).containsExactly(agency.unit("TCKT"));
    }

    @Test
    void thePreviewTellsTheDaysReadAndWhatToLookAt() throws Exception {
        byte[] annex = AnnexFiles.xlsx(
                new String[] {"1", "Việc một", "Kế hoạch", "Quý II và Quý IV/2026", "Phòng HCTH", "", ""},
                new String[] {"2", "Việc hai", "Báo cáo", "Quý IV/2025", "Phòng HCTH", "", ""},
                new String[] {"3", "Việc ba", "Báo cáo", "Từ tháng 11 đến tháng 2", "Phòng HCTH", "", ""},
                new String[] {"4", "Việc bốn", "Báo cáo", "Theo lộ trình", "Phòng HCTH", "", ""},
                new String[] {"5", "Việc năm", "Báo cáo", "Sớm", "Phòng HCTH", "", ""});
        String address = web.perform(multipart("/plans/import")
                        .file(new MockMultipartFile("file", "phu-luc.xlsx", null, annex))
                        .with(csrf())
                        .with(user(agency.coordinator())))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var page = web.perform(asCoordinator(get(address))).andExpect(status().isOk());
            for (String shown : List.of(
                    "30/06/2026; 31/12/2026",
                    "Quý IV/2025: Thời hạn thuộc quý IV năm trước",
                    "Từ tháng 11 đến tháng 2: Thời điểm bắt đầu sau thời điểm kết thúc",
                    "Theo lộ trình: Chưa rõ cơ quan nào quyết định",
                    "Sớm: Chưa hiểu thời hạn này")) {
                page.andExpect(content().string(containsString(shown)));
            }
            page.andExpect(content().string(not(containsString("nằm trước năm kế hoạch"))));
        });
    }

    @Test
    void aBadFileIsAnsweredWithOneSentence() throws Exception {
        var file = new MockMultipartFile("file", "hong.docx", null, new byte[] {80, 75, 3, 4});
        String address = web.perform(
                        multipart("/plans/import").file(file).with(csrf()).with(user(agency.coordinator())))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> web.perform(asCoordinator(get(address)))
                        .andExpect(status().isUnprocessableEntity())
                        .andExpect(content().string(containsString("Tệp bị hỏng"))));
        web.perform(multipart("/plans/import").with(csrf()).with(user(agency.coordinator())))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Chưa chọn tệp")));
    }

    @Test
    void theDraftIsShownWithoutRunningWhatPeopleTyped() throws Exception {
        web.perform(asCoordinator(get("/plans/" + plan + "/edit")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("CHỈ ĐẠO")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                .andExpect(content().string(not(containsString(SCRIPT))));
    }

    @Test
    void rowsAreChangedAddedMovedAndDeleted() throws Exception {
        RowView first = rows.rows(plan, 0, 1).get(0);
        web.perform(asCoordinator(get("/plans/" + plan + "/edit/rows/" + first.id())))
                .andExpect(status().isOk());
        web.perform(row(first.id(), first.version(), "Việc đã sửa")).andExpect(status().is3xxRedirection());
        web.perform(asCoordinator(get("/plans/" + plan + "/edit/rows/new?after=1")))
                .andExpect(status().isOk());
        web.perform(asCoordinator(post("/plans/" + plan + "/edit/rows")
                        .param("after", "1")
                        .param("number", "1a")
                        .param("title", "Việc thêm")
                        .param("items[0].deliverable", "Báo cáo")
                        .param("items[0].deadline", "Quý II")
                        .param("items[0].lead", "Phòng QLDA; Phòng TCKT")))
                .andExpect(status().is3xxRedirection());
        assertThat(rows.outline(plan))
                .extracting(one -> one.title())
                .containsExactly("Việc đã sửa", "Việc thêm", "Việc hai");
        assertThat(rows.rows(plan, 1, 1).get(0).deliverables().get(0).leadUnitIds())
                .containsExactly(agency.unit("QLDA"), agency.unit("TCKT"));

        long last = rows.outline(plan).get(2).id();
        web.perform(asCoordinator(
                        post("/plans/" + plan + "/edit/rows/" + last + "/move").param("to", "1")))
                .andExpect(status().is3xxRedirection());
        assertThat(rows.outline(plan))
                .extracting(one -> one.title())
                .containsExactly("Việc hai", "Việc đã sửa", "Việc thêm");
        RowView middle = rows.rows(plan, 1, 1).get(0);
        web.perform(asCoordinator(post("/plans/" + plan + "/edit/rows/" + middle.id() + "/delete")
                        .param("version", String.valueOf(middle.version()))))
                .andExpect(status().is3xxRedirection());
        assertThat(rows.outline(plan)).extracting(one -> one.ordinal()).containsExactly(1, 2);
    }

    @Test
    void whoEditsFromAStalePageIsTold() throws Exception {
        RowView first = rows.rows(plan, 0, 1).get(0);
        web.perform(row(first.id(), first.version(), "Người thứ nhất")).andExpect(status().is3xxRedirection());
        web.perform(row(first.id(), first.version(), "Người thứ hai"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("vừa được người khác sửa")));
        assertThat(rows.row(first.id()).title()).isEqualTo("Người thứ nhất");

        int version = plans.view(plan).version();
        web.perform(head(version, "Tên mới")).andExpect(status().is3xxRedirection());
        web.perform(head(version, "Tên khác")).andExpect(status().isConflict());
        assertThat(plans.view(plan).title()).isEqualTo("Tên mới");
    }

    @Test
    void hostileFormsAreRefusedAndNothingChanges() throws Exception {
        RowView first = rows.rows(plan, 0, 1).get(0);
        String address = "/plans/" + plan + "/edit/rows/" + first.id();
        String version = String.valueOf(first.version());
        web.perform(asCoordinator(post(address).param("version", version).param("title", " ")))
                .andExpect(status().isBadRequest());
        web.perform(asCoordinator(post(address).param("version", version).param("title", "x".repeat(10_001))))
                .andExpect(status().isBadRequest());
        web.perform(asCoordinator(post(address)
                        .param("version", version)
                        .param("title", "x")
                        .param("budget", "3.5000.000")))
                .andExpect(status().isBadRequest());
        web.perform(asCoordinator(post(address)
                        .param("version", version)
                        .param("title", "x")
                        .param("area", "999999")))
                .andExpect(status().isBadRequest());
        web.perform(asCoordinator(post(address)
                        .param("version", version)
                        .param("title", "x")
                        .param("parent", String.valueOf(first.id()))))
                .andExpect(status().isBadRequest());
        web.perform(asCoordinator(post(address).param("version", "abc").param("title", "x")))
                .andExpect(status().is4xxClientError());
        web.perform(asCoordinator(post(address)
                        .param("version", "77")
                        .param("title", "x")
                        .param("items[999999999].deliverable", "x")))
                .andExpect(status().isConflict());
        web.perform(post(address).param("version", version).param("title", "x").with(user(agency.coordinator())))
                .andExpect(status().isForbidden());
        assertThat(rows.row(first.id()).title()).startsWith("Việc một");
    }

    @Test
    void plansOfOthersAndPlansThatDoNotExistLookTheSame() throws Exception {
        TestAgency other = organization.agency();
        for (String address : new String[] {
            "/plans/" + plan + "/edit", "/plans/999999999/edit", "/plans/import/00000000-0000-0000-0000-000000000000"
        }) {
            web.perform(get(address).with(user(other.coordinator()))).andExpect(status().isNotFound());
        }
        web.perform(post("/plans/" + plan + "/send").with(csrf()).with(user(other.coordinator())))
                .andExpect(status().isNotFound());
        web.perform(get("/plans/" + plan + "/edit").with(user(agency.officer("HCTH"))))
                .andExpect(status().isForbidden());
        web.perform(get("/plans/import").with(user(agency.officer("HCTH")))).andExpect(status().isForbidden());
        web.perform(post("/plans/" + plan + "/withdraw")
                        .param("reason", "x")
                        .with(csrf())
                        .with(user(agency.head("HCTH"))))
                .andExpect(status().isForbidden());
        assertThat(plans.view(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void aRowOfAnotherPlanIsNotEditedThroughThisOne() throws Exception {
        TestAgency other = organization.agency();
        long foreign = desk.draft(other, new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I", "Phòng HCTH")));
        RowView row = rows.rows(foreign, 0, 1).get(0);

        web.perform(row(row.id(), row.version(), "Chiếm")).andExpect(status().isNotFound());
        assertThat(rows.row(row.id()).title()).isEqualTo("Việc");
    }

    @Test
    void aPlanIsSentAndThenNoLongerEdited() throws Exception {
        web.perform(asCoordinator(post("/plans/" + plan + "/send"))).andExpect(status().is3xxRedirection());
        web.perform(asCoordinator(get("/plans/" + plan + "/edit"))).andExpect(status().isConflict());
        RowView first = rows.rows(plan, 0, 1).get(0);
        web.perform(row(first.id(), first.version(), "Muộn")).andExpect(status().isConflict());
        web.perform(asCoordinator(post("/plans/" + plan + "/withdraw").param("reason", "")))
                .andExpect(status().isBadRequest());
        web.perform(asCoordinator(post("/plans/" + plan + "/withdraw").param("reason", "Không cần nữa")))
                .andExpect(status().is3xxRedirection());
        assertThat(plans.view(plan).state()).isEqualTo(PlanState.WITHDRAWN);
    }

    @Test
    void areasAndSettingsAreKept() throws Exception {
        web.perform(asCoordinator(post("/plans/" + plan + "/edit/areas")
                        .param("number", "II")
                        .param("title", "CẢI CÁCH THỂ CHẾ")
                        .param("domain", "INSTITUTIONS")))
                .andExpect(status().is3xxRedirection());
        assertThat(rows.areas(plan)).hasSize(2);
        long used = rows.areas(plan).get(0).id();
        web.perform(asCoordinator(post("/plans/" + plan + "/edit/areas/" + used + "/delete")))
                .andExpect(status().isConflict());
        web.perform(asCoordinator(get("/plans/settings"))).andExpect(status().isOk());
        web.perform(asCoordinator(post("/plans/settings")
                        .param("agency", agency.id())
                        .param("documentType", "DECISION")
                        .param("financeUnit", String.valueOf(agency.unit("TCKT")))))
                .andExpect(status().is3xxRedirection());
        web.perform(asCoordinator(
                        post("/plans/settings").param("agency", agency.id()).param("documentType", "REPORT")))
                .andExpect(status().isBadRequest());
    }

    private MockHttpServletRequestBuilder row(long row, int version, String title) {
        return asCoordinator(post("/plans/" + plan + "/edit/rows/" + row)
                .param("version", String.valueOf(version))
                .param("number", "1")
                .param("title", title)
                .param("items[0].deliverable", "Báo cáo")
                .param("items[0].deadline", "Quý I/2026")
                .param("items[0].lead", "Phòng HCTH"));
    }

    private MockHttpServletRequestBuilder head(int version, String title) {
        return asCoordinator(post("/plans/" + plan + "/edit/head")
                .param("version", String.valueOf(version))
                .param("title", title)
                .param("year", "2026")
                .param("kind", "REFORM")
                .param("advisoryUnit", String.valueOf(agency.unit("HCTH"))));
    }

    private MockHttpServletRequestBuilder asCoordinator(MockHttpServletRequestBuilder request) {
        return request.with(user(agency.coordinator())).with(csrf());
    }
}
