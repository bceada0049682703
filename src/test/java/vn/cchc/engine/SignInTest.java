package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** One sign-in for pages, API and web apps; failures, sessions and signing out. */
@CchcTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private JdbcTemplate jdbc;

    private TestAgency agency;
    private String root;

    @BeforeEach
    void people() {
        agency = organizations.agency("HCTH");
        root = organizations.root();
    }

    @Test
    void oneSignInOpensPagesApiAndWebApps() {
        Http lan = new Http(port);

        assertThat(lan.signIn(agency.officer("HCTH"), "demo").statusCode()).isEqualTo(302);

        assertThat(Http.tree(lan.get("/api/session")).path("id").asText()).isEqualTo(agency.officer("HCTH"));
        assertThat(lan.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(lan.get("/camunda/api/engine/engine/default/task?maxResults=10")
                        .statusCode())
                .isEqualTo(200);
        assertThat(lan.get("/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionIsKeptInTheDatabase() {
        Http lan = new Http(port);
        lan.signIn(agency.officer("HCTH"), "demo");

        assertThat(jdbc.queryForObject(
                        "select count(*) from spring_session where principal_name = ?",
                        Long.class,
                        agency.officer("HCTH")))
                .isOne();
    }

    @Test
    void signingOutInTasklistEndsEverything() {
        Http lan = new Http(port);
        lan.signIn(agency.officer("HCTH"), "demo");
        lan.readyForWebApps();

        assertThat(lan.post("/camunda/api/admin/auth/user/default/logout", null).statusCode())
                .isEqualTo(204);

        assertThat(lan.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(lan.get("/camunda/api/engine/engine/default/task?maxResults=10")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutOnAPageEndsEverything() {
        Http lan = new Http(port);
        lan.signIn(agency.officer("HCTH"), "demo");
        String token =
                Http.tree(lan.get("/api/session")).path("csrf").path("token").asText();

        assertThat(lan.form("/logout", java.util.Map.of("_csrf", token)).statusCode())
                .isEqualTo(302);

        assertThat(lan.get("/camunda/api/engine/engine/default/task?maxResults=10")
                        .statusCode())
                .isEqualTo(401);
        assertThat(lan.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void afterTheSignInThePersonIsWhereSheWantedToBe() {
        Http lan = new Http(port);
        assertThat(lan.page("/camunda/app/tasklist/default/").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login"));

        assertThat(lan.signIn(agency.officer("HCTH"), "demo").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/camunda/app/tasklist/default/"));
    }

    @Test
    void aWrongPasswordIsAnsweredInOneSentenceThatTellsNothing() {
        var wrongPassword = new Http(port).signIn(agency.officer("HCTH"), "sai");
        var noSuchAccount = new Http(port).signIn("khong-co-" + UUID.randomUUID(), "sai");

        assertThat(wrongPassword.statusCode()).isEqualTo(401);
        assertThat(noSuchAccount.statusCode()).isEqualTo(401);
        assertThat(wrongPassword.body()).contains("Tài khoản hoặc mật khẩu chưa đúng.");
        assertThat(noSuchAccount.body()).contains("Tài khoản hoặc mật khẩu chưa đúng.");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        String account = agency.colleague("HCTH");
        for (int i = 0; i < 5; i++) {
            assertThat(new Http(port).from("10.1.0." + i).signIn(account, "sai").statusCode())
                    .isEqualTo(401);
        }

        var locked = new Http(port).from("10.1.1.1").signIn(account, "demo");

        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("quá nhiều lần");
        assertThat(new Http(port)
                        .from("10.1.1.2")
                        .basic(account, "demo")
                        .get("/api/session")
                        .statusCode())
                .isEqualTo(429);
        jdbc.update(
                "update sign_in_failure set failed_at = failed_at - interval '16 minutes' where account = ?", account);
        assertThat(new Http(port).signIn(account, "demo").statusCode()).isEqualTo(302);
    }

    @Test
    void anAddressThatTriesManyAccountsHasToWait() {
        String address = "10.77.0." + (1 + (int) (Math.random() * 250));
        for (int i = 0; i < 50; i++) {
            jdbc.update(
                    "insert into sign_in_failure (account, address, failed_at) values (?, ?, now())", "x" + i, address);
        }

        assertThat(new Http(port)
                        .from(address)
                        .signIn(agency.officer("HCTH"), "demo")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void theApiTakesBasicAndAnswersInVietnamese() {
        assertThat(new Http(port)
                        .basic(agency.officer("HCTH"), "demo")
                        .get("/api/session")
                        .statusCode())
                .isEqualTo(200);
        var refused = new Http(port).get("/api/session");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(Http.tree(refused).path("detail").asText()).contains("cần đăng nhập");
    }

    @Test
    void aChangedPasswordIsRequiredAtOnce() {
        Http lan = new Http(port).basic(agency.officer("HCTH"), "demo");
        assertThat(lan.get("/api/session").statusCode()).isEqualTo(200);

        jdbc.update("update person set password_hash = '{noop}khac' where id = ?", agency.officer("HCTH"));

        assertThat(lan.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aClosedAccountIsRefusedAtOnceAlsoWithProvenCredentials() {
        Http program = new Http(port).basic(agency.officer("HCTH"), "demo");
        assertThat(program.get("/api/session").statusCode()).isEqualTo(200);

        jdbc.update("update person set active = false where id = ?", agency.officer("HCTH"));

        assertThat(program.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void whoNoLongerRunsTheInstallationIsRefusedAtOnce() {
        jdbc.update("update person set system_admin = true where id = ?", agency.colleague("HCTH"));
        Http program = new Http(port).basic(agency.colleague("HCTH"), "demo");
        assertThat(program.get("/engine-rest/engine").statusCode()).isEqualTo(200);

        jdbc.update("update person set system_admin = false where id = ?", agency.colleague("HCTH"));

        assertThat(program.get("/engine-rest/engine").statusCode()).isEqualTo(403);
    }

    @Test
    void engineRestIsForSystemAdministratorsOnly() {
        assertThat(new Http(port).get("/engine-rest/engine").statusCode()).isEqualTo(401);
        assertThat(new Http(port)
                        .basic(agency.coordinator(), "demo")
                        .get("/engine-rest/engine")
                        .statusCode())
                .isEqualTo(403);
        Http admin = new Http(port).basic(root, "demo");
        assertThat(admin.get("/engine-rest/engine").statusCode()).isEqualTo(200);
        assertThat(admin.cookie("CCHC")).isNull();
        Http session = new Http(port);
        session.signIn(root, "demo");
        assertThat(session.get("/engine-rest/engine").statusCode()).isEqualTo(401);
    }

    @Test
    void healthIsOpenAndTheRestIsNot() {
        assertThat(new Http(port).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(new Http(port).get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(new Http(port)
                        .basic(agency.officer("HCTH"), "demo")
                        .get("/actuator/metrics")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Http(port).basic(root, "demo").get("/actuator/metrics").statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlySystemAdministratorsGetIntoCockpitAndAdmin() {
        Http lan = new Http(port);
        lan.signIn(agency.leader(), "demo");
        assertThat(lan.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(lan.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        Http admin = new Http(port);
        admin.signIn(root, "demo");
        assertThat(admin.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(admin.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountThatTheEngineDoesNotKnowAnyMoreIsNobody() {
        Http lan = new Http(port);
        lan.signIn(agency.officer("HCTH"), "demo");
        jdbc.update("update person set active = false where id = ?", agency.officer("HCTH"));

        assertThat(lan.get("/camunda/api/engine/engine/default/task?maxResults=10")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void pagesCarryTheirProtectionAndWebAppsStayFresh() {
        Http lan = new Http(port);
        var login = lan.page("/login");
        assertThat(login.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
        assertThat(login.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        lan.signIn(agency.officer("HCTH"), "demo");
        var tasklist = lan.page("/camunda/app/tasklist/default/");
        assertThat(tasklist.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(tasklist.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("allow-modals", "allow-popups-to-escape-sandbox");
    }

    @Test
    void aChangeInTheSessionNeedsTheToken() {
        Http lan = new Http(port);
        lan.signIn(agency.officer("HCTH"), "demo");
        assertThat(lan.post("/api/session", "{}").statusCode()).isEqualTo(403);
    }
}
