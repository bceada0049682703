package vn.cchc.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import jakarta.servlet.http.Cookie;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.cchc.notice.CalendarFeeds;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.plan.TestPlan;
import vn.cchc.task.Workshop;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** A calendar program reads one person's deadlines under a secret link, until the person takes it back. */
@CchcTest
class CalendarFeedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private Workshop workshop;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;
    private String me;
    private String path;

    @BeforeEach
    void aPlanInForce() {
        workshop.open();
        agency = organizations.agency("HCTH", "TCKT");
        List<Long> rows = workshop.rows(
                agency,
                new TestPlan()
                        .row(
                                "1",
                                "Rà soát văn bản; tổng hợp, báo cáo kết quả của toàn ngành trong năm",
                                item("Báo cáo rà soát, đánh giá", "30/9/2026", "Phòng HCTH"))
                        .row("2", "Tập huấn", item("Lớp tập huấn", "30/10/2026", "Phòng TCKT")));
        rows.forEach(row -> workshop.begin(agency, row));
        me = agency.head("HCTH");
        path = as(me, feeds::open);
    }

    @AfterEach
    void clockRuns() {
        workshop.close();
    }

    private HttpResponse<String> read(String from) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + from))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static List<VEvent> events(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file)).getComponents(Component.VEVENT);
    }

    @Test
    void theFeedHoldsOwnDeadlinesAsWholeDaysAndOpensNoSession() throws Exception {
        HttpResponse<String> answer = read(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.headers().firstValue("cache-control")).hasValue("max-age=900, private");
        assertThat(answer.body().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        List<VEvent> events = events(answer.body());
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .contains("Hạn: Báo cáo rà soát, đánh giá")
                .doesNotContain("Hạn: Lớp tập huấn");
        assertThat(answer.body().replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20260930", "X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
        assertThat(events)
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void aProgramThatAsksAgainIsToldThatNothingChanged() throws Exception {
        String tag = read(path).headers().firstValue("etag").orElseThrow();
        mvc.perform(get(path).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", tag));
    }

    @Test
    void aLinkThatWasTakenBackOrReplacedOrOfSomebodyWhoLeftIsNowhere() throws Exception {
        String next = as(me, feeds::open);
        assertThat(read(path).statusCode()).isEqualTo(404);
        assertThat(read(next).statusCode()).isEqualTo(200);
        doAs(me, feeds::revoke);
        assertThat(read(next).statusCode()).isEqualTo(404);

        String leaving = organizations.person(agency, "nghiviec");
        String last = as(leaving, feeds::open);
        assertThat(read(last).statusCode()).isEqualTo(200);
        people.deactivate(leaving, null, agency.administrator());
        assertThat(read(last).statusCode()).isEqualTo(404);
    }

    @Test
    void guessesLeadNowhere() throws Exception {
        for (String guess : List.of(
                "/calendar/x.ics",
                "/calendar/" + "A".repeat(43) + ".ics",
                "/calendar/%27--.ics",
                "/calendar/" + "A".repeat(4000) + ".ics")) {
            assertThat(read(guess).statusCode()).as(guess).isEqualTo(404);
        }
    }

    @Test
    void theSecretIsShownOnceAndNotKept() throws Exception {
        String secret = path.substring("/calendar/".length(), path.length() - ".ics".length());
        assertThat(secret).hasSize(43);
        assertThat(jdbc.sql("select count(*) from calendar_feed where secret_hash like '%' || ? || '%'")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .isZero();

        MvcResult made = mvc.perform(
                        post("/account/notices/feed").with(user(me)).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        Cookie session = made.getResponse().getCookie("CCHC");
        String link = (String) made.getFlashMap().get("feedLink");
        assertThat(link).startsWith("http://localhost").endsWith(".ics");
        String shown = new String(
                mvc.perform(get("/account/notices").with(user(me)).cookie(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(shown).contains(link);
        String later = new String(
                mvc.perform(get("/account/notices").with(user(me)).cookie(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(later).doesNotContain(".ics").contains("Thu hồi liên kết");
    }
}
