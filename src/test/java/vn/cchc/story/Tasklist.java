package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** Tasklist as one person sees it, with one task open: what people read, choose, write and press there. */
final class Tasklist {

    private static final String INBOX = "/camunda/app/tasklist/default/";

    /** Milliseconds after which a person would load the page again. */
    private static final int PATIENCE = 30_000;

    /** How long a form may take to draw itself, in milliseconds. */
    private static final int SETTLED = 100;

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** Opens a task by its link, as from the overview, and takes it when it is free. */
    static Tasklist open(Page page, String taskId) {
        // a new address behind the # alone does not load the page again
        page.navigate("about:blank");
        page.navigate(INBOX + "#/?task=" + taskId);
        var tasklist = new Tasklist(page);
        tasklist.reloadWhenStuck();
        tasklist.untilFormIsThere();
        Locator take = page.locator(".task-card .claim");
        if (take.isVisible()) {
            take.click();
        }
        assertThat(page.locator(".form-pane .disabled-form")).hasCount(0);
        return tasklist;
    }

    /** @return the cards of what waits for the person's unit */
    static Locator waitingForMyUnit(Page page) {
        page.navigate("about:blank");
        page.navigate(INBOX);
        page.locator(".task-filters .item")
                .filter(new Locator.FilterOptions().setHasText("Việc chờ đơn vị tôi nhận"))
                .click();
        return page.locator("li.task");
    }

    /** Ticks an option of a group or of a list. */
    Tasklist choose(String option) {
        Locator box = option(option);
        box.check();
        assertThat(box).isChecked();
        return this;
    }

    /** Takes the tick out of an option of a list. */
    Tasklist leaveOut(String option) {
        Locator box = option(option);
        box.uncheck();
        assertThat(box).not().isChecked();
        return this;
    }

    /** Chooses from a drop-down that can be searched. */
    Tasklist pick(String label, String option) {
        field(label).click();
        form().locator(".fjs-dropdownlist-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(field(label)).hasValue(option);
        return this;
    }

    /** Types a text, again if need be: a form that draws itself anew in the same moment shows the field as it was. */
    Tasklist write(String label, String text) {
        page.waitForCondition(() -> {
            field(label).fill(text);
            // what was typed counts at once when the field is left
            field(label).blur();
            page.waitForTimeout(SETTLED);
            return field(label).inputValue().equals(text);
        });
        return this;
    }

    /** Types a day into a date field, dd/MM/yyyy. */
    Tasklist date(String label, String day) {
        field(label).fill(day);
        field(label).press("Enter");
        field(label).blur();
        assertThat(field(label)).hasValue(day);
        return this;
    }

    /** Whether the form says this, once it is there. */
    boolean says(String text) {
        untilFormIsThere();
        return form().innerText().contains(text);
    }

    Tasklist reads(String text) {
        assertThat(form()).containsText(text);
        return this;
    }

    /** Presses the button too early: the form says what is missing, and the task stays. */
    Tasklist isRefused(String sentence) {
        done().click();
        assertThat(form().locator(".fjs-form-field-error").first()).containsText(sentence);
        return this;
    }

    /** @return the tab "Hồ sơ" */
    Locator dossier() {
        tab("Hồ sơ");
        Locator dossier = page.locator(".cchc-dossier");
        assertThat(dossier.locator("h2").first()).isVisible();
        return dossier;
    }

    /** Hands in a version of the draft in the tab "Hồ sơ", and comes back to the form. */
    Tasklist upload(FilePayload file, String note, int version) {
        Locator dossier = dossier();
        dossier.locator("#draft-files").setInputFiles(file);
        dossier.locator("#draft-note").fill(note);
        dossier.locator("form:has(#draft-files) button").click();
        assertThat(dossier).containsText("Lần " + version);
        assertThat(dossier).containsText(file.name);
        return backToForm();
    }

    Tasklist backToForm() {
        tab("Biểu mẫu");
        untilFormIsThere();
        return this;
    }

    /** Presses the button; the task leaves the screen. */
    void complete() {
        Locator refusal = page.locator(".page-notifications .alert-danger");
        done().click();
        page.waitForCondition(() -> form().count() == 0 || refusal.count() > 0);
        assertThat(refusal.count() == 0 ? "" : refusal.first().innerText() + form().innerText())
                .as("what Tasklist refuses")
                .isEmpty();
    }

    private void tab(String name) {
        page.locator(".nav-tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** A busy machine lets Tasklist's scripts time out while they load; people press reload then. */
    private void reloadWhenStuck() {
        try {
            form().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        } catch (TimeoutError stuck) {
            page.reload();
        }
    }

    private void untilFormIsThere() {
        assertThat(done()).isVisible();
        assertThat(form()).isVisible();
    }

    private Locator option(String text) {
        return form().getByLabel(text, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator field(String label) {
        return form().getByLabel(label).first();
    }

    private Locator done() {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Hoàn thành").setExact(true));
    }

    private Locator form() {
        return page.locator(".fjs-container");
    }
}
