package vn.cchc.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.cchc.organization.Covers;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages on which substitutes are named: whatever is wrong is said in a sentence, and nothing typed is lost. */
@CchcTest
class CoverPagesTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private MockMvc web;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Covers covers;

    @Autowired
    private Clock clock;

    private TestAgency agency;
    private LocalDate today;
    private String officer;

    @BeforeEach
    void found() {
        agency = organizations.agency("HCTH", "TCKT");
        today = LocalDate.now(clock);
        officer = agency.officer("HCTH");
    }

    /** Days are counted from today. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3   | 2   | colleague | Nghỉ phép | Ngày kết thúc không được trước
            -1  | 2   | colleague | Nghỉ phép | từ hôm nay trở đi
            -9  | -5  | colleague | Nghỉ phép | từ hôm nay trở đi
            0   | 366 | colleague | Nghỉ phép | dài nhất một năm
            0   | 2   | self      | Nghỉ phép | Không ai làm thay cho chính mình
            0   | 2   | nobody    | Nghỉ phép | Cần chọn người làm thay
            0   | 2   | stranger  | Nghỉ phép | trong cùng cơ quan
            0   | 2   | unknown   | Nghỉ phép | trong cùng cơ quan
            0   | 2   | inactive  | Nghỉ phép | trong cùng cơ quan
            0   | 2   | away      | Nghỉ phép | vắng mặt từ
            0   | 2   | colleague | ''        | Cần điền: Lý do
            0   | 2   | colleague | long      | Lý do dài quá 300 ký tự
            """)
    void whatIsWrongIsSaidInASentence(int from, int to, String who, String reason, String sentence) throws Exception {
        String substitute = substitute(who);
        String words = reason.equals("long") ? "Đi học ".repeat(100_000) : reason;

        name(substitute, DAY.format(today.plusDays(from)), DAY.format(today.plusDays(to)), words)
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("problem", containsString(sentence)));

        assertThat(covers.about(officer)).isEmpty();
    }

    private String substitute(String who) {
        return switch (who) {
            case "self" -> officer;
            case "nobody" -> "";
            case "stranger" -> organizations.agency("HCTH").officer("HCTH");
            case "unknown" -> "khong.co.ai";
            case "inactive" -> {
                people.deactivate(agency.clerk(), null, agency.administrator());
                yield agency.clerk();
            }
            case "away" -> {
                leaveCover.name(
                        new NewCover(
                                agency.id(),
                                agency.head("TCKT"),
                                agency.leader(),
                                today.plusDays(2),
                                today.plusDays(9),
                                Set.of(),
                                "Đi công tác"),
                        agency.head("TCKT"));
                yield agency.head("TCKT");
            }
            default -> agency.colleague("HCTH");
        };
    }

    @Test
    void aSecondSubstituteForTheSameDaysIsRefusedWithTheFirstOnesName() throws Exception {
        String day = DAY.format(today);
        name(agency.colleague("HCTH"), day, day, "Nghỉ phép").andExpect(flash().attributeExists("notice"));

        name(agency.head("TCKT"), day, day, "Nghỉ phép")
                .andExpect(flash().attribute(
                                "problem",
                                containsString("cv1.hcth " + agency.id() + " đã có cv2.hcth " + agency.id()
                                        + " làm thay từ " + day)));
    }

    @Test
    void whatIsCalledOffTwiceIsOver() throws Exception {
        long cover = leaveCover.name(
                new NewCover(agency.id(), officer, agency.colleague("HCTH"), today, today, Set.of(), "Nghỉ phép"),
                officer);
        String end = "/account/cover/" + cover + "/end";

        web.perform(post(end).with(csrf()).with(user(officer))).andExpect(flash().attributeExists("notice"));
        web.perform(post(end).with(csrf()).with(user(officer)))
                .andExpect(flash().attribute("problem", "Lần làm thay này đã kết thúc."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "mai", "2026-13-01", "99999999999999", "<script>"})
    void whatIsNoDayIsTold(String day) throws Exception {
        name(agency.colleague("HCTH"), day, day, "Nghỉ phép").andExpect(status().isBadRequest());
        assertThat(covers.about(officer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x}", "a&b=c", "khong-co"})
    void agenciesThatAreNoneBreakNothing(String name) throws Exception {
        web.perform(form(name, "", DAY.format(today), DAY.format(today), "Nghỉ phép"))
                .andExpect(redirectedUrlPattern("/account/cover?agency=*"));
        web.perform(form(name, agency.clerk(), DAY.format(today), DAY.format(today), "Nghỉ phép"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aRefusedFormComesBackAsItWasFilledIn() throws Exception {
        var refused = name(agency.colleague("HCTH"), DAY.format(today.plusDays(3)), DAY.format(today), "Đi <b>họp</b>")
                .andReturn();

        web.perform(get("/account/cover?agency=" + agency.id())
                        .with(user(officer))
                        .cookie(refused.getResponse().getCookies()))
                .andExpect(content().string(containsString("value=\"Đi &lt;b&gt;họp&lt;/b&gt;\"")))
                .andExpect(content().string(containsString("value=\"" + DAY.format(today.plusDays(3)) + "\"")))
                .andExpect(content()
                        .string(containsString("value=\"" + agency.colleague("HCTH") + "\" selected=\"selected\"")))
                .andExpect(content().string(containsString("value=\"TASK\" checked=\"checked\"")));
    }

    private ResultActions name(String substitute, String from, String to, String reason) throws Exception {
        return web.perform(form(agency.id(), substitute, from, to, reason));
    }

    private MockHttpServletRequestBuilder form(String of, String substitute, String from, String to, String reason) {
        return post("/account/cover")
                .with(csrf())
                .with(user(officer))
                .param("agency", of)
                .param("substitute", substitute)
                .param("from", from)
                .param("to", to)
                .param("kind", "TASK")
                .param("reason", reason);
    }
}
