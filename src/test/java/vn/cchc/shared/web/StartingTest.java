package vn.cchc.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.cchc.testing.CchcTest;

/** Whoever comes before the application is ready is asked to wait. */
@CchcTest
class StartingTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @AfterEach
    void ready() {
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void whoComesTooEarlyIsAskedToWaitAndBroughtBack() throws Exception {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);

        HttpResponse<String> page = get("/login", "text/html");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Refresh")).hasValue("5");
        assertThat(page.body()).contains("Hệ thống đang chuẩn bị").doesNotContain("name=\"password\"");

        HttpResponse<String> api = get("/engine-rest/engine", "application/json");
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.body()).contains("Hệ thống đang khởi động");
        assertThat(api.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));

        assertThat(get("/app.css", "text/css").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health", "*/*").statusCode()).isEqualTo(503);
    }

    @Test
    void theApplicationAnswersOnceItIsReady() throws Exception {
        assertThat(get("/login", "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health", "*/*").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
