package vn.cchc.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.plan.TestPlan.item;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.cchc.document.Samples;
import vn.cchc.plan.TestPlan;
import vn.cchc.report.LineView;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.process.ReportOffice;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages of reports: who sees what, what is written there, and what bad input gets for an answer. */
@CchcTest
class ReportPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ReportOffice office;

    @Autowired
    private TestOrganization organization;

    private TestAgency agency;
    private long plan;
    private long report;
    private PartView part;

    @BeforeEach
    void periodIsOpen() {
        office.open();
        agency = organization.agency("HCTH", "TCKT");
        plan = office.plan(
                agency,
                new TestPlan()
                        .area("I", "CẢI CÁCH THỂ CHẾ")
                        .row("1", "Rà soát <b>văn bản</b>", item("Báo cáo", "Quý I/2026", "Phòng HCTH"))
                        .row("2", "Tập huấn", item("Lớp tập huấn", "Trong năm 2026", "Phòng TCKT")));
        report = office.report(agency, plan, ReportPeriod.Q1);
        part = office.part(report, agency.unit("HCTH"));
    }

    @AfterEach
    void clockRuns() {
        office.close();
    }

    private String path() {
        return "/reports/" + report;
    }

    private String partPath() {
        return path() + "/parts/" + part.id();
    }

    private String page(String path, String person) throws Exception {
        return new String(
                mvc.perform(get(path).with(user(person)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void theListTellsHowFarReportsAreAndTheCoordinatorOpensPeriods() throws Exception {
        assertThat(page("/reports", agency.officer("HCTH")))
                .contains("Báo cáo công tác cải cách hành chính quý I năm 2026", "Đang thu báo cáo", "0/2")
                .doesNotContain("/reports/new");
        mvc.perform(get("/reports/new").with(user(agency.officer("HCTH")))).andExpect(status().isForbidden());
        assertThat(page("/reports", agency.coordinator())).contains("/reports/new");
        assertThat(page("/reports/new", agency.coordinator()))
                .contains(plan + "-H1")
                .doesNotContain(plan + "-Q1");
        mvc.perform(post("/reports")
                        .with(user(agency.coordinator()))
                        .with(csrf())
                        .param("choice", plan + "-H1")
                        .param("unitDue", "05/06/2026")
                        .param("sendBy", "12/06/2026"))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/reports?year=2026", agency.coordinator())).contains("6 tháng đầu năm");
        assertThat(page("/reports?year=2019", agency.coordinator())).contains("Chưa có báo cáo nào");
    }

    @Test
    void theReportShowsWhoHasItAndHidesWhatOthersWroteUntilItIsIssued() throws Exception {
        assertThat(page(path(), agency.coordinator()))
                .contains("action=\"" + path() + "/figures\"")
                .doesNotContainPattern("(?s)<form[^>]*>(?:(?!</form>).)*<form")
                .contains("Lập phần báo cáo", "Phòng HCTH", "Phòng TCKT", "Đang chờ phần báo cáo", "Hủy kỳ báo cáo")
                .contains("Rà soát &lt;b&gt;văn bản&lt;/b&gt;");
        assertThat(page(path(), agency.officer("HCTH")))
                .contains("Ghi phần báo cáo", "xem được sau khi báo cáo ban hành")
                .doesNotContain("Hủy kỳ báo cáo", "Đang chờ phần báo cáo");
        mvc.perform(get(path() + "?print").with(user(agency.officer("HCTH")))).andExpect(status().isForbidden());
        long other = office.part(report, agency.unit("TCKT")).id();
        mvc.perform(get(path() + "/parts/" + other).with(user(agency.officer("HCTH"))))
                .andExpect(status().isForbidden());

        office.finishParts(agency, report);
        office.issue(agency, report);
        assertThat(page(path(), agency.officer("HCTH"))).contains("Đang triển khai đúng tiến độ.", "Đã ban hành");
        assertThat(page(path() + "?print", agency.officer("HCTH")))
                .contains("PHỤ LỤC", "QUÝ I NĂM 2026", "Phòng HCTH:", "Đang triển khai đúng tiến độ.");
    }

    @Test
    void peopleOfOtherAgenciesDoNotKnowOfIt() throws Exception {
        TestAgency other = organization.agency("HCTH");
        for (String address : new String[] {path(), path() + "?print", path() + "/picture", partPath()}) {
            mvc.perform(get(address).with(user(other.coordinator()))).andExpect(status().isNotFound());
        }
        mvc.perform(post(path() + "/cancel")
                        .with(user(other.coordinator()))
                        .with(csrf())
                        .param("reason", "x"))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoLeadsOrCoordinatesTheAgencyAboveReadsIssuedReportsOnly() throws Exception {
        TestAgency below = organization.below(agency, "HCTH");
        long theirs = office.report(
                below,
                office.plan(below, new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I/2026", "Phòng HCTH"))),
                ReportPeriod.Q1);
        mvc.perform(get("/reports/" + theirs).with(user(agency.coordinator()))).andExpect(status().isNotFound());
        assertThat(page("/reports", agency.leader())).doesNotContain("/reports/" + theirs + "\"");

        office.finishParts(below, theirs);
        office.issue(below, theirs);
        assertThat(page("/reports/" + theirs, agency.coordinator())).contains("Đang triển khai đúng tiến độ.");
        assertThat(page("/reports", agency.leader())).contains("/reports/" + theirs + "\"");
        mvc.perform(get("/reports/" + theirs).with(user(agency.officer("HCTH"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void aUnitWritesTaskByTask() throws Exception {
        LineView line = office.lines(part).get(0);
        mvc.perform(post(partPath() + "/lines/" + line.id())
                        .with(user(agency.officer("HCTH")))
                        .with(csrf())
                        .param("version", String.valueOf(line.version()))
                        .param("status", "DONE")
                        .param("narrative", "Đã rà soát <script>15</script> văn bản.")
                        .param("documents", "12/BC-HCTH"))
                .andExpect(redirectedUrl(partPath() + "?page=1#line-" + line.id()));
        mvc.perform(post(partPath() + "/figures")
                        .with(user(agency.officer("HCTH")))
                        .with(csrf())
                        .param("label", "Đơn vị tự chủ")
                        .param("numerator", "91")
                        .param("denominator", "113"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(multipart(partPath() + "/files")
                        .file(new MockMultipartFile("file", "bang.xlsx", null, Samples.xlsx()))
                        .with(user(agency.officer("HCTH")))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(page(partPath(), agency.colleague("HCTH")))
                .contains("action=\"" + partPath() + "/figures\"")
                .doesNotContainPattern("(?s)<form[^>]*>(?:(?!</form>).)*<form")
                .contains("Đã rà soát &lt;script&gt;15&lt;/script&gt; văn bản.", "80,53%", "91/113", "bang.xlsx")
                .doesNotContain("<script>15");
    }

    @Test
    void badInputGetsASentenceAndChangesNothing() throws Exception {
        LineView line = office.lines(part).get(0);
        String officer = agency.officer("HCTH");
        mvc.perform(post(partPath() + "/lines/" + line.id())
                        .with(user(officer))
                        .with(csrf())
                        .param("version", "99")
                        .param("status", "DONE"))
                .andExpect(status().isConflict());
        mvc.perform(post(partPath() + "/lines/" + line.id())
                        .with(user(officer))
                        .with(csrf())
                        .param("version", String.valueOf(line.version()))
                        .param("status", "DONE")
                        .param("narrative", "x".repeat(4001)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("dài quá")));
        mvc.perform(post(partPath() + "/lines/" + line.id())
                        .with(user(officer))
                        .with(csrf())
                        .param("version", String.valueOf(line.version()))
                        .param("status", "NONSENSE"))
                .andExpect(status().isBadRequest());
        mvc.perform(post(partPath() + "/figures")
                        .with(user(officer))
                        .with(csrf())
                        .param("label", "a")
                        .param("value", "3.5000.000"))
                .andExpect(status().isBadRequest());
        mvc.perform(multipart(partPath() + "/files")
                        .file(new MockMultipartFile("file", "virus.exe", null, new byte[] {77, 90, 1}))
                        .with(user(officer))
                        .with(csrf()))
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(not(containsString("Exception"))));
        mvc.perform(post("/reports")
                        .with(user(agency.coordinator()))
                        .with(csrf())
                        .param("choice", plan + "-NEVER"))
                .andExpect(status().isBadRequest());
        mvc.perform(post("/reports")
                        .with(user(agency.coordinator()))
                        .with(csrf())
                        .param("choice", plan + "-Q1"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("đã được mở rồi")));
        mvc.perform(get(path() + "?page=999999999").with(user(agency.coordinator())))
                .andExpect(status().isOk());
        mvc.perform(get("/reports/999999999").with(user(agency.coordinator()))).andExpect(status().isNotFound());
        assertThat(office.lines(part).get(0).version()).isEqualTo(line.version());
    }

    @Test
    void theAssessmentAndTheLetterAreWrittenByTheCoordinatorAlone() throws Exception {
        mvc.perform(post(path() + "/text")
                        .with(user(agency.head("HCTH")))
                        .with(csrf())
                        .param("version", "0")
                        .param("assessment", "Tôi viết"))
                .andExpect(status().isForbidden());
        mvc.perform(post(path() + "/text")
                        .with(user(agency.coordinator()))
                        .with(csrf())
                        .param("version", String.valueOf(office.view(report).version()))
                        .param("assessment", "Các đơn vị thực hiện tốt."))
                .andExpect(redirectedUrl(path() + "#text"));
        mvc.perform(post(path() + "/parts/" + part.id() + "/remind")
                        .with(user(agency.coordinator()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(path(), agency.coordinator())).contains("Các đơn vị thực hiện tốt.", "đã đôn đốc ngày");
    }

    @Test
    void aLongerTableTakesNoMoreStatements() throws Exception {
        var longer = new TestPlan();
        for (int i = 1; i <= 40; i++) {
            longer.row(
                    String.valueOf(i),
                    "Việc " + i,
                    item("Báo cáo", "Quý I/2026", i % 2 == 0 ? "Phòng HCTH" : "Phòng TCKT"));
        }
        TestAgency other = organization.agency("HCTH", "TCKT");
        long many = office.report(other, office.plan(other, longer), ReportPeriod.Q1);
        page("/reports/" + many, other.coordinator());
        page(path(), agency.coordinator());

        int few = Statements.during(() -> quietly(path(), agency.coordinator()));
        int all = Statements.during(() -> quietly("/reports/" + many, other.coordinator()));
        assertThat(all).isEqualTo(few);
    }

    private void quietly(String path, String person) {
        try {
            page(path, person);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
