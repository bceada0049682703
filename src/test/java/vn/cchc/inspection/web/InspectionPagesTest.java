package vn.cchc.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.cchc.document.Samples;
import vn.cchc.inspection.AnswerView;
import vn.cchc.inspection.Findings;
import vn.cchc.inspection.Grade;
import vn.cchc.inspection.InspectionDesk;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.domain.InspectionLists;
import vn.cchc.inspection.process.InspectionVisit;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages of inspections, with the hostile and the stale among what they are sent. */
@CchcTest
class InspectionPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    private MockMvc web;

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private Findings findings;

    @Autowired
    private InspectionLists lists;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;

    @BeforeEach
    void open() throws Exception {
        desk.open();
        agency = organizations.agency();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anInspectionIsOpenedArrangedAndFoundInTheList() throws Exception {
        desk.checklist(agency);
        see("/inspections/new", agency.coordinator()).andExpect(content().string(containsString("Phòng TCKT")));
        String page = as(
                        agency.coordinator(),
                        post("/inspections/new")
                                .param("agency", agency.id())
                                .param("kind", "PLANNED")
                                .param("method", "ON_SITE")
                                .param("subject", "Kiểm tra " + SCRIPT)
                                .param("areas", "PROCEDURES", "PUBLIC_FINANCE")
                                .param("visitFrom", "15/03/2027")
                                .param("visitTo", "19/03/2027")
                                .param("advisoryUnit", String.valueOf(agency.unit("HCTH")))
                                .param("units", String.valueOf(agency.unit("TCKT"))))
                .andExpect(redirectedUrlPattern("/inspections/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        see(page, agency.coordinator())
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                .andExpect(content().string(not(containsString(SCRIPT))))
                .andExpect(content().string(containsString("Lập quyết định kiểm tra")));
        as(
                        agency.coordinator(),
                        post(page + "/team").param("person", agency.deputy()).param("role", "HEAD"))
                .andExpect(redirectedUrl(page + "#team"));
        as(
                        agency.coordinator(),
                        post(page + "/team")
                                .param("person", agency.head("TCKT"))
                                .param("role", "MEMBER"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("không ai kiểm tra đơn vị mình")));
        as(agency.coordinator(), post(page + "/units").param("unit", String.valueOf(agency.unit("QLDA"))))
                .andExpect(redirectedUrl(page + "#units"));
        as(
                        agency.coordinator(),
                        post(page + "/describe")
                                .param("subject", "Tên mới")
                                .param("areas", "PROCEDURES")
                                .param("visitFrom", "16/03/2027")
                                .param("visitTo", "17/03/2027"))
                .andExpect(redirectedUrl(page));
        see("/inspections", agency.coordinator())
                .andExpect(content().string(containsString("Tên mới")))
                .andExpect(content().string(containsString("16/03/2027")));
        see("/inspections?state=CONCLUDED&year=2027&page=7", agency.coordinator())
                .andExpect(content().string(not(containsString("Tên mới"))));
        see("/inspections?state=x&year=abc&agency=y", agency.coordinator());
    }

    @Test
    void nobodyOutsideLearnsOfAnInspection() throws Exception {
        long inspection = desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        TestAgency other = organizations.agency();
        for (String stranger : List.of(other.coordinator(), other.leader(), agency.officer("QLDA"))) {
            as(stranger, get("/inspections/" + inspection)).andExpect(status().isNotFound());
            as(stranger, get("/inspections/" + inspection + "/picture")).andExpect(status().isNotFound());
            as(stranger, get("/inspections/" + inspection + "/report")).andExpect(status().isNotFound());
            as(stranger, post("/inspections/" + inspection + "/cancel").param("reason", "x"))
                    .andExpect(status().isNotFound());
            see("/inspections", stranger).andExpect(content().string(not(containsString("hành chính " + agency.id()))));
        }
        as(agency.inspector(), post("/inspections/" + inspection + "/cancel").param("reason", "x"))
                .andExpect(status().isForbidden());
        as(agency.officer("QLDA"), get("/inspections/new")).andExpect(status().isForbidden());
        as(agency.coordinator(), get("/inspections/999999999")).andExpect(status().isNotFound());
        as(agency.coordinator(), get("/inspections/" + inspection + "/units/999999999"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aLineIsFilledInAndARefusalKeepsWhatWasTyped() throws Exception {
        long visit = checking();
        String page = page(visit);
        see(page, agency.inspector()).andExpect(content().string(containsString("Niêm yết thủ tục đầy đủ")));
        AnswerView line = desk.lines(visit).get(0);
        String address = page + "/lines/" + line.id();
        as(agency.inspector(), sent(address, line, "NOT_MET").param("text", ""))
                .andExpect(redirectedUrl(page + "#line-" + line.id()))
                .andExpect(flash().attributeExists("typed", "problem"));
        as(agency.inspector(), sent(address, line, "NOT_MET").param("text", "Thiếu " + SCRIPT))
                .andExpect(
                        redirectedUrl(page + "#line-" + desk.lines(visit).get(1).id()));
        assertThat(desk.lines(visit).get(0).grade()).isEqualTo(Grade.NOT_MET);
        see(page, agency.inspector()).andExpect(content().string(not(containsString(SCRIPT))));
        as(agency.inspector(), sent(address, line, "MET")).andExpect(status().isConflict());
        as(agency.inspector(), sent(address, desk.lines(visit).get(0), "sai"))
                .andExpect(flash().attributeExists("problem"));
        as(agency.coordinator(), sent(address, desk.lines(visit).get(0), "MET")).andExpect(status().isForbidden());
        as(agency.head("TCKT"), sent(address, desk.lines(visit).get(0), "MET")).andExpect(status().isForbidden());
        assertThat(findings.ofInspection(desk.visit(visit).inspectionId())).hasSize(1);
    }

    private MockHttpServletRequestBuilder sent(String address, AnswerView line, String grade) {
        return post(address)
                .param("version", String.valueOf(line.version()))
                .param("grade", grade)
                .param("note", "Đã xem")
                .param("severity", "MINOR")
                .param("recommendation", "Bổ sung")
                .param("unit", String.valueOf(agency.unit("TCKT")))
                .param("dueOn", "30/04/2027");
    }

    @Test
    void evidenceIsUploadedAtTheLineAndReadByWhoMay() throws Exception {
        long visit = checking();
        long line = desk.lines(visit).get(0).id();
        String address = page(visit) + "/lines/" + line + "/files";
        upload(address, agency.inspector(), "anh.png", Samples.png())
                .andExpect(redirectedUrl(page(visit) + "#line-" + line));
        upload(address, agency.inspector(), "virus.exe", new byte[] {77, 90, 1, 2})
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("không thuộc loại được nhận")));
        upload(address, agency.inspector(), "gia.pdf", new byte[] {77, 90, 1, 2})
                .andExpect(status().isBadRequest());
        upload(address, agency.head("TCKT"), "anh.png", Samples.png()).andExpect(status().isForbidden());
        String html =
                see(page(visit), agency.inspector()).andReturn().getResponse().getContentAsString();
        String file = html.replaceAll("(?s).*?href=\"(/files/\\d+)\".*", "$1");
        as(agency.inspector(), get(file)).andExpect(status().isOk());
        as(agency.head("TCKT"), get(file)).andExpect(status().isNotFound());
        as(agency.officer("QLDA"), get(file)).andExpect(status().isNotFound());
    }

    @Test
    void theUnitSeesTheChecklistOnlyFromTheMinutesOn() throws Exception {
        long visit = checking();
        see(page(visit), agency.head("TCKT")).andExpect(content().string(not(containsString("Niêm yết thủ tục"))));
        desk.fill(agency, visit, agency.inspector());
        desk.completeAt(visit, agency.deputy(), InspectionVisit.FILL_CHECKLIST);
        desk.completeAt(visit, agency.inspector(), InspectionVisit.WRITE_MINUTES, "decision", "write");
        see(page(visit), agency.head("TCKT"))
                .andExpect(content().string(containsString("Niêm yết thủ tục")))
                .andExpect(content().string(containsString("Tệp biên bản")));
        as(agency.head("TCKT"), get("/files/" + desk.visit(visit).minutesFileId()))
                .andExpect(status().isOk());
        as(agency.officer("QLDA"), get("/files/" + desk.visit(visit).minutesFileId()))
                .andExpect(status().isNotFound());
        as(agency.officer("QLDA"), get(page(visit))).andExpect(status().isNotFound());
    }

    @Test
    void aSurpriseIsNowhereOnThePagesOfTheUnit() throws Exception {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        String head = agency.head("TCKT");
        as(head, get("/inspections/" + inspection)).andExpect(status().isNotFound());
        see("/inspections", head)
                .andExpect(content().string(not(containsString("Kiểm tra cải cách hành chính " + agency.id()))));
        see("/documents?year=2027", head).andExpect(content().string(not(containsString("Thành lập Đoàn kiểm tra"))));
        see("/documents?year=2027", agency.clerk())
                .andExpect(content().string(containsString("Thành lập Đoàn kiểm tra")));
        as(head, get("/documents/" + desk.view(inspection).decisionDocumentId()))
                .andExpect(status().isNotFound());
        see("/", head).andExpect(content().string(not(containsString("Kiểm tra cải cách hành chính " + agency.id()))));
        desk.completeAt(desk.visit(agency, inspection, "TCKT"), agency.deputy(), InspectionVisit.START_VISIT);
        see("/inspections/" + inspection, head);
        see("/documents?year=2027", head).andExpect(content().string(containsString("Thành lập Đoàn kiểm tra")));
    }

    @Test
    void aMemberKeepsTheReportAndSendsItFromTheInbox() throws Exception {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.inspect(agency, inspection, "TCKT");
        String address = "/inspections/" + inspection + "/report";
        as(agency.officer("HCTH"), post(address).param("report", "Bản đầu")).andExpect(redirectedUrl(address));
        see(address, agency.officer("HCTH")).andExpect(content().string(containsString("Bản đầu")));
        as(agency.leader(), get(address)).andExpect(status().isForbidden());
        desk.memberReport(inspection, agency.officer("HCTH"));
        as(agency.officer("HCTH"), post(address).param("report", "Sửa")).andExpect(status().isConflict());
    }

    @Test
    void theCatalogueIsKeptByThoseWhoMay() throws Exception {
        String address = "/inspections/checklists";
        as(
                        agency.inspector(),
                        post(address)
                                .param("agency", agency.id())
                                .param("area", "PROCEDURES")
                                .param("lines", "Hỏi một " + SCRIPT + "\nHỏi hai\tLuật X"))
                .andExpect(status().is3xxRedirection());
        see(address, agency.officer("QLDA"))
                .andExpect(content().string(containsString("Hỏi hai")))
                .andExpect(content().string(containsString("Luật X")))
                .andExpect(content().string(not(containsString(SCRIPT))));
        as(
                        agency.head("TCKT"),
                        post(address)
                                .param("agency", agency.id())
                                .param("area", "PROCEDURES")
                                .param("lines", "x"))
                .andExpect(status().isForbidden());
        as(
                        agency.inspector(),
                        post(address)
                                .param("agency", agency.id())
                                .param("area", "PROCEDURES")
                                .param("lines", " "))
                .andExpect(status().isBadRequest());
        TestAgency other = organizations.agency();
        as(agency.inspector(), get(address + "?agency=" + other.id())).andExpect(status().isNotFound());
        as(
                        agency.inspector(),
                        post(address)
                                .param("agency", other.id())
                                .param("area", "PROCEDURES")
                                .param("lines", "x"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aConcludedInspectionIsReadAndPrintedByAllOfTheAgency() throws Exception {
        long inspection = desk.concluded(agency, InspectionKind.PLANNED, "TCKT", "QLDA");
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.CONCLUDED);
        see("/inspections/" + inspection, agency.officer("HCTH"))
                .andExpect(content().string(containsString("Chưa niêm yết thủ tục mới")));
        see("/inspections/" + inspection + "?print", agency.colleague("QLDA"))
                .andExpect(content().string(containsString("Chưa niêm yết thủ tục mới")));
        see("/inspections/" + inspection + "?history=1", agency.coordinator())
                .andExpect(content().string(containsString("Kết luận kiểm tra đã ban hành")));
    }

    @Test
    void theListTakesTheSameNumberOfStatementsHoweverLongItIs() {
        desk.opened(agency, InspectionKind.PLANNED, "TCKT");
        int one = Statements.during(() -> listed());
        for (int i = 0; i < 4; i++) {
            desk.opened(agency, InspectionKind.PLANNED, "TCKT", "QLDA");
        }
        assertThat(Statements.during(() -> listed())).isEqualTo(one);
    }

    private void listed() {
        lists.list(agency.coordinator(), new InspectionLists.Filter(null, null, null), 20, 0);
    }

    private long checking() {
        long inspection = desk.begun(agency, InspectionKind.UNANNOUNCED, "TCKT");
        long visit = desk.visit(agency, inspection, "TCKT");
        desk.completeAt(visit, agency.deputy(), InspectionVisit.START_VISIT);
        return visit;
    }

    private String page(long visit) {
        return "/inspections/" + desk.visit(visit).inspectionId() + "/units/" + visit;
    }

    private ResultActions see(String address, String person) throws Exception {
        return as(person, get(address)).andExpect(status().isOk());
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf()).with(user(person)));
    }

    private ResultActions upload(String address, String person, String name, byte[] bytes) throws Exception {
        return web.perform(multipart(address)
                .file(new MockMultipartFile("files", name, null, bytes))
                .with(csrf())
                .with(user(person)));
    }
}
