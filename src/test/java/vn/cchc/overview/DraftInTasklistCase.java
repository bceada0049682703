package vn.cchc.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.document.Samples;
import vn.cchc.task.Workshop;
import vn.cchc.testing.Browser;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** A browser, and an officer of HCTH with a document to draft in Tasklist. */
abstract class DraftInTasklistCase {

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organization;

    @Autowired
    Workshop workshop;

    Browser browser;
    TestAgency agency;
    long row;

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

    /** The tab "Hồ sơ" of the task that is open. */
    static Locator dossier(Page page) {
        page.getByText("Hồ sơ", new Page.GetByTextOptions().setExact(true)).click();
        Locator dossier = page.locator(".cchc-dossier");
        assertThat(dossier).containsText("Nhiệm vụ trong kế hoạch");
        return dossier;
    }

    /** Hands in a picture as the draft. */
    static void handIn(Locator dossier, String note) {
        dossier.locator("#draft-files").setInputFiles(new FilePayload("du-thao.png", "image/png", Samples.png()));
        dossier.locator("#draft-note").fill(note);
        dossier.locator("form:has(#draft-files) button").click();
    }
}
