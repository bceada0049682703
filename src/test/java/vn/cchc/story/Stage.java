package vn.cchc.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import vn.cchc.engine.OpenTask;
import vn.cchc.testing.Browser;

/**
 * The people of the story at their screens, each signed in once. When a step fails, the failure says which one, whose
 * and in which form, and keeps a picture of the screen.
 */
final class Stage implements AutoCloseable {

    private static final String PASSWORD = "demo";
    private static final Path PICTURES = Path.of("target/story");

    private final Browser browser;
    private final Map<String, Page> desks = new HashMap<>();
    private final Map<String, Page> phones = new HashMap<>();

    Stage(int port) {
        browser = new Browser(port);
    }

    /** A person does a task in Tasklist at the desk. */
    void works(String person, OpenTask task, Consumer<Tasklist> work) {
        works(person, desk(person), task, work);
    }

    /** A person does a task in Tasklist on a phone. */
    void worksOnPhone(String person, OpenTask task, Consumer<Tasklist> work) {
        Page phone = screen(phones, person, browser::personOnPhone);
        works(person, phone, task, work.andThen(done -> Browser.assertNoSidewaysScroll(phone)));
    }

    /** A person looks at a page of the application, or does something there. */
    void at(String person, String address, Consumer<Page> look) {
        Page page = desk(person);
        try {
            page.navigate(address);
            look.accept(page);
        } catch (RuntimeException | AssertionError failure) {
            throw told(person + " on the page " + address, page, failure);
        }
    }

    /** Presses a button that sends a form, and waits until the page has come back. */
    static void saves(Page page, Locator button) {
        page.waitForNavigation(button::click);
    }

    /** The same in a second window, while the first one stays as it is. */
    void beside(String person, String address, Consumer<Page> look) {
        try (Page second = desk(person).context().newPage()) {
            try {
                second.navigate(address);
                look.accept(second);
            } catch (RuntimeException | AssertionError failure) {
                throw told(person + " on the page " + address, second, failure);
            }
        }
    }

    /** A person looks into Tasklist for what may be taken. */
    void looksForWork(String person, Consumer<Locator> look) {
        Page page = desk(person);
        try {
            look.accept(Tasklist.waitingForMyUnit(page));
        } catch (RuntimeException | AssertionError failure) {
            throw told(person + " looking for work", page, failure);
        }
    }

    private void works(String person, Page page, OpenTask task, Consumer<Tasklist> work) {
        try {
            Tasklist tasklist = Tasklist.open(page, task.id());
            work.accept(tasklist);
            tasklist.complete();
        } catch (RuntimeException | AssertionError failure) {
            throw told(person + " in the form of \"" + task.name() + "\" (" + task.taskKey() + ")", page, failure);
        }
    }

    private Page desk(String person) {
        return screen(desks, person, browser::person);
    }

    private static Page screen(Map<String, Page> screens, String person, BiFunction<String, String, Page> signIn) {
        try {
            return screens.computeIfAbsent(person, id -> signIn.apply(id, PASSWORD));
        } catch (RuntimeException failure) {
            throw new AssertionError("Failed at the sign-in of " + person, failure);
        }
    }

    private static AssertionError told(String who, Page page, Throwable failure) {
        Path picture = PICTURES.resolve(who.replaceAll("[^\\p{L}\\p{N}.]+", "-") + ".png");
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        } catch (RuntimeException noPicture) {
            failure.addSuppressed(noPicture);
        }
        return new AssertionError("Failed for " + who + ", see " + picture + ": " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        browser.close();
    }
}
