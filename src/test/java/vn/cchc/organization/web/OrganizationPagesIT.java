package vn.cchc.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.organization.Organization;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages of the organization in a real browser. */
@CchcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganizationPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Organization organization;

    @Autowired
    private TestOrganization test;

    private Browser browser;
    private TestAgency agency;

    @BeforeAll
    void open() {
        browser = new Browser(port);
        agency = test.agency();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void areReadableAtAnyWidthAndByAnybody() {
        Page wide = browser.person(agency.administrator(), TestOrganization.PASSWORD);
        Page phone = browser.personOnPhone(agency.administrator(), TestOrganization.PASSWORD);
        for (String address : new String[] {
            "/organization",
            "/organization/units/" + agency.unit("HCTH"),
            "/organization/people",
            "/organization/people/" + agency.head("HCTH"),
            "/organization/signing",
            "/organization/names?try=HCTH",
            "/organization/agency",
            "/organization/history"
        }) {
            wide.navigate(address);
            Browser.assertAccessible(wide);
            phone.navigate(address);
            Browser.assertNoSidewaysScroll(phone);
        }
    }

    @Test
    void letTheAdministratorMergeUnits() {
        TestAgency own = test.agency();
        Page page = browser.person(own.administrator(), TestOrganization.PASSWORD);
        page.navigate("/organization");
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Phòng TCKT"))
                .click();
        page.locator("#successor").selectOption(new SelectOption().setLabel("Phòng HCTH"));
        page.locator("#lastDay").fill("30/06/2026");
        page.locator("form:has(#successor) button[type=submit]").click();

        assertThat(page.locator("[role=status]").first().textContent()).contains("Đã ghi nhận");
        assertThat(organization.unit(own.unit("TCKT")).successorId()).isEqualTo(own.unit("HCTH"));
        assertThat(organization.unitsOf(own.head("TCKT"))).contains(own.unit("HCTH"));
    }
}
