package vn.cchc.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.cchc.plan.TestPlan.item;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.document.Samples;
import vn.cchc.organization.OpenWork;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.WorkState;
import vn.cchc.task.Works;
import vn.cchc.task.Workshop;
import vn.cchc.task.process.PlanTaskProcess;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What people send from the dossier and the page of a task, and who may not. */
@CchcTest
class WorkWebTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private Works works;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private List<OpenWork> openWork;

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;
    private TestAgency agency;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        agency = organizations.agency();
        workshop.open();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void theOfficerGivesFilesAddressesAndNumbersAsEvidenceAndTakesThemBack() throws Exception {
        long row = assigned();
        long item = workshop.item(row).id();
        String officer = agency.officer("HCTH");

        var file = send(upload("/api/works/items/" + item + "/evidence", "anh.png", Samples.png(), "PICTURE"), officer);
        assertThat(file.getStatus()).isEqualTo(201);
        assertThat(json(
                                "/api/works/items/" + item + "/evidence/link",
                                "{\"address\":\"https://example.vn/a\",\"title\":\"Bài viết\"}",
                                officer)
                        .getStatus())
                .isEqualTo(201);
        assertThat(json(
                                "/api/works/items/" + item + "/evidence/document",
                                "{\"number\":\"12/BB\",\"date\":\"2026-02-01\",\"title\":\"Biên bản\"}",
                                officer)
                        .getStatus())
                .isEqualTo(201);
        assertThat(works.evidence(List.of(item))).hasSize(3);
        assertThat(json(
                                "/api/works/items/" + item + "/evidence/document",
                                "{\"number\":\"13/BB\",\"date\":\"02/01/2026\",\"title\":\"Biên bản\"}",
                                officer)
                        .getStatus())
                .isEqualTo(201);
        assertThat(works.evidence(List.of(item)))
                .anyMatch(evidence -> LocalDate.of(2026, 1, 2).equals(evidence.documentDate()));

        int id = JsonPath.read(file.getContentAsString(), "$.id");
        assertThat(send(delete("/api/works/items/" + item + "/evidence/" + id), officer)
                        .getStatus())
                .isEqualTo(204);
        assertThat(works.evidence(List.of(item))).hasSize(3);
    }

    @Test
    void evidenceOfOthersIsRefusedAndSoIsWhatIsNoFile() throws Exception {
        long row = assigned();
        long item = workshop.item(row).id();
        String path = "/api/works/items/" + item + "/evidence";
        for (String stranger : List.of(
                agency.colleague("HCTH"),
                agency.head("HCTH"),
                agency.coordinator(),
                organizations.agency().officer("HCTH"))) {
            var answer = send(upload(path, "anh.png", Samples.png(), "PICTURE"), stranger);
            assertThat(answer.getStatus()).as(stranger).isEqualTo(403);
            assertThat(text(answer)).contains("Chỉ cán bộ được giao phần việc");
        }
        String officer = agency.officer("HCTH");
        assertThat(send(upload(path, "virus.png", "MZ\0\0".getBytes(StandardCharsets.UTF_8), "PICTURE"), officer)
                        .getStatus())
                .isBetween(400, 422);
        assertThat(send(upload(path, "anh.png", Samples.png(), "BOGUS"), officer)
                        .getStatus())
                .isEqualTo(400);
        assertThat(json(path + "/link", "{\"address\":\"javascript:alert(1)\"}", officer)
                        .getStatus())
                .isEqualTo(400);
        assertThat(json(path + "/link", "{}", officer).getStatus()).isEqualTo(400);
        assertThat(json(path + "/document", "{}", officer).getStatus()).isEqualTo(400);
        assertThat(json(path + "/document", "{\"number\":\"1\",\"date\":\"không phải ngày\"}", officer)
                        .getStatus())
                .isEqualTo(400);
        assertThat(json("/api/works/items/999999999/evidence/link", "{\"address\":\"https://a.vn\"}", officer)
                        .getStatus())
                .isEqualTo(404);
        assertThat(works.evidence(List.of(item))).isEmpty();
    }

    @Test
    void evidenceIsReadInTheAgencyOnly() throws Exception {
        long row = assigned();
        long item = workshop.item(row).id();
        send(
                upload("/api/works/items/" + item + "/evidence", "anh.png", Samples.png(), "PICTURE"),
                agency.officer("HCTH"));
        EvidenceView evidence = works.evidence(List.of(item)).get(0);
        assertThat(send(get("/files/" + evidence.fileId()), agency.officer("QLDA"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(send(
                                get("/files/" + evidence.fileId()),
                                organizations.agency().leader())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aUnitSendsFilesWithItsAnswerWhileItIsAwaited() throws Exception {
        long row = workshop.begun(agency, item("Hội nghị", "Quý II/2026", "Phòng HCTH", "Phòng TCKT"));
        workshop.assign(row, agency, "HCTH");
        workshop.complete(
                row,
                agency.officer("HCTH"),
                PlanTaskProcess.ASK,
                "units",
                List.of(agency.unit("TCKT") + ""),
                "request",
                "Số liệu");
        long asked =
                works.contributions(List.of(workshop.piece(row).id())).get(0).id();
        String path = "/api/works/contributions/" + asked + "/files";
        assertThat(send(upload(path, "so-lieu.xlsx", Samples.xlsx(), null), agency.officer("QLDA"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(upload(path, "so-lieu.xlsx", Samples.xlsx(), null), agency.officer("TCKT"))
                        .getStatus())
                .isEqualTo(201);
        workshop.complete(row, agency.head("TCKT"), PlanTaskProcess.CONTRIBUTE, "answer", "given", "text", "Kèm tệp");
        assertThat(send(upload(path, "so-lieu.xlsx", Samples.xlsx(), null), agency.officer("TCKT"))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void thePageOffersEachPersonWhatIsTheirs() throws Exception {
        long row = assigned();
        String path = "/works/rows/" + row;
        assertThat(page(path, agency.head("HCTH")))
                .contains("Chuyển cho cán bộ khác")
                .doesNotContain("Rút nhiệm vụ khỏi kế hoạch", "Ghi tiến độ");
        assertThat(page(path, agency.coordinator()))
                .contains("Rút nhiệm vụ khỏi kế hoạch")
                .doesNotContain("Chuyển cho");
        assertThat(page(path, agency.officer("HCTH"))).contains("Ghi tiến độ").doesNotContain("Rút nhiệm vụ khỏi");
        assertThat(page(path, agency.officer("QLDA"))).doesNotContain("Ghi tiến độ", "Chuyển cho", "Rút nhiệm vụ khỏi");
        assertThat(send(get(path), organizations.agency().leader()).getStatus()).isEqualTo(404);
        assertThat(send(get("/works/rows/999999999"), agency.leader()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void headOfficerAndCoordinatorDirectTheWorkOnThePage() throws Exception {
        long row = assigned();
        var piece = workshop.piece(row);
        long item = workshop.item(row).id();
        assertThat(send(
                                post("/works/items/" + item + "/progress").param("note", "Đã mời đại biểu"),
                                agency.officer("HCTH"))
                        .getRedirectedUrl())
                .isEqualTo("/works/rows/" + row);
        assertThat(works.progress(List.of(item))).hasSize(1);

        assertThat(send(
                                post("/works/" + piece.id() + "/officer")
                                        .param("officerId", agency.colleague("HCTH"))
                                        .param("reason", "Nghỉ thai sản"),
                                agency.head("HCTH"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(workshop.piece(row).officerId()).isEqualTo(agency.colleague("HCTH"));
        assertThat(send(post("/works/items/" + item + "/progress").param("note", "Muộn"), agency.officer("HCTH"))
                        .getStatus())
                .isEqualTo(403);

        assertThat(send(post("/works/rows/" + row + "/withdraw").param("reason", "Điều chỉnh"), agency.head("HCTH"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(post("/works/rows/" + row + "/withdraw").param("reason", "Điều chỉnh"), agency.coordinator())
                        .getStatus())
                .isEqualTo(302);
        assertThat(workshop.piece(row).state()).isEqualTo(WorkState.CANCELLED);
    }

    @Test
    void whoLeavesHandsTheirPiecesOfWorkOver() {
        long row = assigned();
        String officer = agency.officer("HCTH");
        assertThat(openWork.stream().mapToInt(work -> work.countFor(officer)).sum())
                .isPositive();
        openWork.forEach(work -> work.handOver(officer, agency.colleague("HCTH"), agency.administrator()));
        assertThat(workshop.piece(row).officerId()).isEqualTo(agency.colleague("HCTH"));
        assertThat(openWork.stream().mapToInt(work -> work.countFor(officer)).sum())
                .isZero();
    }

    @Test
    void readingManyPiecesTakesAsManyStatementsAsReadingFew() {
        var one = List.of(assigned());
        var many = List.of(assigned(), assigned(), assigned(), assigned());
        works.ofRows(one);
        assertThat(Statements.during(() -> works.ofRows(many))).isEqualTo(Statements.during(() -> works.ofRows(one)));
        assertThat(works.ofRows(many)).hasSize(4);
    }

    private long assigned() {
        long row = workshop.begun(agency, item("Hội nghị tổng kết", "Quý II/2026", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        return row;
    }

    private String page(String path, String person) throws Exception {
        var answer = send(get(path), person);
        assertThat(answer.getStatus()).as(path + " for " + person).isEqualTo(200);
        return text(answer);
    }

    private MockHttpServletResponse json(String path, String body, String person) throws Exception {
        return send(post(path).contentType(MediaType.APPLICATION_JSON).content(body), person);
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(
            String path, String name, byte[] content, String kind) {
        var request = multipart(path).file(new MockMultipartFile("file", name, null, content));
        return kind == null ? request : request.param("kind", kind);
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request, String person)
            throws Exception {
        RequestBuilder sent = request.with(user(person)).with(csrf());
        return mvc.perform(sent).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
