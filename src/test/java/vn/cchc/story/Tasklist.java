package vn.cchc.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Tasklist as one person sees it, with one task open. */
final class Tasklist {

    private static final int AFTER_TYPING = 600;

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** Opens a task by its link, as from the overview or from a message, and takes it when it is free. */
    static Tasklist open(Page page, String taskId) {
        page.navigate("/camunda/app/tasklist/default/#/?task=" + taskId);
        var tasklist = new Tasklist(page);
        tasklist.form().waitFor();
        Locator take = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nhận việc"));
        if (take.count() > 0 && take.first().isVisible()) {
            take.first().click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Hoàn thành").setExact(true))
                    .first()
                    .waitFor();
        }
        return tasklist;
    }

    /** Ticks an option of a radio group or of a list. */
    Tasklist choose(String option) {
        form().getByText(option, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    /** Chooses from a drop-down. */
    Tasklist select(String label, String option) {
        form().locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("input")
                .first()
                .click();
        form().locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        return this;
    }

    Tasklist write(String label, String text) {
        form().getByLabel(label).first().fill(text);
        // forms take a text over a moment after the last key
        page.waitForTimeout(AFTER_TYPING);
        return this;
    }

    /** Presses the button; the task leaves the list. */
    void complete() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hoàn thành").setExact(true))
                .first()
                .click();
        form().waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    Locator form() {
        return page.locator(".fjs-container").first();
    }
}
