package vn.cchc.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.testing.Browser;
import vn.cchc.testing.DemoTest;

/**
 * The main job up to the start of the work, clicked by the people in it: the coordinator imports an annex, units comment
 * and are answered, the director signs on a phone, the clerk numbers and dispatches, the head names an officer.
 */
@DemoTest
class PlanStoryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COORDINATOR = "daumoi.qlda";
    private static final String HEAD = "truong.hcth.qlda";
    private static final String DIRECTOR = "giamdoc.qlda";
    private static final String CLERK = "vanthu.qlda";

    @LocalServerPort
    private int port;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private PlanRows rows;

    private Browser browser;
    private long plan;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aPlanIsImportedCommentedSignedNumberedAndItsWorkAssigned() throws IOException {
        importTheAnnex();
        collectOpinions();
        issueThePlan();
        RowView row = firstRow();
        assign(row);

        Page page = browser.person(COORDINATOR, "demo");
        page.navigate("/plans/" + plan);
        assertThat(page.locator("main").textContent()).contains("Đã ban hành");
    }

    private void importTheAnnex() throws IOException {
        Page page = browser.person(COORDINATOR, "demo");
        page.navigate("/plans/import");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "phu-luc.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        page.request()
                                .get("/plans/import/samples/ban-qlda-2026.docx")
                                .body()));
        page.locator("form[enctype] button[type=submit]").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lập dự thảo kế hoạch"))
                .waitFor();
        assertThat(page.locator("main").textContent()).contains("Lập, trình ban hành kế hoạch CCHC của Ban");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lập dự thảo kế hoạch"))
                .click();
        page.waitForURL(url -> url.matches(".*/plans/\\d+(/edit)?([?#].*)?"));
        plan = Long.parseLong(page.url().replaceAll(".*/plans/(\\d+).*", "$1"));
        page.navigate("/plans/" + plan);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi lấy ý kiến"))
                .click();
        page.getByText("Đang lấy ý kiến").first().waitFor();
    }

    private void collectOpinions() {
        String commenting = "truong.tckt.qlda";
        for (OpenTask task : await("annual-plan", plan, "give-opinion", 4)) {
            String head = headOf(task);
            as(head, task, form -> {
                if (head.equals(commenting)) {
                    form.choose("Có ý kiến").write("Nội dung ý kiến", "Đề nghị bổ sung kinh phí thực hiện.");
                } else {
                    form.choose("Đồng ý với dự thảo");
                }
            });
        }
        as(
                COORDINATOR,
                await("annual-plan", plan, "answer-opinions"),
                form -> form.choose("Phòng Tài chính - Kế toán: Đề nghị bổ sung kinh phí thực hiện.")
                        .write("Nội dung tiếp thu", "Sẽ bổ sung trong dự toán.")
                        .choose("Dự thảo không phải sửa, chuyển thẩm định"));
    }

    private void issueThePlan() {
        as(HEAD, await("annual-plan", plan, "submit-plan"), form -> form.choose("Trình ban hành"));
        issue("annual-plan", plan);
    }

    /** Content, format, signature on a phone, number, dispatch. */
    private void issue(String process, long id) {
        as(HEAD, await(process, id, "content-check"), form -> form.choose("Đồng ý nội dung"));
        as(CLERK, await(process, id, "format-check"), form -> form.choose("Đúng thể thức, kỹ thuật trình bày"));
        OpenTask toSign = await(process, id, "approve");
        Tasklist.open(browser.personOnPhone(DIRECTOR, "demo"), toSign.id())
                .choose("Duyệt và ký ngay")
                .complete();
        as(CLERK, await(process, id, "number"), form -> form.choose("Cấp số"));
        as(
                CLERK,
                await(process, id, "dispatch"),
                form -> form.write("Nơi nhận", "Các phòng chuyên môn; Lưu: VT.").write("Số lượng bản", "5"));
    }

    private void assign(RowView row) {
        as(HEAD, await("plan-task", row.id(), "assign"), form -> form.select("Cán bộ thực hiện", ""));
        assertThat(await("plan-task", row.id(), "ask").assignee()).isNotBlank();
    }

    private void as(String person, OpenTask task, Consumer<Tasklist> work) {
        Tasklist tasklist = Tasklist.open(browser.person(person, "demo"), task.id());
        work.accept(tasklist);
        tasklist.complete();
    }

    private RowView firstRow() {
        return rows.rows(plan, 0, 10).stream()
                .filter(row -> !row.group())
                .findFirst()
                .orElseThrow();
    }

    private OpenTask await(String process, long id, String taskKey) {
        return await(process, id, taskKey, 1).get(0);
    }

    /** Jobs run by themselves, so what comes next may take a moment. */
    private List<OpenTask> await(String process, long id, String taskKey, int atLeast) {
        Instant end = Instant.now().plus(PATIENCE);
        List<OpenTask> found;
        do {
            found = openTasks.of(process, List.of(String.valueOf(id))).stream()
                    .filter(task -> task.taskKey().equals(taskKey))
                    .toList();
        } while (found.size() < atLeast && Instant.now().isBefore(end) && pause());
        assertThat(found).as(taskKey + " of " + process + " " + id).hasSizeGreaterThanOrEqualTo(atLeast);
        return found;
    }

    private static boolean pause() {
        try {
            Thread.sleep(200);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Autowired
    private vn.cchc.organization.Organization organization;

    private String headOf(OpenTask task) {
        return Stream.concat(
                        Stream.ofNullable(task.assignee()),
                        task.candidateGroups().stream()
                                .filter(group -> group.startsWith("head."))
                                .flatMap(group -> organization
                                        .members(
                                                Long.parseLong(group.substring("head.".length())),
                                                vn.cchc.organization.Role.HEAD)
                                        .stream()
                                        .map(vn.cchc.organization.Person::id)))
                .findFirst()
                .orElseThrow();
    }
}
