package vn.cchc.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.cchc.testing.TestOrganization.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;

/** The tab "Hồ sơ" in Tasklist itself. */
@CchcTest
class DossierInTasklistIT extends DraftInTasklistCase {

    @Test
    void theOfficerReadsThePlanSeesTheProcessAndHandsInADraft() {
        Page page = browser.person(agency.officer("HCTH"), PASSWORD);
        Locator dossier = open(page);

        assertThat(dossier).containsText("Kiểm tra công tác cải cách hành chính");
        dossier.locator("[data-picture]").scrollIntoViewIfNeeded();
        assertThat(dossier.locator(".process-canvas .step-now").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/tasklist-dossier.png")));

        handIn(dossier, "Bản đầu tiên");

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
        return dossier(page);
    }
}
