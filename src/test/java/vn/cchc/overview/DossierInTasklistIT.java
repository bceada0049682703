package vn.cchc.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.TestOrganization.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.document.Samples;
import vn.cchc.task.Workshop;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The tab "Hồ sơ" in Tasklist itself. */
@CchcTest
class DossierInTasklistIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Workshop workshop;

    private Browser browser;
    private TestAgency agency;
    private long row;

    @BeforeEach
    void begin() {
        browser = new Browser(port);
        workshop.open();
        agency = organization.agency();
        row = workshop.begun(agency, item("Kế hoạch kiểm tra", "Quý I/2026", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
    }

    @AfterEach
    void close() {
        browser.close();
        workshop.close();
    }

    @Test
    void theOfficerReadsThePlanSeesTheProcessAndHandsInADraft() {
        Page page = browser.person(agency.officer("HCTH"), PASSWORD);
        Locator dossier = open(page);

        assertThat(dossier).containsText("Kiểm tra công tác cải cách hành chính");
        dossier.locator("[data-picture]").scrollIntoViewIfNeeded();
        assertThat(dossier.locator(".process-canvas .step-now").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/tasklist-dossier.png")));

        dossier.locator("#draft-files").setInputFiles(new FilePayload("du-thao.png", "image/png", Samples.png()));
        dossier.locator("#draft-note").fill("Bản đầu tiên");
        dossier.locator("form:has(#draft-files) button").click();

        assertThat(dossier).containsText("Lần 1");
        assertThat(dossier).containsText("Bản đầu tiên");
    }

    @Test
    void aWrongFileIsAnsweredWithASentence() {
        Page page = browser.personOnPhone(agency.officer("HCTH"), PASSWORD);
        Locator dossier = open(page);

        dossier.locator("#draft-files")
                .setInputFiles(new FilePayload(
                        "du-thao.docx", "application/msword", "không phải Word".getBytes(StandardCharsets.UTF_8)));
        dossier.locator("form:has(#draft-files) button").click();

        assertThat(dossier.locator("form [role=alert]")).containsText("du-thao.docx");
        Browser.assertNoSidewaysScroll(page);
    }

    private Locator open(Page page) {
        page.navigate("/camunda/app/tasklist/default/#/?task="
                + workshop.mine(row, agency.officer("HCTH"), "draft", null).id());
        page.getByText("Hồ sơ", new Page.GetByTextOptions().setExact(true)).click();
        Locator dossier = page.locator(".cchc-dossier");
        assertThat(dossier).containsText("Nhiệm vụ trong kế hoạch");
        return dossier;
    }
}
