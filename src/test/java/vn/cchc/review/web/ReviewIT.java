package vn.cchc.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.review.ReviewDesk;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages of a review in a real browser: usable at phone width, by keyboard and by screen readers. */
@CchcTest
class ReviewIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestOrganization organization;

    private Browser browser;
    private TestAgency agency;
    private long set;
    private long review;

    @BeforeEach
    void open() {
        agency = organization.agency("HCTH", "TCKT", "QLDA");
        set = desk.criteria(agency, true);
        review = desk.open(agency, "HCTH", "TCKT");
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        desk.settle(agency, review, "HCTH", "10", "9");
        desk.settle(agency, review, "TCKT", "8", "9");
        String[] pages = {
            "/reviews",
            "/reviews/new?year=2027",
            "/reviews/criteria",
            "/reviews/criteria/" + set,
            "/reviews/" + review,
            "/reviews/" + review + "/survey",
            "/reviews/" + review + "/carry-over",
            "/reviews/" + review + "/sheets/" + agency.unit("HCTH")
        };
        Page desktop = browser.person(agency.coordinator(), TestOrganization.PASSWORD);
        Page phone = browser.personOnPhone(agency.coordinator(), TestOrganization.PASSWORD);
        for (String path : pages) {
            desktop.navigate(path);
            Browser.assertAccessible(desktop);
            phone.navigate(path);
            Browser.assertNoSidewaysScroll(phone);
            Browser.assertAccessible(phone);
        }
    }

    @Test
    void anOfficerScoresTheUnitOnAPhone() {
        Page phone = browser.personOnPhone(agency.officer("HCTH"), TestOrganization.PASSWORD);
        phone.navigate("/reviews/" + review);
        phone.locator(".page-head a", new Page.LocatorOptions().setHasText("Bảng điểm của đơn vị tôi"))
                .click();
        Browser.assertNoSidewaysScroll(phone);
        Browser.assertAccessible(phone);
        Locator row = phone.locator("form[action$='/self']").last();
        row.locator("[name=points]").fill("10,5");
        row.locator("[name=note]").fill("Có sáng kiến được công nhận");
        row.locator("button").click();
        assertThat(phone.locator("[role=alert]")).hasText("Điểm 10,5 cao hơn điểm tối đa 10.");
        row = phone.locator("form[action$='/self']").last();
        assertThat(row.locator("[name=note]")).hasValue("Có sáng kiến được công nhận");
        row.locator("[name=points]").fill("9,5");
        row.locator("button").click();
        assertThat(phone.locator("form[action$='/self'] [role=status]")).hasText("Đã lưu.");
    }
}
