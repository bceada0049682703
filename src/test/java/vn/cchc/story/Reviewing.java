package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.cchc.story.Cast.ACCOUNTING_HEAD;
import static vn.cchc.story.Cast.COORDINATOR;
import static vn.cchc.story.Cast.DEPUTY;
import static vn.cchc.story.Cast.PROJECTS_HEAD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.engine.OpenTask;

/** The review of the year for two divisions, from their own scores to what goes over into next year's plan. */
final class Reviewing {

    static final String PROCESS = "year-end-review";
    private static final List<String> UNITS = List.of("Phòng Tài chính - Kế toán", "Phòng Quản lý dự án");
    private static final List<String> HEADS = List.of(ACCOUNTING_HEAD, PROJECTS_HEAD);

    private final Stage stage;
    private final WaitingTasks waiting;
    private final Issuing issuing;
    private final Cast cast;

    Reviewing(Stage stage, WaitingTasks waiting, Issuing issuing, Cast cast) {
        this.stage = stage;
        this.waiting = waiting;
        this.issuing = issuing;
        this.cast = cast;
    }

    long opens(String title) {
        var id = new AtomicLong();
        stage.at(COORDINATOR, "/reviews/new?year=2026", page -> {
            page.locator("#title").fill(title);
            for (Locator unit : page.locator("input[name=units]").all()) {
                unit.setChecked(UNITS.contains(label(page, unit)));
            }
            page.locator("#chair").selectOption(new SelectOption().setLabel("Phó Giám đốc Ban QLDA"));
            page.locator("#member-kiemtra\\.qlda").check();
            page.locator("form[action$='/reviews'] button[type=submit]").click();
            page.waitForURL(url -> url.matches(".*/reviews/\\d+"));
            id.set(Long.parseLong(page.url().replaceAll(".*/", "")));
        });
        return id.get();
    }

    /** Both divisions score themselves; what the system knows is there already, with its sources. */
    void scores(long id) {
        waiting.several(2, PROCESS, id, "self-score");
        for (String head : HEADS) {
            stage.at(head, "/reviews/" + id, page -> {
                page.locator("a[href*='/sheets/']").first().click();
                page.waitForURL(url -> url.matches(".*/sheets/\\d+"));
                int lines = page.locator("form[action$='/self']").count();
                for (int line = 0; line < lines; line++) {
                    scores(page, line);
                }
            });
            OpenTask task = waiting.open(PROCESS, id, "self-score").stream()
                    .filter(one -> one.candidateGroups().stream().anyMatch(group -> cast.belongs(head, group)))
                    .findFirst()
                    .orElseThrow();
            stage.works(head, task, form -> {});
        }
    }

    private static void scores(Page page, int line) {
        Locator form = page.locator("form[action$='/self']").nth(line);
        Locator points = form.locator("input[name=points]");
        if (points.inputValue().isBlank()) {
            points.fill("2,5");
            form.locator("textarea[name=note]").fill("Thực hiện đủ, đúng hạn.");
            form.locator("input[name=evidence]").fill("Báo cáo năm của phòng");
            Stage.saves(page, form.locator("button[type=submit]").first());
            assertThat(page.locator("form[action$='/self']").nth(line).locator("input[name=points]"))
                    .hasValue("2,5");
        }
    }

    /** The council takes one point off, the division explains, the council settles. */
    void appraises(long id) {
        List<OpenTask> sheets = waiting.several(2, PROCESS, id, "appraise-score");
        String unitPage = lowers(id);
        for (OpenTask sheet : sheets) {
            stage.works(
                    DEPUTY, sheet, form -> form.choose("Chấp nhận điểm đơn vị đề nghị ở các tiêu chí chưa thẩm định"));
        }
        OpenTask explain = waiting.one(PROCESS, id, "explain-score");
        String head = HEADS.stream()
                .filter(one -> explain.candidateGroups().stream().anyMatch(group -> cast.belongs(one, group)))
                .findFirst()
                .orElseThrow();
        stage.at(head, unitPage, page -> {
            Locator form = page.locator("form[action$='/explain']").first();
            form.locator("textarea[name=note]").fill("Đã có minh chứng kèm theo.");
            Stage.saves(page, form.locator("button[type=submit]").first());
            assertThat(page.locator("main")).containsText("Đã có minh chứng kèm theo.");
        });
        stage.works(head, explain, form -> form.choose("Giải trình như đã ghi trên bảng điểm"));
        stage.at(DEPUTY, unitPage, page -> {
            Locator form = page.locator("form[action$='/settle']").first();
            form.locator("input[name=points]").fill("2");
            form.locator("textarea[name=note]").fill("Chấp nhận một phần giải trình.");
            Stage.saves(page, form.locator("button[type=submit]").first());
            assertThat(page.locator("main")).containsText("Chấp nhận một phần giải trình.");
        });
        stage.works(DEPUTY, waiting.one(PROCESS, id, "settle-score"), form -> {});
    }

