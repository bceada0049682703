package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real browser for tests: the machine's own Chromium where there is one, else the one that Playwright downloads. Every
 * {@link #person} has a session of its own, so that one test can show several people at work.
 */
public final class Browser implements AutoCloseable {

    /** Width of a common phone, in CSS pixels. */
    public static final int PHONE = 390;

    /** How long a page may take on a busy machine, in milliseconds; nobody waits that long when all is well. */
    private static final double PATIENCE = 60_000;

    private static final Path OWN_CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> SERIOUS = List.of("serious", "critical");

    private final String address;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    /** @param port where the application answers */
    public Browser(int port) {
        this.address = "http://localhost:" + port;
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Files.exists(OWN_CHROMIUM) ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox")).setHeadless(true);
        if (Files.exists(OWN_CHROMIUM)) {
            options.setExecutablePath(OWN_CHROMIUM);
        }
        this.browser = playwright.chromium().launch(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** Signs a person in on the sign-in page, in a window of their own. */
    public Page person(String id, String password) {
        return signIn(window(1280, 900), id, password);
    }

    /** The same at the width of a phone. */
    public Page personOnPhone(String id, String password) {
        return signIn(window(PHONE, 844), id, password);
    }

    /** A window in which nobody has signed in. */
    public Page window(int width, int height) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** Fails when axe-core finds something serious on the page as it stands. */
    public static void assertAccessible(Page page) {
        var findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(findings).as("axe-core on " + page.url()).isEmpty();
    }

    /** Fails when the page as a whole scrolls sideways. */
    public static void assertNoSidewaysScroll(Page page) {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as("overhang of " + page.url()).isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Page signIn(Page page, String id, String password) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(id);
        page.locator("input[name=password]").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }
}
