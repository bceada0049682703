package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Whatever a caller gets wrong is answered as the caller's mistake, in Vietnamese, in the form that the address promises. */
@CchcTest
class MistakenCallsTest {

    private static final String API = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    private Http officer;
    private Http admin;

    @BeforeEach
    void people() {
        TestAgency agency = organizations.agency("HCTH");
        officer = new Http(port);
        officer.signIn(agency.officer("HCTH"), "demo");
        officer.readyForWebApps();
        admin = new Http(port).basic(organizations.root(), "demo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /group/count | null",
                "POST | /history/activity-instance | null",
                "POST | /external-task/count | null",
                "POST | /authorization/create | {\"zz\":1}",
                "POST | /condition | {\"variables\":{}}",
                "PUT  | /decision-definition/nope/history-time-to-live | {\"historyTimeToLive\":5}",
                "PUT  | /process-definition/nope/history-time-to-live | {\"historyTimeToLive\":5}",
                "PUT  | /process-definition/nope/suspended | {\"zz\":1}",
                "POST | /process-definition/nope/restart | {\"zz\":1}",
                "POST | /execution/nope/localVariables/x/data | {}",
                "POST | /execution/nope/messageSubscriptions/x/trigger | {}",
                "PUT  | /external-task/nope/priority | {}",
                "PUT  | /job/nope/duedate | {\"duedate\":\"2026-01-01T00:00:00.000+0700\"}",
                "PUT  | /job/nope/retries | {\"zz\":1}",
                "POST | /migration/execute | {\"zz\":1}",
                "GET  | /group?maxResults=-1 |",
                "GET  | /tenant?firstResult=-1&maxResults=2 |",
                "GET  | /user?firstName=%00&maxResults=2 |",
                "GET  | /process-definition?version=-1&maxResults=2 |",
                "GET  | /task?dueBefore=2026-02-30&maxResults=2 |",
            })
    void camundasApisTakeNoMistakeForAFault(String method, String path, String body) {
        for (var answer : new java.net.http.HttpResponse[] {
            officer.json(API + path.strip(), method.strip(), body),
            admin.json("/engine-rest" + path.strip(), method.strip(), body)
        }) {
            assertThat(answer.statusCode()).as(path + " -> " + answer.body()).isBetween(200, 499);
            assertThat(answer.body().toString()).doesNotContain("\tat ");
        }
    }

    @Test
    void workForMachinesIsFetchedThroughTheirOwnAddress() {
        String fetch = "{\"workerId\":\"w\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"t\",\"lockDuration\":1000}]}";

        assertThat(officer.post(API + "/external-task/fetchAndLock", fetch).statusCode())
                .isEqualTo(403);
        var answer = admin.post("/engine-rest/external-task/fetchAndLock", fetch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(admin.post("/engine-rest/external-task/fetchAndLock", "{").statusCode())
                .isEqualTo(400);
    }

    @Test
    void bodiesThatBelongNowhereAreNotEvenRead() {
        String huge = "{\"variables\":{\"x\":{\"value\":\"" + "x".repeat(6_000_000) + "\"}}}";

        var answer = officer.post(API + "/task/nope/submit-form", huge);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("quá lớn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nope", "/api/annexes/none", "/api/session/1/2"})
    void programsAreToldOfAnUnknownAddressAsAProblem(String path) {
        var answer = admin.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(Http.tree(answer).path("title").asText()).isEqualTo("Không tìm thấy");
    }

    @Test
    void programsAreToldOfAWrongMethodOrKindAsAProblem() {
        for (var answer :
                new java.net.http.HttpResponse[] {admin.get("/api/annexes/read"), admin.post("/api/annexes/read", "{}")
                }) {
            assertThat(answer.statusCode()).isIn(405, 415);
            assertThat(answer.body().toString()).contains("Yêu cầu chưa đúng").doesNotContain("supported");
        }
    }

    @ParameterizedTest
    @CsvSource({"/nope, 404", "/plans/abc, 404", "/documents/abc, 400", "/documents/none/more, 404", "/error, 403"})
    void peopleGetThePageThatSaysIt(String path, int status) {
        var answer = officer.page(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("Chưa thực hiện được").doesNotContain("static resource");
    }

    @Test
    void aFileNameWithAnUnprintableCharacterIsAMistakeToo() {
        byte[] body =
                ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0.docx\"\r\n\r\nx\r\n--b--\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);

        var answer = admin.bytes("/api/annexes/read", "multipart/form-data; boundary=b", body);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
    }
}
