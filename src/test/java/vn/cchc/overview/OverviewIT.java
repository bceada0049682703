package vn.cchc.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;
import static vn.cchc.testing.TestOrganization.PASSWORD;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.TestPlan;
import vn.cchc.task.Workshop;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The pages in a real browser, at a desk and on a phone. */
@CchcTest
class OverviewIT {

    private static final Path PICTURES = Path.of("target/pictures");

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Workshop workshop;

    @Autowired
    private PlanRows rows;

    private Browser browser;
    private TestAgency agency;
    private List<Long> tasks;
    private long plan;

    @BeforeEach
    void begin() {
        browser = new Browser(port);
        workshop.open();
        agency = organization.agency();
        tasks = workshop.rows(
                agency,
                new TestPlan()
                        .area("I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
                        .row(
                                "1",
                                "Xây dựng và thực hiện kế hoạch kiểm tra cải cách hành chính",
                                item("Kế hoạch kiểm tra", "Tháng 01/2026", "Phòng HCTH", "Phòng TCKT"),
                                item("Báo cáo kết quả kiểm tra", "Quý IV/2026", "Phòng HCTH"))
                        .area("II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH")
                        .row("2.1", "Rà soát quy trình", item("Quyết định", "Theo Kế hoạch của tỉnh", "Phòng TCKT")));
        plan = rows.row(tasks.get(0)).planId();
        tasks.forEach(row -> workshop.begin(agency, row));
    }

    @AfterEach
    void close() {
        browser.close();
        workshop.close();
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        String dossier = "/tasks/" + workshop.open(tasks.get(0)).get(0).id();
        List<String> pages =
                List.of("/", "/plans", "/plans/" + plan, "/plans/" + plan + "/rows/" + tasks.get(0), dossier);
        Page desk = browser.person(agency.head("HCTH"), PASSWORD);
        Page phone = browser.personOnPhone(agency.head("HCTH"), PASSWORD);
        for (String path : pages) {
            desk.navigate(path);
            Browser.assertAccessible(desk);
            picture(desk, "desk", path);
            phone.navigate(path);
            Browser.assertNoSidewaysScroll(phone);
            Browser.assertAccessible(phone);
            picture(phone, "phone", path);
        }
    }

    @Test
    void thePlanShowsWhatHappensWithoutReloading() {
        Page page = browser.person(agency.coordinator(), PASSWORD);
        page.navigate("/plans/" + plan);
        var row = page.locator("#row-" + tasks.get(0));
        assertThat(row).containsText("Giao cán bộ thực hiện");
        page.locator("#q").fill("chưa gửi");

        workshop.assign(tasks.get(0), agency, "HCTH");
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

        assertThat(row).containsText("cv1.hcth");
        assertThat(page.locator("#q")).hasValue("chưa gửi");
    }

    @Test
    void theProcessIsDrawnWithItsPlace() {
        Page page = browser.person(agency.officer("QLDA"), PASSWORD);
        page.navigate("/plans/" + plan + "/rows/" + tasks.get(0));

        page.locator("[data-picture]").scrollIntoViewIfNeeded();

        assertThat(page.locator(".process-canvas .step-now[data-element-id=assign]"))
                .isVisible();
        assertThat(page.locator("figcaption").first()).containsText("Giao cán bộ thực hiện");
        page.getByLabel("Phóng to").first().click();
        picture(page, "desk", "/process");
    }

    @Test
    void theFiltersWorkByKeyboard() {
        Page page = browser.person(agency.leader(), PASSWORD);
        page.navigate("/plans/" + plan);
        page.locator("#q").focus();
        page.keyboard().type("ra soat");
        page.keyboard().press("Enter");

        assertThat(page.locator("tbody.line-task")).hasCount(1);
        assertThat(page.locator("tbody.line-task")).containsText("Rà soát quy trình");
        assertThat(page.url()).contains("q=ra");
    }

    @Test
    void thePaperHoldsTheWholeAnnex() {
        workshop.moveTo(LocalDate.of(2026, 3, 20));
        Page page = browser.person(agency.leader(), PASSWORD);
        page.navigate("/plans/" + plan + "?print");

        assertThat(page.locator("tbody.line-task")).hasCount(2);
        assertThat(page.locator("body")).containsText("Kèm theo văn bản số 05/KH-" + agency.id());
        Browser.assertAccessible(page);
        byte[] paper =
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(PICTURES.resolve("annex.pdf")));
        assertThat(paper).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static void picture(Page page, String where, String path) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(where + path.replaceAll("[^a-z]+", "-") + ".png")));
    }
}
