package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The holes of Camunda 7.24.0 that are public knowledge: CVE-2026-109432 and CVE-2026-77226. */
@CchcTest
class KnownHolesTest {

    private static final String API = "/camunda/api/engine/engine/default";
    private static final String EXPRESSION = "${''.getClass().forName('java.lang.Runtime')}";

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private IdentityService identity;

    private TestAgency agency;
    private Http officer;
    private Http admin;

    @BeforeEach
    void people() {
        agency = organizations.agency("HCTH");
        officer = new Http(port);
        officer.signIn(agency.officer("HCTH"), "demo");
        officer.readyForWebApps();
        admin = new Http(port).basic(organizations.root(), "demo");
    }

    @Test
    void noExpressionInAQueryIsEvaluatedWhereverItStands() {
        for (String query : expressions()) {
            for (String path : List.of("/task?maxResults=5", "/task/count")) {
                assertRefused(officer.post(API + path, query), query);
                assertRefused(admin.post("/engine-rest" + path, query), query);
            }
            for (String filter : filters()) {
                for (String path : List.of("/list?maxResults=5", "/count", "/singleResult")) {
                    assertRefused(officer.post(API + "/filter/" + filter + path, query), path + query);
                }
                assertRefused(admin.post("/engine-rest/filter/" + filter + "/list?maxResults=5", query), query);
            }
        }
    }

    @Test
    void nobodyUnknownReachesAQuery() {
        for (String path :
                List.of(API + "/task", API + "/task/count", "/engine-rest/task", "/engine-rest/task/count")) {
            assertThat(new Http(port)
                            .post(path, "{\"orQueries\":[{\"dueBeforeExpression\":\"" + EXPRESSION + "\"}]}")
                            .statusCode())
                    .as(path)
                    .isIn(401, 403);
        }
    }

    @Test
    void theFiltersOfTheProductStillWork() {
        for (String filter : filters()) {
            var answer = officer.get(API + "/filter/" + filter + "/list?firstResult=0&maxResults=15");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(officer.get(API + "/filter/" + filter + "/count").statusCode())
                    .isEqualTo(200);
        }
        assertThat(filters()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void nobodyMakesAnAdministratorThroughTheSetup() {
        String user = "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"M\",\"lastName\":\"M\"},"
                + "\"credentials\":{\"password\":\"x\"}}";
        Http adminSession = new Http(port);
        adminSession.signIn(organizations.root(), "demo");
        adminSession.readyForWebApps();
        for (Http who : List.of(new Http(port), officer, adminSession)) {
            for (String path : List.of(
                    "/camunda/api/admin/setup/default/user/create",
                    "/camunda/api/admin//setup/default/user/create",
                    "/camunda/api/admin/setup/default/user/create/",
                    "/camunda/api/admin/setup;x/default/user/create",
                    "/camunda/api/admin/%73etup/default/user/create")) {
                assertThat(who.post(path, user).statusCode()).as(path).isBetween(400, 499);
            }
        }
        assertThat(admin.post("/engine-rest/user/create", user).statusCode()).isBetween(400, 499);
        assertThat(identity.isReadOnly()).isTrue();
        assertThat(identity.createUserQuery().userId("mallory").count()).isZero();
    }

    @Test
    void theWebAppsOwnSignInThatCountsNoFailuresIsClosed() {
        var answer = new Http(port)
                .form(
                        "/camunda/api/admin/auth/user/default/login/tasklist",
                        java.util.Map.of("username", agency.officer("HCTH"), "password", "demo"));
        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(identity.checkPassword(agency.officer("HCTH"), "demo")).isFalse();
    }

    private static List<String> expressions() {
        return Stream.of(
                        "dueBeforeExpression",
                        "assigneeExpression",
                        "candidateUserExpression",
                        "createdAfterExpression")
                .flatMap(field -> {
                    String part = "{\"" + field + "\":\"" + EXPRESSION + "\"}";
                    return Stream.of(
                            part, "{\"orQueries\":[" + part + "]}", "{\"orQueries\":[{\"name\":\"x\"}," + part + "]}");
                })
                .toList();
    }

    private List<String> filters() {
        return StreamSupport.stream(
                        Http.tree(officer.get(API + "/filter?resourceType=Task&maxResults=50"))
                                .spliterator(),
                        false)
                .filter(filter -> filter.path("properties").has("cchc"))
                .map(filter -> filter.path("id").asText())
                .toList();
    }

    private static void assertRefused(java.net.http.HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what + " -> " + answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Không được dùng biểu thức");
    }
}