    private String lowers(long id) {
        String[] address = new String[1];
        stage.at(DEPUTY, "/reviews/" + id, page -> {
            page.locator("a[href*='/sheets/']").first().click();
            page.waitForURL(url -> url.matches(".*/sheets/\\d+"));
            address[0] = page.url().replaceAll("https?://[^/]+", "");
            Locator form = page.locator("form[action$='/appraise']").last();
            form.locator("input[name=points]").fill("1");
            form.locator("textarea[name=note]").fill("Chưa đủ minh chứng.");
            Stage.saves(page, form.locator("button[type=submit]").first());
            assertThat(page.locator("main")).containsText("Chưa đủ minh chứng.");
        });
        return address[0];
    }

    void entersTheSurvey(long id) {
        OpenTask task = waiting.one(PROCESS, id, "enter-survey");
        stage.at(COORDINATOR, "/reviews/" + id + "/survey", page -> {
            page.locator("#source").fill("Khảo sát của Ban tháng 12/2026");
            Stage.saves(page, page.locator("form:has(#source) button[type=submit]"));
            int sheets = page.locator("form[id^=sheet-]").count();
            for (int sheet = 0; sheet < sheets; sheet++) {
                Locator form = page.locator("form[id^=sheet-]").nth(sheet);
                for (Locator points : form.locator("input[inputmode=decimal]").all()) {
                    points.fill("3");
                }
                Stage.saves(page, form.locator("button[type=submit]").first());
            }
        });
        stage.works(COORDINATOR, task, form -> {});
    }

    void publishes(long id) {
        stage.works(
                COORDINATOR,
                waiting.one(PROCESS, id, "submit-result"),
                form -> form.choose("Trình báo cáo tổng kết")
                        .write("Đánh giá chung để đưa vào báo cáo tổng kết", "Các phòng hoàn thành tốt nhiệm vụ."));
        issuing.issues(PROCESS, id, "BC-BQLDA");
        stage.works(
                COORDINATOR,
                waiting.one(PROCESS, id, "submit-decision"),
                form -> form.choose("Trình quyết định công bố"));
        issuing.issues(PROCESS, id, "QĐ-BQLDA");
        waiting.one(PROCESS, id, "carry-over");
        stage.at(
                ACCOUNTING_HEAD,
                "/reviews/" + id,
                page -> assertThat(page.locator("main")).containsText("Đã công bố"));
    }

    /** The coordinator drafts next year's plan and takes over a task that is late and a finding that was not implemented. */
    void carriesOver(long id, String finding) {
        var draft = new AtomicLong();
        stage.at(COORDINATOR, "/plans/new?year=2027", page -> {
            page.locator("form[action$='/plans/new'] button[type=submit]").click();
            page.waitForURL(url -> url.matches(".*/plans/\\d+/edit.*"));
            draft.set(Long.parseLong(page.url().replaceAll(".*/plans/(\\d+)/.*", "$1")));
        });
        stage.at(COORDINATOR, "/reviews/" + id + "/carry-over?draft=" + draft.get(), page -> {
            page.locator("input[name=rows]").first().check();
            page.locator("tr", new Page.LocatorOptions().setHasText(finding))
                    .locator("input[name=findings]")
                    .check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đưa các việc đã chọn vào dự thảo"))
                    .click();
            assertThat(page.locator("main")).containsText("Đã đưa 2 việc vào dự thảo.");
        });
        stage.works(COORDINATOR, waiting.one(PROCESS, id, "carry-over"), form -> {});
        stage.at(COORDINATOR, "/plans/" + draft.get(), page -> {
            assertThat(page.locator("main")).containsText("Chuyển tiếp từ nhiệm vụ");
            assertThat(page.locator("main")).containsText(finding);
        });
    }

    private static String label(Page page, Locator box) {
        return page.locator("label[for='" + box.getAttribute("id") + "']")
                .innerText()
                .strip();
    }
}
