package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.story.Cast.COORDINATOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.engine.OpenTask;

/** The report of the year: opened, written by the units, one of which stays silent, checked, consolidated, issued. */
final class Reporting {

    static final String PROCESS = "periodic-report";
    static final LocalDate AFTER_THE_LIMIT = LocalDate.of(2026, 12, 14);
    static final String TITLE = "Báo cáo công tác cải cách hành chính năm 2026";

    private final Stage stage;
    private final WaitingTasks waiting;
    private final Issuing issuing;
    private final Cast cast;

    Reporting(Stage stage, WaitingTasks waiting, Issuing issuing, Cast cast) {
        this.stage = stage;
        this.waiting = waiting;
        this.issuing = issuing;
        this.cast = cast;
    }

    /** The system opens the year's report by itself in the morning; whoever comes earlier opens it by hand. */
    long opens() {
        var id = new AtomicLong();
        stage.at(COORDINATOR, "/reports", page -> {
            Locator report = page.locator("main a").getByText(TITLE).first();
            if (report.count() == 0) {
                page.navigate("/reports/new");
                Locator year = page.locator("#choice option[value$='-YEAR']");
                if (year.count() > 0) {
                    page.locator("#choice").selectOption(year.first().getAttribute("value"));
                    page.locator("form:has(#choice) button[type=submit]").click();
                }
                page.navigate("/reports");
            }
            page.locator("main a").getByText(TITLE).first().click();
            page.waitForURL(url -> url.matches(".*/reports/\\d+"));
            id.set(Long.parseLong(page.url().replaceAll(".*/", "")));
        });
        return id.get();
    }

    /** One part that was sent already is returned; all but the last are written, sent and accepted. */
    void collects(long id) {
        OpenTask sent = waiting.open(PROCESS, id, "check-part").get(0);
        stage.works(
                COORDINATOR,
                sent,
                form -> form.choose("Trả lại để sửa").write("Lý do trả lại", "Bổ sung số liệu quý IV."));
        OpenTask again = task(id, sent.businessKey(), "report-part");
        List<OpenTask> parts = new ArrayList<>(waiting.open(PROCESS, id, "report-part"));
        parts.removeIf(part -> part.id().equals(again.id()));
        assertThat(parts).as("parts that are not written yet").isNotEmpty();
        stage.works(cast.headFor(again), again, form -> form.reads("Bổ sung số liệu quý IV."));
        stage.works(COORDINATOR, task(id, again.businessKey(), "check-part"), form -> form.choose("Chấp nhận"));
        for (OpenTask part : parts.subList(0, parts.size() - 1)) {
            writes(id, part.businessKey(), cast.headFor(part));
            stage.works(cast.headFor(part), part, form -> {});
            stage.works(COORDINATOR, task(id, part.businessKey(), "check-part"), form -> form.choose("Chấp nhận"));
        }
    }

    /** When the day has passed, who is silent stands as silent, and the coordinator goes on. */
    void consolidates(long id) {
        StoryTime.jumpTo(AFTER_THE_LIMIT);
        OpenTask consolidate = waiting.one(PROCESS, id, "consolidate");
        stage.at(COORDINATOR, "/reports/" + id, page -> {
            assertThat(page.locator("#parts")).containsText("Chưa báo cáo cập nhật");
            page.locator("#assessment").fill("Các phòng hoàn thành phần lớn nhiệm vụ.");
            Stage.saves(page, page.locator("form:has(#assessment) button[type=submit]"));
            assertThat(page.locator("#assessment")).hasValue("Các phòng hoàn thành phần lớn nhiệm vụ.");
        });
        stage.works(COORDINATOR, consolidate, form -> form.choose("Lập dự thảo và trình ban hành"));
        issuing.issues(PROCESS, id, "BC-BQLDA");
        stage.at(COORDINATOR, "/reports/" + id, page -> {
            assertThat(page.locator("main")).containsText("BC-BQLDA");
            assertThat(page.locator("#annex, main").first()).containsText("Kết quả");
            assertThat(page.locator("#assessment")).hasCount(0);
        });
    }

    /** What the system knows is there already; the head tells of the rest. */
    private void writes(long id, String part, String head) {
        String address = "/reports/" + id + "/parts/" + part;
        stage.at(head, address, page -> {
            for (int number = 1; ; number++) {
                tells(page);
                Locator next = page.locator("nav.pager a[href*='page=" + (number + 1) + "']");
                if (next.count() == 0) {
                    return;
                }
                next.first().click();
                page.waitForLoadState();
            }
        });
    }

    private static void tells(Page page) {
        int lines = page.locator("section[id^=line-]").count();
        for (int line = 0; line < lines; line++) {
            Locator card = page.locator("section[id^=line-]").nth(line);
            Locator told = card.locator("textarea[name=narrative]");
            Locator status = card.locator("select[name=status]");
            if (told.count() == 0 || !told.inputValue().isBlank() && !"NO_UPDATE".equals(status.inputValue())) {
                continue;
            }
            status.selectOption("IN_PROGRESS");
            told.fill("Đang triển khai theo kế hoạch.");
            Stage.saves(page, card.locator("button[type=submit]").first());
            assertThat(page.locator("section[id^=line-]").nth(line).locator("textarea[name=narrative]"))
                    .hasValue("Đang triển khai theo kế hoạch.");
        }
    }

    private OpenTask task(long id, String part, String key) {
        return waiting.about(PROCESS, id, key, part);
    }
}
