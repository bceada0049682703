package vn.cchc.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.testing.CchcTest;

/** The address {@code POST /api/annexes/read}. */
@CchcTest
class AnnexApiTest {

    @Autowired
    private WebApplicationContext context;

    private MockMvc api;

    @BeforeEach
    void startApi() {
        api = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private MockHttpServletResponse send(byte[] file, String year) throws Exception {
        var request = multipart("/api/annexes/read");
        if (file != null) {
            request.file(new MockMultipartFile("file", "bất-kỳ.bin", null, file));
        }
        if (year != null) {
            request.param("year", year);
        }
        return api.perform(request.with(user("admin")).with(csrf())).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return new ObjectMapper().readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void answers_the_annex_with_warnings_in_vietnamese() throws Exception {
        byte[] file = Xlsx.sheet(sheet -> {
            Xlsx.row(sheet, 0, 0, "STT", "Nội dung", "Sản phẩm", "Phân công", "Thời hạn", "Kinh phí");
            Xlsx.row(sheet, 1, 0, "Hoạt động 1", "Tập huấn", "Hội nghị", "Sở Y tế chủ trì", "Quý I/2026", "3.5000.000");
        });
        MockHttpServletResponse response = send(file, "2026");
        assertThat(response.getStatus()).isEqualTo(200);
        JsonNode annex = json(response);
        assertThat(annex.get("year").asInt()).isEqualTo(2026);
        assertThat(annex.get("columns").get(0).asText()).isEqualTo("STT");
        JsonNode row = annex.get("rows").get(0);
        assertThat(row.get("order").asInt()).isEqualTo(1);
        assertThat(row.get("number_printed").asText()).isEqualTo("Hoạt động 1");
        assertThat(row.get("parent").isNull()).isTrue();
        assertThat(row.get("budget").isNull()).isTrue();
        assertThat(row.get("items").get(0).get("assignment_parts").get(0).asText())
                .isEqualTo("Sở Y tế chủ trì");
        assertThat(annex.get("warnings")).singleElement().satisfies(warning -> {
            assertThat(warning.get("row").asInt()).isEqualTo(1);
            assertThat(warning.get("field").asText()).isEqualTo("budget");
            assertThat(warning.get("message").asText()).contains("“3.5000.000”").endsWith(".");
        });
    }

    @Test
    void refuses_what_can_not_be_read_with_a_problem_in_vietnamese() throws Exception {
        for (byte[] file : new byte[][] {{}, "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), {1, 2, 3}}) {
            MockHttpServletResponse response = send(file, null);
            assertThat(response.getStatus()).isEqualTo(422);
            assertThat(response.getContentType()).startsWith("application/problem+json");
            assertThat(json(response).get("title").asText()).isEqualTo("Không đọc được tệp");
            assertThat(json(response).get("detail").asText()).startsWith("Tệp ").contains("hãy");
        }
    }

    @Test
    void a_request_without_file_or_with_an_impossible_year_is_the_senders_mistake() throws Exception {
        assertThat(send(null, null).getStatus()).isEqualTo(400);
        assertThat(send(new byte[] {1}, "26").getStatus()).isEqualTo(400);
        assertThat(send(new byte[] {1}, "hai nghìn").getStatus()).isEqualTo(400);
    }
}
