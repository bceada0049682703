package vn.cchc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.cchc.story.Cast.COORDINATOR;
import static vn.cchc.story.Cast.OFFICER;
import static vn.cchc.story.Cast.OFFICE_HEAD;

import com.microsoft.playwright.options.FilePayload;
import vn.cchc.document.Samples;
import vn.cchc.engine.OpenTask;

/** The work on one row of a plan in force, from its assignment to its confirmation. */
final class Working {

    static final String PROCESS = "plan-task";
    private static final String OFFICER_NAME = "Chuyên viên Phòng Hành chính - Tổng hợp";
    private static final String NOT_ASKED = "Phòng Quản lý dự án";
    private static final String COMMENT = "Sửa thời hạn ở mục 2.";

    private final Stage stage;
    private final WaitingTasks waiting;
    private final Cast cast;

    Working(Stage stage, WaitingTasks waiting, Cast cast) {
        this.stage = stage;
        this.waiting = waiting;
        this.cast = cast;
    }

    /** Nobody is made responsible by an empty form. */
    void assigns(long row) {
        stage.works(
                OFFICE_HEAD,
                waiting.one(PROCESS, row, "assign"),
                form -> form.isRefused("Bạn chưa nhập mục này.")
                        .pick("Cán bộ thực hiện", OFFICER_NAME)
                        .write("Chỉ đạo thêm", "Bám sát kế hoạch của tỉnh."));
    }

    void asksTwoDivisions(long row) {
        stage.works(
                OFFICER,
                waiting.one(PROCESS, row, "ask"),
                form -> form.reads("Bám sát kế hoạch của tỉnh.")
                        .leaveOut(NOT_ASKED)
                        .write("Nội dung đề nghị", "Đề nghị gửi số liệu năm trước."));
        for (OpenTask task : waiting.several(2, PROCESS, row, "contribute")) {
            stage.works(
                    cast.headFor(task),
                    task,
                    form -> form.reads("Đề nghị gửi số liệu năm trước.")
                            .choose("Gửi ý kiến, tài liệu phối hợp")
                            .write("Ý kiến phối hợp", "Nhất trí, số liệu kèm theo."));
        }
    }

    void drafts(long plan, long row) {
        OpenTask draft = waiting.one(PROCESS, row, "draft");
        planShows(plan, row, draft.name(), OFFICER_NAME);
        stage.works(
                OFFICER,
                draft,
                form -> form.upload(picture("du-thao.png"), "Bản đầu tiên", 1)
                        .choose("Xin góp ý trước khi trình")
                        .leaveOut(NOT_ASKED)
                        .write("Nội dung cần góp ý", "Xin ý kiến về thời hạn."));
    }

    void collectsComments(long row) {
        for (OpenTask task : waiting.several(2, PROCESS, row, "comment")) {
            stage.works(
                    cast.headFor(task),
                    task,
                    form -> form.reads("Xin ý kiến về thời hạn.")
                            .choose("Có góp ý")
                            .write("Nội dung góp ý", COMMENT));
        }
    }

    void submits(long row) {
        OpenTask draft = waiting.one(PROCESS, row, "draft");
        stage.works(OFFICER, draft, form -> form.reads(COMMENT).choose("Trình dự thảo"));
    }

    void revises(long row, String reason) {
        stage.works(
                OFFICER,
                waiting.one(PROCESS, row, "revise"),
                form -> form.reads(reason)
                        .upload(picture("du-thao-2.png"), "Đã bổ sung", 2)
                        .choose("Trình lại"));
    }

    void proposesAndConfirms(long row) {
        OpenTask propose = waiting.one(PROCESS, row, "propose");
        stage.works(
                OFFICER, propose, form -> form.reads("KH-BQLDA").write("Kết quả đạt được", "Đã ban hành kế hoạch."));
        OpenTask confirm = waiting.one(PROCESS, row, "confirm");
        stage.works(
                COORDINATOR,
                confirm,
                form -> form.reads("Đã ban hành kế hoạch.").choose("Xác nhận hoàn thành"));
    }

    /** The plan's page shows a row with its state, step and holder. */
    void planShows(long plan, long row, String... words) {
        stage.at(COORDINATOR, "/plans/" + plan, page -> {
            for (String word : words) {
                assertThat(page.locator("#row-" + row)).containsText(word);
            }
        });
    }

    private static FilePayload picture(String name) {
        return new FilePayload(name, "image/png", Samples.png());
    }
}
