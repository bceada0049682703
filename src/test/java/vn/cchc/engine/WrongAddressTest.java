package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestOrganization;

@CchcTest
class WrongAddressTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    private Http somebody;

    @BeforeEach
    void signIn() {
        somebody = new Http(port);
        somebody.signIn(organizations.agency("HCTH").officer("HCTH"), "demo");
    }

    @ParameterizedTest
    @CsvSource({"/nothing, 404", "/plans/abc, 404", "/documents/1/submit, 405", "/account/password, 405"})
    void aPageThatIsNotThereIsAnsweredByAPage(String path, int status) {
        HttpResponse<String> answer = somebody.page(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("Chưa thực hiện được", "Về trang tổng quan")
                .doesNotContain("Not Found", "about:blank", "Method");
    }

    @Test
    void theApiAnswersWithAProblemInVietnamese() {
        HttpResponse<String> answer = somebody.get("/api/khong-co");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(Http.tree(answer).path("title").asText()).isEqualTo("Không tìm thấy");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInOneSentence() {
        HttpResponse<String> answer = somebody.bytes(
                "/plans/import",
                "multipart/form-data; boundary=x",
                ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n"
                                + "0".repeat(21 * 1024 * 1024)
                                + "\r\n--x--\r\n")
                        .getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn. Mỗi tệp tối đa 20 MB.").doesNotContain("Payload");
    }
}
