package vn.cchc.story;

import static vn.cchc.story.Cast.CLERK;
import static vn.cchc.story.Cast.DIRECTOR;
import static vn.cchc.story.Cast.OFFICE_HEAD;

import vn.cchc.engine.OpenTask;

/** The way of a document: content, format, signature on a phone, number, dispatch; and back to its author. */
final class Issuing {

    private final Stage stage;
    private final WaitingTasks waiting;
    private final String head;

    Issuing(Stage stage, WaitingTasks waiting) {
        this(stage, waiting, OFFICE_HEAD);
    }

    private Issuing(Stage stage, WaitingTasks waiting, String head) {
        this.stage = stage;
        this.waiting = waiting;
        this.head = head;
    }

    /** @param other head of the unit that drafts; the office's head unless said otherwise */
    Issuing checkedBy(String other) {
        return new Issuing(stage, waiting, other);
    }

    /**
     * @param process process that called for the document, about the domain object {@code id}
     * @param symbol of the document, e.g. KH-BQLDA
     */
    void issues(String process, long id, String symbol) {
        OpenTask content = waiting.one(process, id, "content-check");
        stage.works(head, content, form -> form.choose("Đồng ý nội dung"));
        OpenTask format = waiting.one(process, id, "format-check");
        stage.works(CLERK, format, form -> form.choose("Đúng thể thức, kỹ thuật trình bày"));
        OpenTask approve = waiting.one(process, id, "approve");
        stage.worksOnPhone(DIRECTOR, approve, form -> form.choose("Duyệt và ký ngay"));
        OpenTask number = waiting.one(process, id, "number");
        stage.works(CLERK, number, form -> form.reads(symbol).choose("Cấp số"));
        OpenTask dispatch = waiting.one(process, id, "dispatch");
        stage.works(
                CLERK,
                dispatch,
                form -> form.reads(symbol)
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
