package vn.cchc.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.engine.Processes;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Tasklist as people meet it: Vietnamese in every corner, one product, usable on a phone. */
@CchcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistIT {

    private static final String INBOX = "/camunda/app/tasklist/default/";

    /** Words of Camunda's and form-js's English that no page of ours may show. */
    private static final List<String> FOREIGN = List.of(
            "Camunda", "Field is required", "Field must", "Nothing found", "Due ", "Created ", "Log out", "Claim");

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Processes processes;

    private Browser browser;
    private TestAgency agency;

    @BeforeAll
    void open() {
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void workThatWaits() {
        agency = organizations.agency("HCTH");
        repository
                .createDeployment()
                .name("tasklist-test")
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .addClasspathResource("bpmn/limits.dmn")
                .enableDuplicateFiltering(true)
                .deploy();
        processes.start("guard-test", UUID.randomUUID().toString(), agency.id(), Map.of("unitId", agency.unit("HCTH")));
    }

    @Test
    void speaksVietnameseAndNamesOnlyTheProduct() {
        Page page = officer(false);
        openTask(page);

        assertThat(page).hasTitle("Quản lý kế hoạch cải cách hành chính – Hộp việc");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        assertThat(page.locator("[cam-widget-footer]")).isHidden();
        assertThat(page.locator("body").innerText()).doesNotContain(FOREIGN.toArray(String[]::new));
        Browser.assertAccessible(page);
    }

    @Test
    void formsRefuseInVietnameseAndWriteDatesDayFirst() {
        Page page = officer(false);
        openTask(page);
        page.locator(".claim").click();
        Locator amount = page.getByLabel("Số lượng");
        amount.fill("99");
        assertThat(page.getByText("Giá trị lớn nhất là 10.")).isVisible();
        Locator day = page.locator(".flatpickr-input");
        assertThat(day).hasAttribute("placeholder", "ngày/tháng/năm");
        day.fill("31/12/2099");
        day.press("Enter");
        assertThat(day).hasValue("31/12/2099");
        page.locator(".flatpickr-input").click();
        assertThat(page.locator(".flatpickr-weekdays")).containsText("CN");
    }

    @Test
    void aPhoneShowsTheListThenTheTask() {
        Page page = officer(true);
        page.locator(".cchc-filters").click();
        page.locator(".task-filters .item").nth(1).click();
        assertThat(page.locator(".task-details")).isHidden();
        Browser.assertNoSidewaysScroll(page);

        page.locator("li.task").first().click();
        assertThat(page.locator(".task-card .claim")).isVisible();
        assertThat(page.locator(".column.tasks-list")).isHidden();
        assertThat(page.locator(".form-actions .btn-primary")).isVisible();
        Browser.assertNoSidewaysScroll(page);
        Browser.assertAccessible(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Về danh sách"))
                .click();
        assertThat(page.locator("li.task").first()).isVisible();
    }

    @Test
    void signingOutEndsTheSessionOfThePagesToo() {
        Page page = officer(false);
        page.evaluate("localStorage.setItem('camunda-form:x', '{}')");
        page.locator(".account > a").click();
        page.locator(".account .logout a").click();
        page.waitForURL("**/login**");
        assertThat(page.evaluate("localStorage.getItem('camunda-form:x')")).isNull();
        page.navigate(INBOX);
        page.waitForURL("**/login**");
    }

    private Page officer(boolean phone) {
        String person = agency.officer("HCTH");
        Page page = phone
                ? browser.personOnPhone(person, TestOrganization.PASSWORD)
                : browser.person(person, TestOrganization.PASSWORD);
        page.navigate(INBOX);
        page.locator(".task-filters .item")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    /** Opens the filter of what the unit may take, and its only task. */
    private static void openTask(Page page) {
        page.locator(".task-filters .item").nth(1).click();
        page.locator("li.task").first().click();
        assertThat(page.locator(".form-actions .btn-primary")).isVisible();
    }
}
