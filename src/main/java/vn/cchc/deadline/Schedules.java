package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.EXTERNAL_SCHEDULE;

/** The phrases that leave the date to another document or body: "Theo tiến độ của Trung ương". */
final class Schedules {

    private static final Terms ACCORDING_TO = Terms.of(
            "theo", "theo đúng", "định kỳ theo", "trên cơ sở", "căn cứ", "căn cứ theo", "căn cứ vào", "tùy theo");
    private static final Terms SCHEDULE = Terms.of(
            "tiến độ",
            "kế hoạch",
            "quy định",
            "quy chế",
            "hướng dẫn",
            "chương trình",
            "lộ trình",
            "chỉ đạo",
            "lịch",
            "thông báo",
            "kết luận",
            "nghị quyết",
            "nghị định",
            "quyết định",
            "thông tư",
            "công văn",
            "văn bản",
            "đề án",
            "dự án",
            "thời hạn",
            "thời gian",
            "thời điểm",
            "phân công",
            "nhiệm vụ",
            "thực tế",
            "tình hình",
            "nhu cầu",
            "yêu cầu",
            "giai đoạn",
            "đợt",
            "từng đợt",
            "từng giai đoạn",
            "khung");
    private static final Terms THE_RULES = Terms.of("quy định");

    private Schedules() {}

    /** @return null when the words name no schedule */
    static Found read(Cursor cursor, Known known) {
        int place = cursor.place();
        Fillers.skip(cursor);
        if (!cursor.take(ACCORDING_TO) || !cursor.sees(SCHEDULE)) {
            cursor.back(place);
            return null;
        }
        Found found = Events.from(EXTERNAL_SCHEDULE, cursor.rest(), known);
        boolean rulesAlone = cursor.take(THE_RULES) && cursor.atEnd();
        return rulesAlone ? found.coming(Frequency.QUARTER.reports(known.planYear())) : found;
    }
}
