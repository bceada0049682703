package vn.cchc.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.cchc.testing.SignedInAs.as;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.MockMvc;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Post;
import vn.cchc.notice.domain.OwnNotices;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The bell, the list, the choices and the administrators' page. */
@CchcTest
class NoticePagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private Bell bell;

    @Autowired
    private Post post;

    private TestAgency agency;
    private String me;

    @BeforeEach
    void somebody() {
        agency = organizations.agency("HCTH");
        me = agency.officer("HCTH");
    }

    private String page(String path, String person, String... roles) throws Exception {
        return new String(
                mvc.perform(get(path).with(user(person).roles(roles)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private long only() {
        return as(
                me,
                () -> notices.list(false, PageRequest.of(0, 5))
                        .getContent()
                        .get(0)
                        .id());
    }

    @Test
    void theBellCountsWhatIsNotReadInOneStatement() throws Exception {
        assertThat(page("/account", me)).contains("bi-bell\"").doesNotContain("chưa đọc");
        post.news(me, "Một");
        post.news(me, "Hai");

        assertThat(page("/account", me)).contains("2 thông báo chưa đọc");
        assertThat(page("/account", agency.head("HCTH"))).doesNotContain("chưa đọc");
        assertThat(Statements.during(() -> as(me, bell::unread))).isOne();
    }

    @Test
    void theListShowsOwnNoticesEscapedAndOpeningMarksThemAsRead() throws Exception {
        post.tell(me, NoticeKind.OVERDUE, true, "<script>alert(1)</script>");
        assertThat(page("/notices", me))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Quá hạn", "Khẩn")
                .doesNotContain("<script>alert");
        assertThat(page("/notices", agency.head("HCTH"))).contains("Không có thông báo chưa đọc.");
        long id = only();

        mvc.perform(post("/notices/" + id + "/open")
                        .with(user(agency.head("HCTH")))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/notices/" + id + "/read")
                        .with(user(agency.head("HCTH")))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/notices/" + id + "/open").with(user(me))).andExpect(status().isForbidden());
        mvc.perform(post("/notices/" + id + "/open").with(user(me)).with(csrf()))
                .andExpect(redirectedUrl("/"));

        assertThat(page("/notices", me)).contains("Không có thông báo chưa đọc.");
        assertThat(page("/notices?all=true&page=x", me)).contains("&lt;script&gt;");
    }

    @Test
    void allAreMarkedAsReadAtOnce() throws Exception {
        post.news(me, "Một");
        post.news(me, "Hai");
        mvc.perform(post("/notices/read").with(user(me)).with(csrf()))
                .andExpect(redirectedUrl("/notices"))
                .andExpect(flash().attribute("notice", "Đã đánh dấu tất cả thông báo là đã đọc."));
        assertThat(as(me, bell::unread)).isZero();
    }

    @Test
    void theChoicesAreKeptAndMistakesAreSaid() throws Exception {
        assertThat(page("/account/notices", me)).contains("Hệ thống chưa có máy chủ thư", "chưa có địa chỉ thư");
        mvc.perform(post("/account/notices")
                        .with(user(me))
                        .with(csrf())
                        .param("mail", "true")
                        .param("address", " an@noi-khac.test ")
                        .param("hour", "16")
                        .param("kinds", "OVERDUE", "DECISION"))
                .andExpect(redirectedUrl("/account/notices"));
        assertThat(page("/account/notices", me))
                .contains("value=\"an@noi-khac.test\"", "<option value=\"16\" selected=\"selected\">")
                .containsPattern("value=\"OVERDUE\"\\s+checked")
                .doesNotContainPattern("value=\"EVENT\"\\s+checked");

        for (String[] wrong : new String[][] {
            {"address", "khong-phai-thu"},
            {"address", "a@b.c\r\nBcc: d@e.f"},
            {"hour", "24"},
            {"hour", "x"},
            {"kinds", "X"}
        }) {
            mvc.perform(post("/account/notices").with(user(me)).with(csrf()).param(wrong[0], wrong[1]))
                    .andExpect(status().isBadRequest());
        }
    }

    @Test
    void onlyThoseWhoRunTheInstallationSeeTheMailAndThatThereIsNoServer() throws Exception {
        String root = organizations.root();
        String reader = post.reader();
        post.urgent(reader, "Nội dung kín");

        assertThat(page("/admin/mail", root, "SYSTEM"))
                .contains("Chưa khai báo máy chủ thư", "Nguyễn Văn An", "Thư khẩn", "Đang chờ")
                .doesNotContain("Nội dung kín")
                .doesNotContain(Post.address(reader));
        mvc.perform(get("/admin/mail").with(user(agency.administrator()).roles("ADMINISTRATOR")))
                .andExpect(status().isForbidden());
        // a role that was lost since the sign-in
        mvc.perform(get("/admin/mail").with(user(me).roles("SYSTEM"))).andExpect(status().isForbidden());
        mvc.perform(post("/admin/mail/again").with(user(me).roles("SYSTEM")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatWasGivenUpIsTriedAgainWhenTheyWantIt() throws Exception {
        String reader = post.reader();
        post.urgent(reader, "Thử lại");
        post.emptyOutbox("TOO_OLD");
        assertThat(post.mails(reader)).containsExactly("GIVEN_UP TOO_OLD");

        mvc.perform(post("/admin/mail/again")
                        .with(user(organizations.root()).roles("SYSTEM"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/mail"));

        assertThat(post.mails(reader)).containsExactly("WAITING");
        post.emptyOutbox();
    }
}
