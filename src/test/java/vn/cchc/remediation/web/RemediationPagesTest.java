package vn.cchc.remediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.document.Samples;
import vn.cchc.remediation.FoundShortcomings;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.process.LineProcess;
import vn.cchc.remediation.process.RemedyDesk;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages of remediation as a browser asks for them, by those who may and those who may not. */
@CchcTest
class RemediationPagesTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private RemedyDesk desk;

    @Autowired
    private FoundShortcomings found;

    @Autowired
    private RemediationReading reading;

    @Autowired
    private TestOrganization organization;

    @LocalServerPort
    private int port;

    private MockMvc browser;
    private TestAgency agency;
    private long unit;
    private long remediation;
    private long line;

    @BeforeEach
    void open() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        agency = organization.agency();
        unit = agency.unit("TCKT");
        long inspection = found.inspection(agency, unit, LocalDate.now().plusDays(30), "Niêm yết <b>thủ tục</b>");
        found.conclude(agency, inspection);
        remediation = found.remediation(inspection, unit);
        line = reading.lines(remediation).get(0).id();
    }

    @Test
    void theUnitAndThoseWhoLookAfterItSeeTheRemediation() throws Exception {
        for (String person : List.of(
                agency.head("TCKT"),
                agency.officer("TCKT"),
                agency.leader(),
                agency.coordinator(),
                agency.inspector())) {
            page("", person)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Niêm yết &lt;b&gt;thủ tục&lt;/b&gt;")))
                    .andExpect(content().string(containsString("Trả lời kiến nghị")));
            list(person).andExpect(content().string(containsString("/remediations/" + remediation)));
        }
    }

    @Test
    void nobodyElseSeesItWhileItRuns() throws Exception {
        TestAgency foreign = organization.agency();
        for (String person : List.of(
                agency.officer("HCTH"), agency.clerk(), foreign.leader(), foreign.inspector(), foreign.head("TCKT"))) {
            page("", person).andExpect(status().isNotFound());
            page("?print", person).andExpect(status().isNotFound());
            page("/picture", person).andExpect(status().isNotFound());
            list(person).andExpect(content().string(not(containsString("/remediations/" + remediation))));
        }
    }

    @Test
    void whatIsDoneIsReadByAllOfTheAgencyButNotItsEvidence() throws Exception {
        finish();
        page("", agency.officer("HCTH"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã khắc phục")))
                .andExpect(content().string(not(containsString("/files/"))));
        long file = reading.evidence(List.of(line)).get(line).get(0).fileId();
        browser.perform(get("/files/" + file).with(user(agency.officer("HCTH"))))
                .andExpect(status().isNotFound());
        browser.perform(get("/files/" + file).with(user(agency.inspector()))).andExpect(status().isOk());
        list(agency.officer("HCTH")).andExpect(content().string(containsString("/remediations/" + remediation)));
    }

    @Test
    void theListIsFilteredAndHoldsWhatPeopleType() throws Exception {
        String head = agency.coordinator();
        browser.perform(get("/remediations?state=DONE").with(user(head)))
                .andExpect(content().string(not(containsString("/remediations/" + remediation + "\""))));
        browser.perform(get("/remediations?state=OPEN&unit=" + unit).with(user(head)))
                .andExpect(content().string(containsString("/remediations/" + remediation + "\"")));
        browser.perform(get("/remediations?state=%3Cb%3E&unit=abc&page=99999999999")
                        .with(user(head)))
                .andExpect(status().isOk());
    }

    @Test
    void evidenceIsAddedAndTakenAwayOnThePage() throws Exception {
        agree();
        upload("Biên bản.pdf", Samples.pdf(), agency.officer("TCKT"))
                .andExpect(redirectedUrl("/remediations/" + remediation + "#line-" + line));
        long evidence = reading.evidence(List.of(line)).get(line).get(0).id();
        page("", agency.officer("TCKT")).andExpect(content().string(containsString("Biên bản.pdf")));
        page("?print", agency.officer("TCKT")).andExpect(status().isOk());
        page("/picture", agency.officer("TCKT")).andExpect(jsonPath("$[0].xml").exists());
        browser.perform(post("/remediations/{id}/lines/{line}/evidence/{e}/remove", remediation, line, evidence)
                        .with(user(agency.officer("TCKT")))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(reading.evidence(List.of(line))).isEmpty();
    }

    @Test
    void evidenceOfAWrongTypeIsRefusedWithASentenceAndNothingIsLost() throws Exception {
        agree();
        upload("Biên bản.pdf", Samples.pdf(), agency.officer("TCKT"));
        upload("la.exe", "MZ".getBytes(StandardCharsets.US_ASCII), agency.officer("TCKT"))
                .andExpect(status().is4xxClientError());
        upload("gia.pdf", "<script>".getBytes(StandardCharsets.US_ASCII), agency.officer("TCKT"))
                .andExpect(status().is4xxClientError());
        upload("", new byte[0], agency.officer("TCKT")).andExpect(status().isBadRequest());
        upload("khac.pdf", Samples.pdf(), agency.officer("HCTH")).andExpect(status().isNotFound());
        upload("kiem-tra.pdf", Samples.pdf(), agency.inspector()).andExpect(status().isForbidden());
        browser.perform(multipart("/remediations/{id}/lines/{line}/evidence", remediation + 1_000_000, line)
                        .file(new MockMultipartFile("file", "a.pdf", null, Samples.pdf()))
                        .with(user(agency.officer("TCKT")))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(reading.evidence(List.of(line)).get(line)).hasSize(1);
    }

    @Test
    void onlyTheLeaderCancelsAndOnlyTheHeadHandsOver() throws Exception {
        agree();
        act("/cancel", agency.coordinator(), "reason", "Thôi").andExpect(status().isForbidden());
        act("/cancel", agency.leader(), "reason", " ").andExpect(status().isBadRequest());
        String handOver = "/lines/" + line + "/person";
        act(handOver, agency.officer("TCKT"), "person", agency.colleague("TCKT"), "reason", "Bận")
                .andExpect(status().isForbidden());
        act(handOver, agency.head("TCKT"), "person", agency.officer("HCTH"), "reason", "Bận")
                .andExpect(status().isBadRequest());
        act(handOver, agency.head("TCKT"), "person", agency.colleague("TCKT"), "reason", "Bận")
                .andExpect(status().is3xxRedirection());
        act("/cancel", agency.leader(), "reason", "Kết luận bị thu hồi").andExpect(status().is3xxRedirection());
        page("", agency.leader()).andExpect(content().string(containsString("Kết luận bị thu hồi")));
        act("/cancel", agency.leader(), "reason", "Lần nữa").andExpect(status().isConflict());
    }

    @Test
    void theDossierOfATaskTellsWhatItIsAbout() throws Exception {
        agree();
        desk.evidence(line, agency.officer("TCKT"), "niem-yet.png");
        String task = desk.task(LineProcess.KEY, line, LineProcess.FIX_FINDING).getId();
        browser.perform(get("/tasks/" + task).with(user(agency.officer("TCKT"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Niêm yết &lt;b&gt;thủ tục&lt;/b&gt;")))
                .andExpect(content().string(containsString("/remediations/" + remediation)));
        browser.perform(get("/tasks/" + task).with(user(agency.officer("HCTH"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void theRestDoorLetsNobodyAnswerForTheUnit() throws Exception {
        String task =
                desk.task(LineProcess.KEY, line, LineProcess.ANSWER_FINDING).getId();
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/engine-rest/task/" + task + "/submit-form"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                (organization.root() + ":demo").getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"variables\":{\"stance\":{\"value\":\"not-agreed\"},\"reason\":{\"value\":\"x\"}}}"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(reading.line(line).state()).isEqualTo(LineState.ANSWERING);
    }

    @Test
    void aLongRemediationTakesAsManyStatementsAsAShortOne() throws Exception {
        String[] criteria = new String[15];
        Arrays.setAll(criteria, number -> "Tiêu chí " + number);
        long inspection = found.inspection(agency, unit, LocalDate.now().plusDays(30), criteria);
        found.conclude(agency, inspection);
        long longer = found.remediation(inspection, unit);

        assertThat(statements(longer)).isLessThanOrEqualTo(statements(remediation) + 2);
    }

    private int statements(long id) {
        return Statements.during(() -> {
            try {
                browser.perform(get("/remediations/" + id).with(user(agency.leader())));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void finish() {
        agree();
        desk.fix(agency, "TCKT", line);
        desk.accept(agency, line);
        desk.ofRemediation(remediation, agency.officer("TCKT"), "report-remediation", "summary", "Đã xong");
        desk.issue(agency, reading.view(remediation).documentId(), "TCKT");
    }

    private void agree() {
        desk.agree(agency, "TCKT", line, LocalDate.now().plusDays(20));
    }

    private ResultActions page(String more, String person) throws Exception {
        return browser.perform(get("/remediations/" + remediation + more).with(user(person)));
    }

    private ResultActions list(String person) throws Exception {
        return browser.perform(get("/remediations").with(user(person))).andExpect(status().isOk());
    }

    private ResultActions upload(String name, byte[] content, String person) throws Exception {
        return browser.perform(multipart("/remediations/{id}/lines/{line}/evidence", remediation, line)
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(user(person))
                .with(csrf()));
    }

    private ResultActions act(String path, String person, String... fields) throws Exception {
        var request =
                post("/remediations/" + remediation + path).with(user(person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request);
    }
}
