package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.cchc.story.Cast.ACCOUNTING_HEAD;
import static vn.cchc.story.Cast.COORDINATOR;
import static vn.cchc.story.Cast.OFFICE_HEAD;
import static vn.cchc.story.Cast.PLANNING_HEAD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.engine.OpenTask;

/** The life of a plan up to its signature: import, opinions, answers, submission; and its withdrawal. */
final class Planning {

    static final String PROCESS = "annual-plan";
    private static final String OPINION = "Đề nghị bổ sung kinh phí thực hiện.";

    private final Stage stage;
    private final WaitingTasks waiting;
    private final Cast cast;

    Planning(Stage stage, WaitingTasks waiting, Cast cast) {
        this.stage = stage;
        this.waiting = waiting;
        this.cast = cast;
    }

    /** The coordinator uploads an annex, reads what was read, gives the plan a title and confirms. */
    long imports(FilePayload annex, String title, String oneOfItsTasks) {
        var plan = new AtomicLong();
        stage.at(COORDINATOR, "/plans/import", page -> {
            page.locator("#file").setInputFiles(annex);
            page.locator("form[enctype] button[type=submit]").click();
            assertThat(button(page, "Lập dự thảo kế hoạch")).isVisible();
            assertThat(page.locator("main")).containsText(oneOfItsTasks);
            page.locator("#head-title").fill(title);
            button(page, "Lập dự thảo kế hoạch").click();
            page.waitForURL(url -> url.matches(".*/plans/\\d+/edit.*"));
            plan.set(Long.parseLong(page.url().replaceAll(".*/plans/(\\d+)/.*", "$1")));
        });
        return plan.get();
    }

    void sendsForOpinions(long plan) {
        stage.at(COORDINATOR, "/plans/" + plan, page -> {
            button(page, "Gửi lấy ý kiến").click();
            assertThat(page.locator("[data-live=head]")).containsText("Đang lấy ý kiến");
        });
    }

    /** Four heads answer: one comments, one begins a comment and agrees all the same. */
    void collectsOpinions(long plan, String title) {
        for (OpenTask task : waiting.several(4, PROCESS, plan, "give-opinion")) {
            String head = cast.headFor(task);
            stage.works(head, task, form -> {
                form.reads(title);
                switch (head) {
                    case ACCOUNTING_HEAD -> {
                        assertThat(form.dossier()).containsText(title);
                        form.backToForm().choose("Có ý kiến").write("Nội dung ý kiến", OPINION);
                    }
                    case PLANNING_HEAD ->
                        form.choose("Có ý kiến")
                                .isRefused("Bạn chưa nhập mục này.")
                                .choose("Đồng ý với dự thảo");
                    default -> form.choose("Đồng ý với dự thảo");
                }
            });
        }
    }

    void answersOpinions(long plan) {
        OpenTask answer = waiting.one(PROCESS, plan, "answer-opinions");
        stage.works(
                COORDINATOR,
                answer,
                form -> form.choose("Phòng Tài chính - Kế toán: " + OPINION)
                        .write("Nội dung tiếp thu", "Sẽ bổ sung trong dự toán.")
                        .choose("Dự thảo không phải sửa, chuyển thẩm định"));
        stage.at(
                COORDINATOR,
                "/plans/" + plan,
                page -> assertThat(page.locator("main")).containsText("Sẽ bổ sung trong dự toán."));
    }

    void submits(long plan) {
        OpenTask submit = waiting.one(PROCESS, plan, "submit-plan");
        stage.works(OFFICE_HEAD, submit, form -> form.choose("Trình ban hành"));
    }

    void withdraws(long plan, String reason) {
        stage.at(COORDINATOR, "/plans/" + plan, page -> {
            page.locator("summary", new Page.LocatorOptions().setHasText("Rút kế hoạch"))
                    .click();
            page.getByLabel("Lý do rút").fill(reason);
            button(page, "Rút kế hoạch").click();
            assertThat(page.locator("[data-live=head]")).containsText("Đã rút");
        });
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
