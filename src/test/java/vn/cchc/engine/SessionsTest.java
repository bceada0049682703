package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What the database knows of a session, and when. */
@CchcTest
class SessionsTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=10";

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private JdbcTemplate jdbc;

    private String person;
    private Http lan;

    @BeforeEach
    void signedIn() {
        TestAgency agency = organizations.agency("HCTH");
        person = agency.officer("HCTH");
        lan = new Http(port);
        assertThat(lan.signIn(person, TestOrganization.PASSWORD).statusCode()).isEqualTo(302);
        lan.readyForWebApps();
    }

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    void theTimeOfTheLastRequestIsNotWrittenTwiceInAMinute() {
        long before = lastRequestWas(30);

        assertThat(lan.get(TASKS).statusCode()).isEqualTo(200);

        assertThat(time("last_access_time")).isEqualTo(before);
    }

    @Test
    void theSessionIsProlongedByWorking() {
        long before = lastRequestWas(61);
        long expiry = time("expiry_time");

        assertThat(lan.get("/api/session").statusCode()).isEqualTo(200);

        assertThat(time("last_access_time")).isGreaterThanOrEqualTo(before + 61_000);
        assertThat(time("expiry_time")).isGreaterThan(expiry);
    }

    @Test
    void nothingIsWrittenForARequestThatChangesNothing() {
        // Camunda's web apps look up groups again after ten seconds
        ClockUtil.setCurrentTime(new Date());
        lan.get(TASKS);
        lan.get("/api/session");
        String before = rowVersions();

        lan.get(TASKS);
        lan.get("/api/session");

        assertThat(rowVersions()).isEqualTo(before);
    }

    @Test
    void whatChangesInASessionIsSavedAtOnce() {
        changesAreSaved(sessions);
    }

    private <S extends Session> void changesAreSaved(SessionRepository<S> all) {
        S session = all.createSession();
        session.setAttribute("seen", "one");
        all.save(session);
        S again = all.findById(session.getId());
        again.setAttribute("seen", "two");
        String id = again.changeSessionId();
        again.setMaxInactiveInterval(Duration.ofMinutes(3));
        all.save(again);

        assertThat(all.findById(session.getId())).isNull();
        S saved = all.findById(id);
        assertThat(saved.<String>getAttribute("seen")).isEqualTo("two");
        assertThat(saved.getMaxInactiveInterval()).hasMinutes(3);
        saved.removeAttribute("seen");
        all.save(saved);
        assertThat(all.findById(id).getAttributeNames()).isEmpty();
    }

    @Test
    void theSessionOfAClosedAccountIsGoneAtOnce() {
        assertThat(lan.get(TASKS).statusCode()).isEqualTo(200);

        // as when the application dies before it has deleted the sessions
        jdbc.update("update person set active = false where id = ?", person);

        assertThat(lan.get(TASKS).statusCode()).isEqualTo(401);
        assertThat(lan.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(lan.page("/").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login"));
    }

    private long lastRequestWas(int secondsAgo) {
        jdbc.update(
                "update spring_session set last_access_time = last_access_time - ?, expiry_time = expiry_time - ?"
                        + " where principal_name = ?",
                secondsAgo * 1000L,
                secondsAgo * 1000L,
                person);
        return time("last_access_time");
    }

    private long time(String column) {
        return jdbc.queryForObject(
                "select " + column + " from spring_session where principal_name = ?", Long.class, person);
    }

    /** The transactions that wrote the rows as they are. */
    private String rowVersions() {
        return jdbc.queryForObject("""
                select string_agg(a.attribute_name || ' ' || s.xmin || ' ' || a.xmin, ' ' order by a.attribute_name)
                  from spring_session s join spring_session_attributes a on a.session_primary_id = s.primary_id
                 where s.principal_name = ?""", String.class, person);
    }
}
