package vn.cchc.inspection.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.inspection.InspectionDesk;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The catalogue of checklists in a real browser, at a desk and on a phone. */
@CchcTest
class ChecklistIT {

    private static final String AREA = "#area-PROCEDURES";

    @LocalServerPort
    private int port;

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private TestOrganization organization;

    private Browser browser;
    private TestAgency agency;

    @BeforeEach
    void open() {
        agency = organization.agency();
        desk.checklist(agency);
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void linesAreAddedOneAfterTheOtherAndToldWhereTheyStand() {
        adds(browser.person(agency.inspector(), TestOrganization.PASSWORD), "bàn làm việc", 2);
        adds(browser.personOnPhone(agency.inspector(), TestOrganization.PASSWORD), "điện thoại", 7);
    }

    /** The address stays the same from the second time on: the page must come anew all the same. */
    private static void adds(Page page, String where, int there) {
        page.navigate("/inspections/checklists");
        Locator area = page.locator(AREA);
        page.locator("#area").selectOption("PROCEDURES");
        for (int line = 1; line <= 5; line++) {
            // the browser scrolls to the area once more when all is loaded: nobody clicks within that moment
            page.waitForLoadState();
            page.locator("#lines").fill("Tiêu chí " + line + " từ " + where + " | Nghị định 61/2018/NĐ-CP");
            button(page, "Thêm").click();
            assertThat(area.locator("li")).hasCount(there + line);
            assertThat(area.locator("li").last()).containsText("Tiêu chí " + line + " từ " + where);
            assertThat(area.locator("[role=status]")).hasText("Đã thêm 1 tiêu chí.");
            assertThat(area.locator("[role=status]")).isInViewport();
            assertThat(page.locator("#lines")).isEmpty();
            assertThat(page.locator("#area")).hasValue("PROCEDURES");
        }
        Browser.assertNoSidewaysScroll(page);
        Browser.assertAccessible(page);
    }

    @Test
    void whoPressesTwiceAddsOnceAndWhoComesBackMaySendAgain() {
        Page page = browser.person(agency.inspector(), TestOrganization.PASSWORD);
        page.navigate("/inspections/checklists");
        page.locator("#area").selectOption("PROCEDURES");
        page.locator("#lines").fill("Có sổ theo dõi");
        button(page, "Thêm").dblclick();
        assertThat(page.locator(AREA + " li")).hasCount(3);
        page.locator("#lines").fill(" ");
        button(page, "Thêm").click();
        assertThat(page.locator("main")).containsText("Quay lại");
        page.goBack();
        page.locator("#area").selectOption("PROCEDURES");
        page.locator("#lines").fill("Có bảng niêm yết");
        button(page, "Thêm").click();
        assertThat(page.locator(AREA)).containsText("Có bảng niêm yết");
        assertThat(page.locator(AREA + " li")).hasCount(4);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
