package vn.cchc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The year as people see it, and a change as administrators do. */
@CchcTest
class CalendarPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private CalendarDesk desk;

    @Autowired
    private CalendarChanges changes;

    private MockMvc web;
    private TestAgency agency;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        agency = organization.agency("HCTH");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aYearShowsItsDaysOff() throws Exception {
        String page = page("/calendar?year=2026");

        assertThat(page)
                .contains("Lịch làm việc năm 2026", "250 ngày làm việc", "16–20/02", "Tết Nguyên đán", "26/04")
                .contains("Nghỉ bù Giỗ Tổ Hùng Vương", "cần kiểm tra")
                .doesNotContain("Sửa lịch");
    }

    @Test
    void aYearOfWhichNothingIsKnownSaysSo() throws Exception {
        assertThat(page("/calendar?year=2044")).contains("Chưa có ngày nghỉ lễ nào của năm 2044");
    }

    @ParameterizedTest
    @CsvSource({
        "06/02/2026, 30, false, 09/03/2026",
        "13/02/2026, 5, true, 27/02/2026",
        "29/04/2026, 3, true, 06/05/2026",
        "24/04/2026, 1, true, 28/04/2026"
    })
    void anybodyMayCount(String from, int days, boolean worked, String until) throws Exception {
        assertThat(page("/calendar?year=2026&from=" + from + "&days=" + days + "&worked=" + worked))
                .contains("Hết hạn vào ngày " + until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar?year=abc",
                "/calendar?year=-1",
                "/calendar?year=99999999999",
                "/calendar?from=01/01/9999&days=1000",
                "/calendar?days=999999999&from=01/01/2026",
                "/calendar?days=x&from=01/01/2026"
            })
    void numbersThatMakeNoSenseAreForcedOrLeftOut(String path) throws Exception {
        assertThat(get(path, agency.leader()).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/calendar?from=x", "/calendar?from=31/02/2026&days=1", "/calendar?of=%00", "/calendar?of=x"})
    void whatNobodyCanMeanIsRefusedInWords(String path) throws Exception {
        assertThat(get(path, agency.leader()).getStatus()).isBetween(400, 404);
    }

    @Test
    void aDayThatIsNoneIsNamed() throws Exception {
        assertThat(page("/calendar?from=31/02/2026&days=1")).contains("“31/02/2026” không phải là ngày");
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() throws Exception {
        long draft = desk.draft(agency.administrator(), agency.id());
        String bad = "Ngày,Loại ngày,Tên\n05/05/2031,Làm bù,<b>Tên</b>\nhôm nay,Làm bù,A\n";

        upload(draft, bad);
        assertThat(days(draft)).isZero();

        upload(draft, "Ngày,Loại ngày,Tên\n05/05/2031,Làm bù,<script>alert(1)</script>\n");
        assertThat(days(draft)).isEqualTo(1);
        String page = text(get("/calendar/changes/" + draft, agency.administrator()));
        assertThat(page).contains("&lt;script&gt;alert").doesNotContain("<script>alert");
    }

    @Test
    void onlyTheDaysOfAFileRemainWhenItIsWanted() throws Exception {
        desk.inForce(agency.administrator(), agency.id(), LocalDate.of(2031, 3, 3), LocalDate.of(2032, 3, 3));
        long draft = desk.draft(agency.administrator(), agency.id());

        web.perform(multipart("/calendar/changes/" + draft + "/import")
                .file(file("Ngày,Loại ngày,Tên\n04/03/2031,Nghỉ bù,Nghỉ bù\n"))
                .param("only", "true")
                .with(user(agency.administrator()))
                .with(csrf()));

        assertThat(SignedInAs.as(agency.administrator(), () -> changes.days(changes.view(draft))))
                .extracting(ChangedDay::day)
                .containsExactly(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 4));
    }

    @Test
    void aChangeTellsWhatItMovesPageByPage() throws Exception {
        long draft = desk.draft(agency.administrator(), agency.id(), LocalDate.of(2031, 3, 3));
        desk.check(agency.administrator(), draft);

        assertThat(text(get("/calendar/changes/" + draft + "?kind=x&page=99", agency.administrator())))
                .contains("Không có thời hạn nào thay đổi", "Ngày hội của tỉnh", "Áp dụng");
        assertThat(text(get("/calendar/changes/" + draft + "/progress", agency.administrator())))
                .contains("\"reading\":false");
        assertThat(get("/calendar/days.xlsx?year=2026&of=vn", agency.leader()).getContentAsByteArray())
                .startsWith((byte) 'P', (byte) 'K');
    }

    private int days(long draft) {
        return SignedInAs.as(agency.administrator(), () -> changes.days(changes.view(draft)))
                .size();
    }

    private void upload(long draft, String text) throws Exception {
        web.perform(multipart("/calendar/changes/" + draft + "/import")
                .file(file(text))
                .with(user(agency.administrator()))
                .with(csrf()));
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "lich.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String page(String path) throws Exception {
        return text(get(path, agency.leader()));
    }

    private MockHttpServletResponse get(String path, String person) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(URI.create(path)).with(user(person)))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
