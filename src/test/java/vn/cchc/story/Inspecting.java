package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.cchc.story.Cast.ACCOUNTING_HEAD;
import static vn.cchc.story.Cast.COORDINATOR;
import static vn.cchc.story.Cast.DEPUTY;
import static vn.cchc.story.Cast.DIRECTOR;
import static vn.cchc.story.Cast.INSPECTOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

/** One inspection of one unit: team, notice, checklist, minutes, reports, conclusion. */
final class Inspecting {

    static final String PROCESS = "inspection";
    static final String UNIT = "Phòng Tài chính - Kế toán";
    static final String FIRST_FINDING = "Chưa niêm yết quy trình thanh toán mới";
    static final String SECOND_FINDING = "Sổ theo dõi hồ sơ ghi chưa đủ";

    /** How long the unit has for each finding, in calendar days from the visit. */
    static final int DAYS_TO_FIX = 40;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Stage stage;
    private final WaitingTasks waiting;
    private final Issuing issuing;

    Inspecting(Stage stage, WaitingTasks waiting, Issuing issuing) {
        this.stage = stage;
        this.waiting = waiting;
        this.issuing = issuing;
    }

    long opens(String subject) {
        var id = new AtomicLong();
        LocalDate from = StoryTime.today().plusDays(15);
        stage.at(COORDINATOR, "/inspections/new", page -> {
            page.locator("#subject").fill(subject);
            page.locator("#kind").selectOption("THEMATIC");
            page.locator("#from").fill(from.format(DAY));
            page.locator("#to").fill(from.plusDays(1).format(DAY));
            page.locator("#advisory").selectOption(new SelectOption().setLabel("Phòng Hành chính - Tổng hợp"));
            for (Locator area : page.locator("input[name=areas]").all()) {
                area.setChecked("PROCEDURES".equals(area.getAttribute("value")));
            }
            page.getByLabel(UNIT).check();
            button(page, "Mở cuộc kiểm tra").click();
            page.waitForURL(url -> url.matches(".*/inspections/\\d+"));
            id.set(Long.parseLong(page.url().replaceAll(".*/", "")));
            names(page, "Phó Giám đốc Ban QLDA", "HEAD");
            names(page, "Cán bộ kiểm tra Ban QLDA", "SECRETARY");
        });
        return id.get();
    }

    /** Decision, notice, the unit's own report. */
    void prepares(long id, String subject) {
        stage.works(COORDINATOR, waiting.one(PROCESS, id, "prepare-decision"), form -> form.reads(subject));
        issuing.issues(PROCESS, id, "QĐ-BQLDA");
        stage.works(
                DEPUTY,
                waiting.one(PROCESS, id, "prepare-notice"),
                form -> form.write("Đề cương báo cáo của đơn vị", "Kết quả thực hiện; khó khăn; đề nghị.")
                        .write("Danh mục hồ sơ đơn vị chuẩn bị", "Sổ theo dõi; quy trình đã ban hành."));
        issuing.issues(PROCESS, id, "TB-BQLDA");
        stage.works(
                ACCOUNTING_HEAD,
                waiting.one(PROCESS, id, "self-report"),
                form -> form.write("Báo cáo của đơn vị", "Phòng thực hiện đúng quy trình."));
    }

    /** The checklist is filled in line by line on its page; two lines turn into findings. */
    void visits(long id) {
        stage.works(DEPUTY, waiting.one(PROCESS, id, "start-visit"), form -> form.reads(UNIT));
        stage.at(INSPECTOR, "/inspections/" + id, page -> {
            page.locator("#units a").first().click();
            page.waitForURL(url -> url.matches(".*/units/\\d+"));
            int lines = page.locator(".check-line").count();
            for (int line = 0; line < lines; line++) {
                Locator card = page.locator(".check-line").nth(line);
                if (line == lines - 2) {
                    finds(card, "Chưa đạt", FIRST_FINDING, "Niêm yết quy trình mới tại phòng");
                } else if (line == lines - 1) {
                    finds(card, "Đạt một phần", SECOND_FINDING, "Ghi đủ các cột của sổ");
                } else {
                    grade(card, "Đạt").click();
                }
                card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ghi dòng này"))
                        .click();
                assertThat(page.locator(".check-line").nth(line)).containsText("Cán bộ kiểm tra Ban QLDA");
            }
        });
        stage.works(DEPUTY, waiting.one(PROCESS, id, "fill-checklist"), form -> form.reads(UNIT));
        stage.works(
                INSPECTOR,
                waiting.one(PROCESS, id, "write-minutes"),
                form -> form.choose("Lập biên bản, gửi đơn vị xác nhận"));
        stage.works(
                ACCOUNTING_HEAD, waiting.one(PROCESS, id, "answer-minutes"), form -> form.choose("Xác nhận biên bản"));
        stage.works(DEPUTY, waiting.one(PROCESS, id, "close-minutes"), form -> form.choose("Xác nhận biên bản"));
    }

    void concludes(long id) {
        stage.works(
                INSPECTOR,
                waiting.one(PROCESS, id, "member-report"),
                form -> form.write("Báo cáo của thành viên", "Có hai tồn tại cần khắc phục."));
        stage.works(
                DEPUTY,
                waiting.one(PROCESS, id, "team-report"),
                form -> form.write("Đánh giá chung của Đoàn", "Phòng cơ bản làm đúng, còn hai tồn tại."));
        issuing.issues(PROCESS, id, "BC-BQLDA");
        stage.works(
                DIRECTOR, waiting.one(PROCESS, id, "review-report"), form -> form.choose("Chấp nhận, cho kết luận"));
        stage.works(
                COORDINATOR,
                waiting.one(PROCESS, id, "prepare-conclusion"),
                form -> form.write("Nội dung kết luận chung", "Phòng khắc phục hai tồn tại đúng hạn."));
        issuing.issues(PROCESS, id, "TB-BQLDA");
        stage.at(COORDINATOR, "/inspections/" + id, page -> {
            assertThat(page.locator("main")).containsText("Đã kết luận");
            assertThat(page.locator("main")).containsText(FIRST_FINDING);
            assertThat(page.locator("main")).containsText(SECOND_FINDING);
        });
    }

    private void names(Page page, String person, String role) {
        page.locator("#person").selectOption(new SelectOption().setLabel(person));
        page.locator("#role").selectOption(role);
        page.locator("form:has(#person) button[type=submit]").click();
        assertThat(page.locator("#team table")).containsText(person);
    }

    private static void finds(Locator card, String grade, String text, String recommendation) {
        grade(card, grade).click();
        card.locator("textarea[name=text]").fill(text);
        card.locator("select[name=severity]").selectOption("SERIOUS");
        card.locator("input[name=dueOn]")
                .fill(StoryTime.today().plusDays(DAYS_TO_FIX).format(DAY));
        card.locator("input[name=basis]").fill("Nghị định 61/2018/NĐ-CP");
        card.locator("textarea[name=recommendation]").fill(recommendation);
    }

    private static Locator grade(Locator card, String grade) {
        return card.getByText(grade, new Locator.GetByTextOptions().setExact(true))
                .and(card.locator("label"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
