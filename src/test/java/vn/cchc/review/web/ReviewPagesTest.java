package vn.cchc.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.cchc.document.Samples;
import vn.cchc.review.ReviewDesk;
import vn.cchc.review.ReviewState;
import vn.cchc.review.Reviews;
import vn.cchc.review.ScoreView;
import vn.cchc.review.SheetView;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Pages of the review as each role sees them, with the hostile and the stale among what they are sent. */
@CchcTest
class ReviewPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    private MockMvc web;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Reviews reviews;

    private TestAgency above;
    private TestAgency agency;
    private long review;

    @BeforeEach
    void review() {
        above = organization.agency("SNV");
        agency = organization.below(above, "HCTH", "TCKT", "QLDA");
        desk.criteria(agency, true);
        review = desk.open(agency, "HCTH", "TCKT");
    }

    @Test
    void aReviewIsOpenedOnItsPageAndTheYearHasOnlyOne() throws Exception {
        TestAgency other = organization.agency("HCTH", "TCKT");
        as(other.coordinator(), get("/reviews/new?year=2026"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có bộ tiêu chí nào đang áp dụng cho năm 2026")));
        desk.criteria(other, false);
        as(other.coordinator(), get("/reviews")).andExpect(content().string(containsString("Mở đợt tổng kết")));
        as(other.head("HCTH"), get("/reviews/new")).andExpect(status().isForbidden());

        var form = post("/reviews")
                .param("agency", other.id())
                .param("year", "2026")
                .param("title", "Tổng kết " + SCRIPT)
                .param("advisoryUnit", String.valueOf(other.unit("HCTH")))
                .param("units", String.valueOf(other.unit("HCTH")))
                .param("chair", other.head("HCTH"));
        MvcResult refused = as(other.coordinator(), form)
                .andExpect(status().is3xxRedirection())
                .andReturn();
        assertThat((String) refused.getFlashMap().get("problem")).contains("Không ai trong hội đồng được thẩm định");
        String page = follow(other.coordinator(), refused);
        assertThat(page)
                .contains("Không ai trong hội đồng", "Tổng kết &lt;script&gt;")
                .doesNotContain(SCRIPT);

        MvcResult opened = as(other.coordinator(), form.param("members", other.leader()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        String address = opened.getResponse().getRedirectedUrl();
        assertThat(address).matches("/reviews/\\d+");
        as(other.coordinator(), get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Phòng HCTH")))
                .andExpect(content().string(not(containsString(SCRIPT))));
        MvcResult twice = as(other.coordinator(), form).andReturn();
        assertThat((String) twice.getFlashMap().get("problem")).isEqualTo("Năm 2026 đã có đợt tổng kết.");
        as(agency.coordinator(), form).andExpect(status().isNotFound());
    }

    @Test
    void unitsAndCouncilMustFitTheAgency() throws Exception {
        TestAgency other = organization.agency("HCTH", "TCKT");
        desk.criteria(other, false);
        assertThat(problem(other, String.valueOf(agency.unit("HCTH")), other.leader()))
                .isEqualTo("Chỉ chấm điểm được đơn vị thuộc cơ quan.");
        assertThat(problem(other, String.valueOf(other.unit("HCTH")), agency.leader()))
                .contains("không phải người đang làm việc trong cơ quan");
        assertThat(problem(other, String.valueOf(other.unit("HCTH")), "")).isEqualTo("Chưa chọn thành viên hội đồng.");
        assertThat(problem(other, "", other.leader())).isEqualTo("Chưa chọn đơn vị nào để chấm điểm.");
    }

    @Test
    void scoresStayWithTheUnitAndTheCouncilUntilTheyArePublished() throws Exception {
        String sheet = "/reviews/" + review + "/sheets/" + agency.unit("HCTH");
        as(agency.officer("HCTH"), get(sheet)).andExpect(status().isOk());
        as(agency.inspector(), get(sheet)).andExpect(status().isOk());
        as(agency.leader(), get(sheet + "?print")).andExpect(status().isOk());
        as(agency.officer("TCKT"), get(sheet)).andExpect(status().isForbidden());
        as(agency.officer("QLDA"), get("/reviews/" + review))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(sheet))));
        as(above.coordinator(), get("/reviews/" + review)).andExpect(status().isNotFound());
        as(organization.agency("HCTH").coordinator(), get(sheet)).andExpect(status().isNotFound());

        publish();
        as(agency.officer("QLDA"), get(sheet)).andExpect(status().isOk());
        as(agency.clerk(), get("/reviews/" + review)).andExpect(content().string(containsString("Kết quả xếp hạng")));
        as(agency.clerk(), get("/reviews/" + review + "?print"))
                .andExpect(content().string(containsString("KẾT QUẢ CHẤM ĐIỂM")));
        as(above.coordinator(), get("/reviews/" + review)).andExpect(status().isOk());
        as(above.officer("SNV"), get("/reviews/" + review)).andExpect(status().isNotFound());
        as(above.coordinator(), get("/reviews"))
                .andExpect(content().string(containsString("Tổng kết năm 2026 " + agency.id())));
    }

    @Test
    void aRowIsSavedAndWhatIsRefusedComesBackIntoItsRow() throws Exception {
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        String address = "/reviews/" + review + "/sheets/" + agency.unit("HCTH");
        ScoreView score = desk.score(sheet, "1.2");
        var row = post(address + "/self")
                .param("score", String.valueOf(score.id()))
                .param("version", String.valueOf(score.version()))
                .param("points", "11")
                .param("note", SCRIPT)
                .param("evidence", "QĐ 5");

        String refused =
                follow(agency.officer("HCTH"), as(agency.officer("HCTH"), row).andReturn());
        assertThat(refused)
                .contains("Điểm 11 cao hơn điểm tối đa 10.", "value=\"11\"", "&lt;script&gt;alert(1)")
                .doesNotContain(SCRIPT);
        assertThat(desk.score(sheet, "1.2").selfScore()).isNull();

        as(agency.officer("TCKT"), post(address + "/self").param("score", String.valueOf(score.id())))
                .andExpect(status().isForbidden());
        var good = post(address + "/self")
                .param("score", String.valueOf(score.id()))
                .param("version", String.valueOf(score.version()))
                .param("points", "7,5")
                .param("note", "Có sáng kiến")
                .param("evidence", "QĐ 5");
        assertThat(follow(
                        agency.officer("HCTH"), as(agency.officer("HCTH"), good).andReturn()))
                .contains("Đã lưu.", "value=\"7,5\"");
        assertThat(desk.score(sheet, "1.2").selfScore()).isEqualByComparingTo("7.5");
        assertThat(follow(agency.head("HCTH"), as(agency.head("HCTH"), good).andReturn()))
                .contains("Điểm này vừa được người khác sửa");
    }

    @Test
    void scoresOfOtherSheetsCannotBeReachedThroughTheOwnOne() throws Exception {
        ScoreView foreign = desk.score(desk.sheet(agency, review, "TCKT"), "1.2");
        String address = "/reviews/" + review + "/sheets/" + agency.unit("HCTH");
        as(
                        agency.officer("HCTH"),
                        post(address + "/self")
                                .param("score", String.valueOf(foreign.id()))
                                .param("version", "0")
                                .param("points", "1"))
                .andExpect(status().isNotFound());
        as(agency.officer("HCTH"), post(address + "/self").param("score", "abc"))
                .andExpect(status().isBadRequest());
        as(agency.officer("HCTH"), post(address + "/appraise").param("score", String.valueOf(foreign.id())))
                .andExpect(status().isForbidden());
    }

    @Test
    void evidenceIsCheckedByItsContentAndReadByWhoSeesTheScores() throws Exception {
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        long score = desk.score(sheet, "1.2").id();
        String address = "/reviews/" + review + "/sheets/" + agency.unit("HCTH") + "/files";
        var bad = new MockMultipartFile("files", "virus.exe", null, "MZ".getBytes());
        MvcResult refused = web.perform(multipart(address)
                        .file(bad)
                        .param("score", String.valueOf(score))
                        .with(csrf())
                        .with(user(agency.officer("HCTH"))))
                .andReturn();
        assertThat((String) refused.getFlashMap().get("problem")).contains("virus.exe");

        var good = new MockMultipartFile("files", "minh-chung.png", null, Samples.png());
        web.perform(multipart(address)
                        .file(good)
                        .param("score", String.valueOf(score))
                        .with(csrf())
                        .with(user(agency.officer("HCTH"))))
                .andExpect(status().is3xxRedirection());
        String page = as(agency.officer("HCTH"), get(address.replace("/files", "")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("minh-chung.png");
        String file = page.replaceAll("(?s).*href=\"(/files/\\d+)\".*", "$1");
        as(agency.inspector(), get(file)).andExpect(status().isOk());
        as(agency.officer("TCKT"), get(file)).andExpect(status().isNotFound());
        web.perform(multipart(address)
                        .file(good)
                        .param("score", String.valueOf(score))
                        .with(csrf())
                        .with(user(agency.officer("TCKT"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void theCouncilAppraisesOnTheSamePage() throws Exception {
        desk.handIn(agency, review, "HCTH", "10", "9");
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        String address = "/reviews/" + review + "/sheets/" + agency.unit("HCTH");
        as(agency.inspector(), get(address))
                .andExpect(content().string(containsString("Chấp nhận 2 điểm chưa thẩm định")));
        as(agency.head("HCTH"), get(address)).andExpect(content().string(not(containsString("/appraise"))));
        ScoreView score = desk.score(sheet, "1.2");
        MvcResult unexplained = as(
                        agency.inspector(),
                        post(address + "/appraise")
                                .param("score", String.valueOf(score.id()))
                                .param("version", String.valueOf(score.version()))
                                .param("points", "5"))
                .andReturn();
        assertThat((String) unexplained.getFlashMap().get("problem")).contains("phải nêu lý do");
        as(agency.inspector(), post(address + "/accept-rest")).andExpect(status().is3xxRedirection());
        assertThat(desk.sheet(agency, review, "HCTH").appraised()).isEqualTo(2);
    }

    @Test
    void surveyScoresAreEnteredByTheCoordinatorAndCheckedLikeOthers() throws Exception {
        desk.settle(agency, review, "HCTH", "10", "9");
        desk.settle(agency, review, "TCKT", "10", "9");
        SheetView sheet = desk.sheet(agency, review, "HCTH");
        ScoreView score = desk.score(sheet, "2");
        String field = "score-" + score.id() + "-" + score.version();
        String address = "/reviews/" + review + "/survey";
        as(agency.officer("HCTH"), get(address)).andExpect(status().isForbidden());
        as(agency.inspector(), get(address)).andExpect(content().string(containsString("chỉ sửa được khi")));
        as(agency.inspector(), post(address + "/" + sheet.id()).param(field, "3"))
                .andExpect(status().isForbidden());

        MvcResult refused = as(
                        agency.coordinator(), post(address + "/" + sheet.id()).param(field, "5,01"))
                .andReturn();
        assertThat(follow(agency.coordinator(), refused))
                .contains("Điểm 5,01 cao hơn điểm tối đa 5.", "value=\"5,01\"");
        as(agency.coordinator(), post(address + "/" + sheet.id()).param(field, "4,5"))
                .andExpect(status().is3xxRedirection());
        assertThat(desk.score(sheet, "2").finalScore()).isEqualByComparingTo("4.5");
    }

    @Test
    void criteriaAreImportedEditedAndPutInForceOnPages() throws Exception {
        var bad = new MockMultipartFile("file", "tieu-chi.xlsx", null, Samples.xlsx());
        MvcResult refused = web.perform(multipart("/reviews/criteria/import")
                        .file(bad)
                        .param("agency", agency.id())
                        .param("year", "2027")
                        .param("title", "Bộ tiêu chí 2027")
                        .with(csrf())
                        .with(user(agency.coordinator())))
                .andReturn();
        assertThat(follow(agency.coordinator(), refused)).contains("Không tìm thấy bảng tiêu chí", "tieu-chi.xlsx");
        as(agency.officer("HCTH"), get("/reviews/criteria"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/reviews/criteria/import"))));
        as(agency.coordinator(), get("/reviews/criteria/template.xlsx")).andExpect(status().isOk());

        String set = as(
                        agency.coordinator(),
                        post("/reviews/criteria")
                                .param("agency", agency.id())
                                .param("year", "2027")
                                .param("title", "Bộ tiêu chí " + SCRIPT))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var row = post(set + "/rows")
                .param("code", "1")
                .param("text", "Tiêu chí")
                .param("max", "-1")
                .param("kind", "SELF");
        assertThat(follow(agency.coordinator(), as(agency.coordinator(), row).andReturn()))
                .contains("Điểm không được nhỏ hơn 0", "value=\"-1\"")
                .doesNotContain(SCRIPT);
        as(
                        agency.coordinator(),
                        post(set + "/rows")
                                .param("code", "1")
                                .param("text", "Tiêu chí")
                                .param("max", "10")
                                .param("kind", "SELF"))
                .andExpect(status().is3xxRedirection());
        as(agency.officer("HCTH"), post(set + "/put-in-force")).andExpect(status().isForbidden());
        as(agency.coordinator(), post(set + "/put-in-force")).andExpect(status().is3xxRedirection());
        as(agency.coordinator(), get(set))
                .andExpect(content().string(containsString("Đang áp dụng")))
                .andExpect(content().string(not(containsString(set + "/rows"))));
        as(above.coordinator(), get(set)).andExpect(status().isNotFound());
    }

    @Test
    void theReviewIsCancelledOnItsPage() throws Exception {
        as(agency.head("HCTH"), post("/reviews/" + review + "/cancel").param("reason", "x"))
                .andExpect(status().isForbidden());
        as(agency.coordinator(), post("/reviews/" + review + "/cancel")).andExpect(status().isBadRequest());
        as(agency.coordinator(), post("/reviews/" + review + "/refresh")).andExpect(status().is3xxRedirection());
        as(agency.coordinator(), post("/reviews/" + review + "/cancel").param("reason", "Làm lại"))
                .andExpect(status().is3xxRedirection());
        assertThat(reviews.view(review).state()).isEqualTo(ReviewState.CANCELLED);
        as(agency.coordinator(), get("/reviews/" + review))
                .andExpect(content().string(containsString("Đã hủy")))
                .andExpect(content().string(containsString("Làm lại")));
        as(agency.coordinator(), get("/reviews/" + review + "/picture")).andExpect(status().isOk());
    }

    @Test
    void thePageTakesTheSameNumberOfStatementsForMoreUnits() {
        TestAgency large = organization.agency("A1", "A2", "A3", "A4", "A5", "A6", "HCTH", "TCKT", "QLDA");
        desk.criteria(large, true);
        long many = desk.open(large, "A1", "A2", "A3", "A4", "A5", "A6", "HCTH", "TCKT", "QLDA");
        int few = Statements.during(() -> open(agency.coordinator(), "/reviews/" + review));
        assertThat(Statements.during(() -> open(large.coordinator(), "/reviews/" + many)))
                .isLessThanOrEqualTo(few + 4);
    }

    private void open(String person, String address) {
        try {
            as(person, get(address)).andExpect(status().isOk());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish() {
        desk.settle(agency, review, "HCTH", "10", "9");
        desk.settle(agency, review, "TCKT", "10", "8");
        desk.survey(agency, review, "HCTH", "4");
        desk.survey(agency, review, "TCKT", "4");
        desk.surveySource(agency, review);
        desk.complete(review, agency, "enter-survey");
        desk.complete(review, agency, "submit-result", "decision", "submit", "assessment", "Đánh giá.");
        desk.issue(agency, reviews.view(review).summaryDocumentId());
        desk.complete(review, agency, "submit-decision", "decision", "submit");
        desk.issue(agency, reviews.view(review).decisionDocumentId());
    }

    private String problem(TestAgency other, String unit, String chair) throws Exception {
        return (String) as(
                        other.coordinator(),
                        post("/reviews")
                                .param("agency", other.id())
                                .param("year", "2026")
                                .param("title", "Tổng kết")
                                .param("advisoryUnit", String.valueOf(other.unit("HCTH")))
                                .param("units", unit)
                                .param("chair", chair))
                .andReturn()
                .getFlashMap()
                .get("problem");
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf()).with(user(person)));
    }

    /** The page to which an answer leads, with what it was given on the way. */
    private String follow(String person, MvcResult answer) throws Exception {
        String address = answer.getResponse().getRedirectedUrl().replaceAll("#.*", "");
        return as(person, get(URI.create(address)).cookie(answer.getResponse().getCookies()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
