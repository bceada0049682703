package vn.cchc.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The calendar in a browser: looked at on a phone, changed at a desk. */
@CchcTest
class CalendarIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private CalendarDesk desk;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anOfficerLooksAtTheYearOnAPhone() {
        TestAgency agency = organization.agency("HCTH");
        try (var browser = new Browser(port)) {
            Page page = browser.personOnPhone(agency.officer("HCTH"), TestOrganization.PASSWORD);
            page.navigate("/calendar?year=2026");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lịch làm việc năm 2026")))
                    .isVisible();
            Browser.assertNoSidewaysScroll(page);
            Browser.assertAccessible(page);
            page.locator("#from").fill("29/04/2026");
            page.locator("#days").fill("3");
            page.locator(".calendar-count button").click();
            assertThat(page.locator(".calendar-answer")).containsText("06/05/2026");
        }
    }

    @Test
    void anAdministratorChangesTheCalendar() {
        TestAgency agency = organization.agency("HCTH");
        try (var browser = new Browser(port)) {
            Page page = browser.person(agency.administrator(), TestOrganization.PASSWORD);
            page.onDialog(dialog -> dialog.accept());
            page.navigate("/calendar?year=2031");
            button(page, "Sửa lịch").click();
            page.locator("#first").fill("05/05/2031");
            page.locator("#last").fill("06/05/2031");
            page.locator("#name").fill("Ngày hội của tỉnh");
            button(page, "Thêm vào thay đổi").click();
            assertThat(page.locator("section[aria-labelledby=days-title] tbody tr"))
                    .hasCount(2);
            Browser.assertAccessible(page);

            button(page, "Xem trước ảnh hưởng").click();
            assertThat(page.getByText("Không có thời hạn nào thay đổi")).isVisible();
            button(page, "Áp dụng").click();

            assertThat(page.locator(".page-head .state")).hasText("Đã áp dụng");
            page.navigate("/calendar?year=2031");
            assertThat(page.locator(".calendar-marks")).containsText("05–06/05 Ngày hội của tỉnh");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
