package vn.cchc.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.Samples;
import vn.cchc.document.process.IssueDocument;
import vn.cchc.shared.Texts;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages of the documents in a real browser: usable at phone width, by keyboard and by screen readers. */
@CchcTest
class DocumentsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Documents documents;

    @Autowired
    private Texts texts;

    private Browser browser;
    private TestAgency agency;

    @BeforeEach
    void open() {
        agency = organization.agency("HCTH");
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        long issued = desk.issued(agency);
        long returned = desk.submitted(agency);
        desk.complete(
                returned,
                agency.head("HCTH"),
                IssueDocument.CONTENT_CHECK,
                "decision",
                "return",
                "reason",
                "Thiếu số liệu của quý trước\nSửa lại căn cứ");
        long approved = desk.approved(agency);
        String[] pages = {
            "/documents",
            "/documents?tab=prepared",
            "/documents/print",
            "/documents/new",
            "/documents/" + issued,
            "/documents/" + returned,
            "/documents/" + approved
        };
        Page desktop = browser.person(agency.officer("HCTH"), TestOrganization.PASSWORD);
        Page phone = browser.personOnPhone(agency.officer("HCTH"), TestOrganization.PASSWORD);
        for (String page : pages) {
            desktop.navigate(page);
            assertThat(desktop.locator("h1").count()).as(page).isOne();
            Browser.assertAccessible(desktop);
            phone.navigate(page);
            Browser.assertAccessible(phone);
            Browser.assertNoSidewaysScroll(phone);
        }
        Page administrator = browser.personOnPhone(agency.administrator(), TestOrganization.PASSWORD);
        administrator.navigate("/documents/settings");
        Browser.assertAccessible(administrator);
        Browser.assertNoSidewaysScroll(administrator);
    }

    @Test
    void aDrafterUploadsAndSubmitsOnThePage() {
        long document = desk.draft(agency, DocumentType.NOTICE);
        Page page = browser.personOnPhone(agency.officer("HCTH"), TestOrganization.PASSWORD);
        page.navigate("/documents/" + document);

        page.setInputFiles("#files", new FilePayload("Thông báo.pdf", "application/pdf", Samples.pdf()));
        page.getByText(texts.get("document.action.upload")).last().click();
        page.getByText(texts.get("document.notice.uploaded", 1)).waitFor();
        page.getByText(texts.get("document.action.submit"), new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByText(texts.get("document.notice.submitted")).waitFor();

        assertThat(documents.state(document)).isEqualTo(DocumentState.CONTENT_CHECK);
    }

    @Test
    void aPdfOpensInTheBrowsersOwnViewer() {
        long document = desk.draft(agency, DocumentType.NOTICE);
        Page page = browser.person(agency.officer("HCTH"), TestOrganization.PASSWORD);
        page.navigate("/documents/" + document);
        page.setInputFiles("#files", new FilePayload("Thông báo.pdf", "application/pdf", Samples.pdf()));
        page.getByText(texts.get("document.action.upload")).last().click();
        page.getByText(texts.get("document.notice.uploaded", 1)).waitFor();
        long file = documents.versions(document).get(0).files().get(0).id();

        var answer = page.request().get("/files/" + file + "/preview");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        assertThat(answer.body()).isEqualTo(Samples.pdf());
    }

    @Test
    void aLeaderApprovesAndSignsOnAPhoneInTasklist() {
        long document = desk.checked(agency);
        String task = desk.openTask(document).getId();
        Page phone = browser.personOnPhone(agency.leader(), TestOrganization.PASSWORD);
        phone.navigate("/camunda/app/tasklist/default/#/?task=" + task);

        // one tap takes the task, one tap signs: decision and capacity are filled in
        phone.getByText("Nhận việc", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        phone.locator("button[ng-click='complete()']:not([disabled])").click();

        phone.waitForCondition(() -> documents.state(document) == DocumentState.NUMBERING);
        assertThat(documents.view(document).signerId()).isEqualTo(agency.leader());
    }
}
