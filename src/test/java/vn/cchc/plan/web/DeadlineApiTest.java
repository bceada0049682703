package vn.cchc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestOrganization;

/** The address {@code POST /api/deadlines/read}. */
@CchcTest
class DeadlineApiTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestOrganization organization;

    private MockMvc api;

    @BeforeEach
    void startApi() {
        api = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse send(String json) throws Exception {
        return api.perform(post("/api/deadlines/read")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.getBytes(StandardCharsets.UTF_8))
                        .with(user(organization.root()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return new ObjectMapper().readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private void answers(String asked, String expected) throws Exception {
        MockHttpServletResponse response = send(asked);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(json(response)).isEqualTo(new ObjectMapper().readTree(expected));
    }

    @Test
    void answersWhatWasRead() throws Exception {
        answers("""
                {"phrase": "Tháng 01/2026", "planYear": 2026}""", """
                {"kind": "MONTH", "start": "2026-01-01", "due": "2026-01-31", "effectiveDue": "2026-02-02",
                 "waitingFor": null, "occurrences": [], "milestones": [], "warnings": []}""");
    }

    @Test
    void answersWhatItWaitsForAndDatesItByTheEvent() throws Exception {
        String phrase =
                "\"phrase\": \"Không quá 30 ngày kể từ ngày kế hoạch của tỉnh được ban hành\", \"planYear\": 2026";
        answers("{" + phrase + ", \"issuedOn\": null, \"events\": null}", """
                {"kind": "N_DAYS_AFTER", "start": null, "due": null, "effectiveDue": null,
                 "waitingFor": "kế hoạch của tỉnh được ban hành",
                 "occurrences": [], "milestones": [], "warnings": []}""");
        answers("{" + phrase + ", \"events\": {\"kế hoạch của tỉnh được ban hành\": \"2026-03-20\"}}", """
                {"kind": "N_DAYS_AFTER", "start": "2026-03-20", "due": "2026-04-19", "effectiveDue": "2026-04-20",
                 "waitingFor": null, "occurrences": [], "milestones": [], "warnings": []}""");
    }

    @Test
    void answersOneDayForEachPeriodAndEachMilestone() throws Exception {
        answers("""
                {"phrase": "Thường xuyên", "planYear": 2026}""", """
                {"kind": "CONTINUOUS", "start": "2026-01-01", "due": null, "effectiveDue": null, "waitingFor": null,
                 "occurrences": ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"],
                 "milestones": [], "warnings": []}""");
        answers("""
                {"phrase": "Quý II và Quý IV/2026", "planYear": 2026}""", """
                {"kind": "MULTIPLE", "start": "2026-04-01", "due": "2026-12-31", "effectiveDue": "2026-12-31",
                 "waitingFor": null, "occurrences": [], "milestones": ["2026-06-30", "2026-12-31"], "warnings": []}""");
    }

    @Test
    void warnsInVietnamese() throws Exception {
        JsonNode read = json(send("""
                {"phrase": "trước ngày 04/12/2025", "planYear": 2026, "issuedOn": "2026-02-15"}"""));

        assertThat(read.get("due").asText()).isEqualTo("2025-12-03");
        assertThat(read.get("warnings"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(
                        "Thời hạn thuộc năm trước năm kế hoạch, có thể chép từ kế hoạch cũ",
                        "Thời hạn trước ngày ban hành kế hoạch");
    }

    @Test
    void answersAnyPhraseThatIsAText() throws Exception {
        assertThat(json(send("{\"phrase\": \"\", \"planYear\": 2026}"))
                        .get("kind")
                        .asText())
                .isEqualTo("MISSING");
        assertThat(json(send("{\"phrase\": \"" + "x".repeat(1 << 20) + "\", \"planYear\": 2026}"))
                        .get("kind")
                        .asText())
                .isEqualTo("UNPARSED");
        assertThat(json(send("{\"phrase\": \"\\u0000\\ud83d\", \"planYear\": 2026}"))
                        .get("kind")
                        .asText())
                .isEqualTo("UNPARSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                              | đối tượng JSON
            "Quý I"                                                         | đối tượng JSON
            {"planYear": 2026}                                              | Thiếu “phrase”
            {"phrase": null, "planYear": 2026}                              | Thiếu “phrase”
            {"phrase": ["Quý I"], "planYear": 2026}                         | Thiếu “phrase”
            {"phrase": "Quý I"}                                             | năm từ 2000 đến 2100
            {"phrase": "Quý I", "planYear": 1999}                           | năm từ 2000 đến 2100
            {"phrase": "Quý I", "planYear": 99999999999}                    | năm từ 2000 đến 2100
            {"phrase": "Quý I", "planYear": 2026.5}                         | năm từ 2000 đến 2100
            {"phrase": "Quý I", "planYear": "năm nay"}                      | năm từ 2000 đến 2100
            {"phrase": "Quý I", "planYear": 2026, "issuedOn": "15/02/2026"} | “issuedOn” không phải là ngày
            {"phrase": "Quý I", "planYear": 2026, "issuedOn": "2026-02-30"} | “issuedOn” không phải là ngày
            {"phrase": "Quý I", "planYear": 2026, "issuedOn": 20260215}     | “issuedOn” không phải là ngày
            {"phrase": "Quý I", "planYear": 2026, "issuedOn": "+999999999-01-01"} | “issuedOn” không phải là ngày
            {"phrase": "Quý I", "planYear": 2026, "events": "họp"}          | “events”
            {"phrase": "Quý I", "planYear": 2026, "events": {"họp": null}}  | sự kiện “họp”
            {"phrase": "Quý I", "planYear": 2026, "events": {"họp": "mai"}} | sự kiện “họp”
            {"phrase": "Quý I", "planYear": 2026, "year": 2026}             | Không có mục “year”
            {"phrase": "Quý I", "planYear":                                 | chưa
            """)
    void saysWhichFieldIsWrong(String json, String sentence) throws Exception {
        MockHttpServletResponse response = send(json);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(json(response).get("detail").asText()).contains(sentence);
    }

    @Test
    void answersOnlyWhoIsSignedIn() throws Exception {
        int status = api.perform(post("/api/deadlines/read")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phrase\": \"Quý I\", \"planYear\": 2026}")
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(401);
    }
}
