package vn.cchc.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.RepairKind;
import vn.cchc.document.Samples;
import vn.cchc.document.process.IssueDocument;
import vn.cchc.shared.Texts;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages, downloads and JSON as a browser asks for them. */
@CchcTest
class DocumentPagesTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Desk desk;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Documents documents;

    @Autowired
    private Texts texts;

    private MockMvc browser;
    private TestAgency agency;

    @BeforeEach
    void openTheOffice() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        agency = organization.agency("HCTH");
    }

    @Test
    void theRegisterHasItsTenColumnsAndFilters() throws Exception {
        long document = desk.issued(agency);
        String notation = documents.view(document).notation();

        ask(get("/documents"), agency.officer("HCTH"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(notation), containsString("Như trên; Sở Nội vụ (b/c)"),
                                containsString("VT, HCTH"), containsString(texts.get("document.column.received")))));
        ask(get("/documents").param("type", "BC"), agency.clerk())
                .andExpect(content().string(not(containsString(notation))));
        ask(get("/documents").param("year", "2019"), agency.clerk())
                .andExpect(content().string(not(containsString(notation))));
        ask(get("/documents").param("text", notation.toLowerCase()), agency.clerk())
                .andExpect(content().string(containsString(notation)));
        ask(get("/documents").param("text", "100%_\\'"), agency.clerk())
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(notation))));
        ask(get("/documents/print"), agency.clerk())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(notation)));
    }

    @Test
    void whatIsBeingPreparedShowsWhereItWaits() throws Exception {
        long document = desk.submitted(agency);

        ask(get("/documents").param("tab", "prepared"), agency.clerk())
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/documents/" + document),
                                containsString(texts.get("document.state.CONTENT_CHECK")),
                                containsString("(chưa nhận)"))));
    }

    @Test
    void othersDoNotLearnOfTheDocumentsOfAnAgency() throws Exception {
        long document = desk.submitted(agency);
        TestAgency other = organization.agency("HCTH");

        ask(get("/documents/" + document), other.leader()).andExpect(status().isNotFound());
        ask(get("/api/documents/" + document), other.leader()).andExpect(status().isNotFound());
        ask(get("/documents").param("tab", "prepared"), other.clerk())
                .andExpect(content().string(not(containsString("/documents/" + document + "\""))));
        ask(post("/documents/" + document + "/withdraw").param("reason", "Phá"), other.coordinator())
                .andExpect(status().isNotFound());
        ask(get("/documents/999999999"), agency.leader()).andExpect(status().isNotFound());
        assertThat(documents.state(document)).isEqualTo(DocumentState.CONTENT_CHECK);
    }

    @Test
    void aDraftIsReadByThoseWhoWorkOnItAnIssuedDocumentByAll() throws Exception {
        long draft = desk.submitted(agency);
        long file = documents.versions(draft).get(0).files().get(0).id();
        String stranger = agency.colleague("HCTH");

        ask(get("/documents/" + draft), stranger)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(texts.get("document.versions.hidden"))))
                .andExpect(content().string(not(containsString("/files/" + file))));
        ask(get("/files/" + file), stranger).andExpect(status().isNotFound());
        ask(get("/files/" + file), agency.head("HCTH")).andExpect(status().isOk());

        long issued = desk.issued(agency);
        long sent = documents.versions(issued).get(0).files().get(0).id();
        ask(get("/files/" + sent), stranger).andExpect(status().isOk());
    }

    @Test
    void filesComeWithHeadersThatLetNothingRun() throws Exception {
        long document = desk.draft(agency, DocumentType.REPORT);
        String drafter = agency.officer("HCTH");
        browser.perform(multipart("/documents/{id}/versions", document)
                        .file(new MockMultipartFile("files", "Báo cáo.docx", "text/html", Samples.docx("Báo cáo")))
                        .file(new MockMultipartFile("files", "Bản ký.pdf", "text/html", Samples.pdf()))
                        .param("note", "Bản đầu")
                        .with(user(drafter))
                        .with(csrf()))
                .andExpect(redirectedUrl("/documents/" + document));
        var files = documents.versions(document).get(0).files();

        ask(get("/files/" + files.get(0).id() + "/preview"), drafter)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().contentType(files.get(0).mediaType()));
        ask(get("/files/" + files.get(1).id() + "/preview"), drafter)
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(Samples.pdf()));
        ask(get("/files/" + files.get(1).id()), drafter)
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @Test
    void aRefusedFileLeavesNothingBehind() throws Exception {
        long document = desk.draft(agency, DocumentType.REPORT);

        browser.perform(multipart("/api/documents/{id}/versions", document)
                        .file(new MockMultipartFile("files", "a.png", null, Samples.png()))
                        .file(new MockMultipartFile("files", "b.exe", null, new byte[] {'M', 'Z'}))
                        .with(user(agency.officer("HCTH")))
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString("b.exe")));

        assertThat(documents.versions(document)).isEmpty();
        assertThat(documents.view(document).latestVersion()).isZero();
    }

    @Test
    void somebodyDraftsSubmitsAndWithdrawsOnThePages() throws Exception {
        String drafter = agency.officer("HCTH");
        ask(get("/documents/new"), drafter).andExpect(status().isOk());
        String address = browser.perform(multipart("/documents")
                        .file(new MockMultipartFile("files", "a.png", null, Samples.png()))
                        .param("type", "NOTICE")
                        .param("subject", "Thông báo <script>alert(1)</script>")
                        .param("unit", String.valueOf(agency.unit("HCTH")))
                        .param("urgency", "URGENT")
                        .with(user(drafter))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        long document = Long.parseLong(address.substring("/documents/".length()));

        ask(get(address), drafter)
                .andExpect(content().string(containsString("&lt;script&gt;")))
                .andExpect(content().string(not(containsString("<script>alert"))));
        ask(post(address + "/submit"), agency.colleague("HCTH")).andExpect(status().isForbidden());
        ask(post(address + "/submit"), drafter).andExpect(redirectedUrl(address));
        assertThat(desk.openTasks(document)).containsExactly(IssueDocument.CONTENT_CHECK);
        ask(post(address + "/submit"), drafter).andExpect(status().isForbidden());

        ask(post(address + "/withdraw").param("reason", " "), drafter).andExpect(status().isBadRequest());
        ask(post(address + "/withdraw").param("reason", "Nhầm"), drafter).andExpect(redirectedUrl(address));
        assertThat(documents.state(document)).isEqualTo(DocumentState.WITHDRAWN);
        ask(get(address), drafter)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(texts.get("document.state.WITHDRAWN"))));
    }

    @Test
    void nobodyDraftsForAnotherUnitOrAgency() throws Exception {
        TestAgency other = organization.agency("HCTH");

        ask(
                        post("/documents")
                                .param("type", "NOTICE")
                                .param("subject", "Thông báo")
                                .param("unit", String.valueOf(other.unit("HCTH")))
                                .param("urgency", "NORMAL"),
                        agency.officer("HCTH"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void whatWasSentOutIsRepairedByAnotherDocument() throws Exception {
        long wrong = desk.issued(agency);
        String address = "/documents/" + wrong;
        ask(get(address), agency.clerk())
                .andExpect(content().string(containsString(texts.get("document.section.repair"))));
        ask(
                        post(address + "/repairs").param("kind", "CORRECTION").param("subject", "Đính chính"),
                        agency.colleague("HCTH"))
                .andExpect(status().isForbidden());
        String repairAddress = ask(
                        post(address + "/repairs").param("kind", "CORRECTION").param("subject", "Đính chính kế hoạch"),
                        agency.officer("HCTH"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        long repair = Long.parseLong(repairAddress.substring("/documents/".length()));
        ask(post(address + "/repairs").param("kind", "RECALL").param("subject", "Thu hồi"), agency.clerk())
                .andExpect(status().isConflict());
        assertThat(documents.view(repair).type()).isEqualTo(DocumentType.OFFICIAL_LETTER);
        assertThat(documents.state(wrong)).isEqualTo(DocumentState.ISSUED);

        desk.upload(repair, agency.officer("HCTH"), null);
        ask(post(repairAddress + "/submit"), agency.officer("HCTH")).andExpect(redirectedUrl(repairAddress));
        desk.complete(repair, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        desk.complete(repair, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");
        desk.sign(repair, agency.leader(), IssueDocument.APPROVE, "HEAD");
        desk.number(repair, agency);
        desk.dispatch(repair, agency);

        assertThat(documents.state(wrong)).isEqualTo(DocumentState.CORRECTED);
        assertThat(documents.view(repair).repairKind()).isEqualTo(RepairKind.CORRECTION);
        assertThat(documents.view(wrong).notation())
                .as("the number stays given")
                .startsWith("01/KH");
        ask(get(address), agency.clerk())
                .andExpect(
                        content().string(containsString(documents.view(repair).notation())));
    }

    @Test
    void theAdministratorDecidesOnNumbering() throws Exception {
        ask(get("/documents/settings"), agency.clerk()).andExpect(status().isForbidden());
        ask(get("/documents/settings"), agency.administrator()).andExpect(status().isOk());
        ask(
                        post("/documents/settings").param("numbering", "COMMON").param("contentCheckerMaySign", "true"),
                        agency.administrator())
                .andExpect(redirectedUrl("/documents/settings"));
        ask(get("/documents/settings"), agency.administrator())
                .andExpect(content().string(containsString("checked=\"checked\"")));
    }

    @Test
    void nonsenseInTheAddressIsAnsweredWithASentence() throws Exception {
        ask(get("/documents").param("year", "-5").param("page", "-7"), agency.clerk())
                .andExpect(status().isOk());
        ask(get("/documents").param("year", "hai nghìn"), agency.clerk()).andExpect(status().isBadRequest());
        ask(get("/documents/abc"), agency.clerk()).andExpect(status().is4xxClientError());
        ask(get("/files/abc"), agency.clerk()).andExpect(status().is4xxClientError());
        ask(get("/files/99999999"), agency.clerk()).andExpect(status().isNotFound());
    }

    private ResultActions ask(AbstractMockHttpServletRequestBuilder<?> request, String person) throws Exception {
        return browser.perform(request.with(user(person)).with(csrf()));
    }
}
