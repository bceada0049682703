package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Signing in by the page, in a real browser. */
@CchcTest
class SignInPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Processes processes;

    @Test
    void aLinkToATaskSurvivesTheSignInOnAPhone() {
        TestAgency agency = organizations.agency("HCTH");
        repository
                .createDeployment()
                .name("guard-test")
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .enableDuplicateFiltering(false)
                .deploy();
        String instance = processes.start(
                "guard-test", UUID.randomUUID().toString(), agency.id(), Map.of("unitId", agency.unit("HCTH")));
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        tasks.setAssignee(task, agency.officer("HCTH"));
        try (Browser browser = new Browser(port)) {
            Page page = browser.window(Browser.PHONE, 844);
            page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
            assertThat(page.url()).contains("/login");
            Browser.assertAccessible(page);
            Browser.assertNoSidewaysScroll(page);

            signIn(page, agency.officer("HCTH"), "sai");
            assertThat(page.locator("[role=alert]").textContent()).contains("chưa đúng");
            signIn(page, agency.officer("HCTH"), TestOrganization.PASSWORD);

            page.waitForURL(url -> url.contains("/tasklist/default/"));
            assertThat(page.url()).contains("task=" + task);
            page.getByText("Kiểm tra hồ sơ").first().waitFor();
        }
    }

    private static void signIn(Page page, String account, String password) {
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForLoadState();
    }
}
