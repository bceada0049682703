package vn.cchc.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Welcome, Admin and Cockpit as who runs the installation meets them: Vietnamese, readable, and true about what they can do. */
@CchcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministratorsAppsIT {

    /** Words that the apps have in no locale file, or say before their words arrive. */
    private static final List<String> FOREIGN = List.of(
            "Camunda", "Toggle", "Nothing", "Create ", "Delete", "Search", "Running", "Select a", "Users", "Groups");

    /** The apps draw a page only after several answers. */
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    private Browser browser;
    private Page page;

    @BeforeAll
    void open() {
        browser = new Browser(port);
        page = browser.person(organizations.root(), "demo");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "welcome, , Ứng dụng",
        "admin, , Người dùng",
        "admin, users, Danh sách người dùng",
        "admin, groups/camunda-admin, Chi tiết nhóm",
        "admin, tenants, Danh sách cơ quan",
        "admin, authorization, Phân quyền",
        "admin, system?section=system-settings-metrics, Hệ thống",
        "cockpit, , Đã triển khai",
        "cockpit, processes, quy trình đã triển khai",
        "cockpit, decisions, Quyết định",
        "cockpit, tasks, Công việc",
        "cockpit, repository, Thời điểm triển khai",
        "cockpit, batch, Quy trình",
    })
    void everyPageSpeaksVietnameseAndCanBeReadByEverybody(String app, String path, String shown) {
        visit(app, path == null ? "" : path);

        assertThat(page.getByText(shown).first()).isVisible(PATIENTLY);
        assertThat(page.locator("body").innerText()).doesNotContain(FOREIGN.toArray(String[]::new));
        Browser.assertAccessible(page);
    }

    @Test
    void peopleGroupsAndAgenciesAreShownOnly() {
        TestAgency agency = organizations.agency("HCTH");
        visit("admin", "users/" + agency.officer("HCTH"));

        assertThat(page.getByText("Ở đây chỉ để xem.")).isVisible(PATIENTLY);
        assertThat(page.locator(".section-content button[type=submit]:visible")).hasCount(0);
        assertThat(page.locator(".section-content form:visible input").first()).hasAttribute("readonly", "");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Tổ chức").setExact(true))
                .click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/organization.*"));
    }

    private void visit(String app, String path) {
        page.navigate("about:blank");
        page.navigate("/camunda/app/" + app + "/default/#/" + path);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }
}
