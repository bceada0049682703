package vn.cchc.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.cchc.testing.TestOrganization.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.Browser;
import vn.cchc.testing.CchcTest;

/** An officer goes on leave and names a substitute, who does the officer's task in Tasklist. */
@CchcTest
class SubstituteInTasklistIT extends DraftInTasklistCase {

    @Test
    void theSubstituteTakesTheTaskAndWorksOnItInTheNameOfTheAbsentOne() {
        String absent = agency.officer("HCTH");
        String substitute = agency.officer("TCKT");
        name(browser.personOnPhone(absent, PASSWORD), substitute);

        Page page = browser.person(substitute, PASSWORD);
        assertThat(page.locator("section:has(#others-title)")).containsText("Thay " + called(absent));
        Locator dossier = take(page, absent);
        handIn(dossier, "Bản làm thay");
        Locator version = dossier.locator("li:has-text('Lần 1')");
        assertThat(version).containsText(called(substitute) + " thay " + called(absent));
        assertThat(version).containsText("Bản làm thay");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/substitute-dossier.png")));

        Page document = page.waitForPopup(
                () -> dossier.locator("a[href*='/documents/']").first().click());
        assertThat(document.locator("main .alert-warning")).containsText("Bạn đang làm thay " + called(absent));
        assertThat(document.locator("main")).containsText("Bản làm thay");
        document.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/substitute-document.png")));
    }

    @Test
    void theHeadNamesASubstituteForSomebodyOfTheUnit() {
        Page page = browser.person(agency.head("HCTH"), PASSWORD);
        page.navigate("/account/cover");
        page.locator("a[href*='/cover?agency=']").click();
        page.locator("#person").selectOption(agency.officer("HCTH"));
        page.locator("#substitute").selectOption(agency.colleague("HCTH"));
        page.locator("#to").fill("06/03/2026");
        page.locator("#reason").fill("Đi công tác");
        page.locator("form:has(#substitute) button[type=submit]").click();

        assertThat(page.locator("main")).containsText("Mọi loại việc");
        assertThat(page.locator("main")).containsText("Người cử: " + called(agency.head("HCTH")));
        Browser.assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/substitute-managed.png")));
        page.locator("form[action$='/end'] button").click();
        assertThat(page.locator("main")).containsText("Đã kết thúc sớm");
    }

    private static void name(Page page, String substitute) {
        page.navigate("/account");
        page.locator("main a[href$='/account/cover']").click();
        page.locator("#substitute").selectOption(substitute);
        page.locator("#to").fill(page.locator("#from").inputValue());
        page.locator("#kind-TASK").check();
        page.locator("#reason").fill("Nghỉ phép");
        page.locator("form:has(#substitute) button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Đang làm thay");
        assertThat(page.locator("main")).containsText("Thực hiện nhiệm vụ");
        Browser.assertNoSidewaysScroll(page);
        Browser.assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/substitute-named-phone.png")));
    }

    /** From the filter of the inbox to the form, which is open then. */
    private static Locator take(Page page, String absent) {
        page.navigate("/camunda/app/tasklist/");
        page.locator(".task-filters .item")
                .filter(new Locator.FilterOptions().setHasText("Việc làm thay"))
                .click();
        Locator card = page.locator("li.task");
        assertThat(card).containsText("Thay " + called(absent));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/substitute-list.png")));
        card.click();
        assertThat(page.locator(".task-card")).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/substitute-task.png")));
        page.locator(".cchc-take-over").click();
        assertThat(page.locator(".form-pane .disabled-form")).hasCount(0);
        assertThat(page.locator(".cchc-take-over")).hasCount(0);
        return dossier(page);
    }

    private static String called(String person) {
        return person.replaceFirst("\\.(?=cq)", " ");
    }
}
