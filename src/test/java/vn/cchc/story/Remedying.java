package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.story.Cast.ACCOUNTANT;
import static vn.cchc.story.Cast.ACCOUNTING_HEAD;
import static vn.cchc.story.Cast.DIRECTOR;
import static vn.cchc.story.Cast.INSPECTOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.document.Samples;
import vn.cchc.engine.OpenTask;

/** What a unit does about its findings: one is fixed after a return, one is objected to and left undone. */
final class Remedying {

    static final String PROCESS = "remediation";
    private static final String WHO = "Chuyên viên Phòng Tài chính - Kế toán";

    private final Stage stage;
    private final WaitingTasks waiting;
    private final Issuing issuing;

    Remedying(Stage stage, WaitingTasks waiting, Issuing issuing) {
        this.stage = stage;
        this.waiting = waiting;
        this.issuing = issuing;
    }

    /** The conclusion has opened a remediation; the unit's head finds it in the list, beside those of other inspections. */
    long begun(String finding) {
        waiting.handedOver();
        var id = new AtomicLong();
        stage.at(ACCOUNTING_HEAD, "/remediations", page -> {
            List<String> addresses = page.locator("main a[href*='/remediations/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .filter(address -> address.matches("/remediations/\\d+"))
                    .distinct()
                    .toList();
            for (String address : addresses) {
                page.navigate(address);
                if (page.locator("main").innerText().contains(finding)) {
                    id.set(Long.parseLong(address.replaceAll(".*/", "")));
                }
            }
        });
        assertThat(id.get()).as("remediation of " + finding).isPositive();
        return id.get();
    }

    void answers(long id) {
        String day = StoryTime.today().plusDays(20).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        for (OpenTask task : waiting.several(2, PROCESS, id, "answer-finding")) {
            stage.works(ACCOUNTING_HEAD, task, form -> {
                if (form.says(Inspecting.FIRST_FINDING)) {
                    form.choose("Đồng ý")
                            .write("Biện pháp khắc phục", "Niêm yết lại trong tháng 12.")
                            .pick("Người thực hiện", WHO)
                            .date("Ngày hoàn thành", day);
                } else {
                    form.choose("Không đồng ý").write("Lý do không đồng ý", "Sổ theo mẫu cũ của tỉnh.");
                }
            });
        }
        stage.works(
                DIRECTOR,
                waiting.one(PROCESS, id, "decide-objection"),
                form -> form.reads("Sổ theo mẫu cũ của tỉnh.")
                        .choose("Giữ kiến nghị")
                        .write("Lý do", "Mẫu cũ cũng có đủ các cột."));
    }

    /** Without evidence nothing is reported; the first report is returned. */
    void fixes(long id) {
        stage.works(ACCOUNTANT, waiting.one(PROCESS, id, "fix-finding"), form -> {
            evidence(id, "anh-niem-yet-1.png");
            form.write("Kết quả khắc phục", "Đã niêm yết tại phòng.");
        });
        stage.works(
                INSPECTOR,
                waiting.one(PROCESS, id, "check-fix"),
                form -> form.reads("Đã niêm yết tại phòng.")
                        .choose("Trả lại")
                        .write("Lý do trả lại", "Ảnh chưa rõ ngày niêm yết."));
        stage.works(ACCOUNTANT, waiting.one(PROCESS, id, "fix-finding"), form -> {
            form.reads("Ảnh chưa rõ ngày niêm yết.");
            evidence(id, "anh-niem-yet-2.png");
            form.write("Kết quả khắc phục", "Đã chụp lại, rõ ngày.");
        });
        stage.works(INSPECTOR, waiting.one(PROCESS, id, "check-fix"), form -> form.choose("Chấp nhận"));
    }

    /** Nobody plans anything for the other finding; when its day has passed, the leader closes it as not implemented. */
    void leavesTheOther(long id) {
        waiting.one(PROCESS, id, "plan-fix");
        StoryTime.jumpTo(StoryTime.today().plusDays(Inspecting.DAYS_TO_FIX + 1));
        stage.works(
                DIRECTOR,
                waiting.one(PROCESS, id, "overdue-finding"),
                form -> form.reads(Inspecting.SECOND_FINDING)
                        .choose("Đóng, không thực hiện")
                        .write("Ý kiến, lý do", "Chờ mẫu sổ mới của tỉnh, đưa vào kế hoạch năm sau."));
    }

    void reports(long id) {
        stage.works(
                ACCOUNTING_HEAD,
                waiting.one(PROCESS, id, "report-remediation"),
                form -> form.write("Đánh giá chung về kết quả khắc phục", "Đã khắc phục xong."));
        issuing.checkedBy(ACCOUNTING_HEAD).issues(PROCESS, id, "BC-BQLDA");
        stage.at(ACCOUNTING_HEAD, "/remediations/" + id, page -> {
            for (String word : List.of("anh-niem-yet-2.png", "Ảnh chưa rõ ngày niêm yết.")) {
                assertThat(page.locator("main")).containsText(word);
            }
        });
    }

    private void evidence(long id, String name) {
        stage.beside(ACCOUNTANT, "/remediations/" + id, page -> {
            Locator form = page.locator("form[enctype]:has(input[type=file])").first();
            form.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", Samples.png()));
            form.locator("button[type=submit]").first().click();
            assertThat(page.locator("main")).containsText(name);
        });
    }
}
