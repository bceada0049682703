package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.story.Cast.ACCOUNTING_HEAD;
import static vn.cchc.story.Cast.COORDINATOR;
import static vn.cchc.story.Cast.OFFICE_HEAD;
import static vn.cchc.story.Cast.PROJECTS_HEAD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.engine.OpenTask;

/** The report of the year: opened, written by the units, one of which stays silent, checked, consolidated, issued. */
final class Reporting {

    static final String PROCESS = "periodic-report";
    static final LocalDate AFTER_THE_LIMIT = LocalDate.of(2026, 12, 14);
    static final String TITLE = "Báo cáo công tác cải cách hành chính năm 2026";

    private static final Map<String, String> HEADS = Map.of(
            "Phòng Hành chính - Tổng hợp", OFFICE_HEAD,
            "Phòng Tài chính - Kế toán", ACCOUNTING_HEAD,
            "Phòng Quản lý dự án", PROJECTS_HEAD);

    private final Stage stage;
    private final WaitingTasks waiting;
    private final Issuing issuing;

    Reporting(Stage stage, WaitingTasks waiting, Issuing issuing) {
        this.stage = stage;
        this.waiting = waiting;
        this.issuing = issuing;
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

    /** Three divisions write and send; the first is sent back once. */
    void collects(long id) {
        Map<String, Long> parts = parts(id);
        assertThat(parts.keySet()).containsAll(HEADS.keySet());
        boolean returned = false;
        for (Map.Entry<String, String> unit : new LinkedHashMap<>(HEADS).entrySet()) {
            long part = parts.get(unit.getKey());
            writes(id, part, unit.getValue());
            sends(id, part, unit.getValue());
            if (!returned) {
                returned = true;
                stage.works(
                        COORDINATOR,
                        task(id, part, "check-part"),
                        form -> form.choose("Trả lại để sửa").write("Lý do trả lại", "Bổ sung số liệu quý IV."));
                stage.works(
                        unit.getValue(),
                        task(id, part, "report-part"),
                        form -> form.reads("Bổ sung số liệu quý IV."));
            }
            stage.works(COORDINATOR, task(id, part, "check-part"), form -> form.choose("Chấp nhận"));
        }
    }

    /** When the day has passed, who is silent stands as silent, and the coordinator goes on. */
    void consolidates(long id) {
        StoryTime.jumpTo(AFTER_THE_LIMIT);
        OpenTask consolidate = waiting.one(PROCESS, id, "consolidate");
        stage.at(COORDINATOR, "/reports/" + id, page -> {
            assertThat(page.locator("#parts")).containsText("Chưa báo cáo cập nhật");
            page.locator("#assessment").fill("Các phòng hoàn thành phần lớn nhiệm vụ.");
            page.locator("form:has(#assessment) button[type=submit]").click();
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

    private Map<String, Long> parts(long id) {
        Map<String, Long> parts = new LinkedHashMap<>();
        stage.at(COORDINATOR, "/reports/" + id, page -> {
            for (Locator link : page.locator("#parts a[href*='/parts/']").all()) {
                parts.put(
                        link.innerText().strip(),
                        Long.valueOf(link.getAttribute("href").replaceAll(".*/parts/(\\d+).*", "$1")));
            }
        });
        return parts;
    }

    /** What the system knows is there already; the head tells of the rest. */
    private void writes(long id, long part, String head) {
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
            card.locator("button[type=submit]").first().click();
            page.waitForLoadState();
            assertThat(page.locator("section[id^=line-]").nth(line).locator("textarea[name=narrative]"))
                    .hasValue("Đang triển khai theo kế hoạch.");
        }
    }

    private void sends(long id, long part, String head) {
        stage.works(head, task(id, part, "report-part"), form -> {});
    }

    private OpenTask task(long id, long part, String key) {
        return waiting.about(PROCESS, id, key, part);
    }
}
