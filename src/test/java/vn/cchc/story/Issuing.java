package vn.cchc.story;

import static vn.cchc.story.Cast.CLERK;
import static vn.cchc.story.Cast.DIRECTOR;
import static vn.cchc.story.Cast.OFFICE_HEAD;

import vn.cchc.engine.OpenTask;

/** The way of a document: content, format, signature on a phone, number, dispatch; and back to its author. */
final class Issuing {

    private final Stage stage;
    private final WaitingTasks waiting;

    Issuing(Stage stage, WaitingTasks waiting) {
        this.stage = stage;
        this.waiting = waiting;
    }

    /** @param process process that called for the document, about the domain object {@code id} */
    void issues(String process, long id) {
        OpenTask content = waiting.one(process, id, "content-check");
        stage.works(OFFICE_HEAD, content, form -> form.choose("Đồng ý nội dung"));
        OpenTask format = waiting.one(process, id, "format-check");
        stage.works(CLERK, format, form -> form.choose("Đúng thể thức, kỹ thuật trình bày"));
        OpenTask approve = waiting.one(process, id, "approve");
        stage.worksOnPhone(DIRECTOR, approve, form -> form.choose("Duyệt và ký ngay"));
        OpenTask number = waiting.one(process, id, "number");
        stage.works(CLERK, number, form -> form.reads("KH-BQLDA").choose("Cấp số"));
        OpenTask dispatch = waiting.one(process, id, "dispatch");
        stage.works(
                CLERK,
                dispatch,
                form -> form.reads("KH-BQLDA")
                        .write("Nơi nhận", "Các phòng chuyên môn\nLưu: VT")
                        .write("Số lượng bản", "5"));
    }

    void returns(String process, long id, String reason) {
        OpenTask content = waiting.one(process, id, "content-check");
        stage.works(
                OFFICE_HEAD,
                content,
                form -> form.choose("Trả lại người soạn thảo").write("Lý do trả lại", reason));
    }
}
