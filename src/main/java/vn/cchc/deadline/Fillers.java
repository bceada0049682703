package vn.cchc.deadline;

/** Words around a deadline that do not change it: what is done by then, and that it is a deadline at all. */
final class Fillers {

    private static final Terms WORDS = Terms.of(
            "thực hiện",
            "triển khai",
            "tổ chức",
            "hoàn thành",
            "hoàn tất",
            "hoàn thiện",
            "xong",
            "ban hành",
            "trình",
            "báo cáo",
            "gửi",
            "nộp",
            "dự kiến",
            "thời gian",
            "thời hạn",
            "thời điểm",
            "tiến độ",
            "hạn",
            "hạn cuối",
            "hạn cuối cùng",
            "hạn chót",
            "sơ kết",
            "tổng kết",
            "phải",
            "cần",
            "ngay trong",
            "trong",
            "vào",
            "là",
            "công tác",
            "nhiệm vụ",
            "kết quả",
            "tổng hợp");
    private static final Terms STEP = Terms.of("đợt", "lần", "kỳ", "mốc", "giai đoạn");

    private Fillers() {}

    static void skip(Cursor cursor) {
        while (skipOne(cursor)) {
            continue;
        }
    }

    static boolean skipOne(Cursor cursor) {
        return cursor.take(WORDS) || cursor.takeMark(":");
    }

    /** "Đợt 1:", "lần II". */
    static void skipStep(Cursor cursor) {
        int place = cursor.place();
        boolean step = cursor.take(STEP) && cursor.digits(0) < 3 && Numerals.ordinal(cursor, 12) > 0;
        boolean divided = cursor.takeMark(":") || cursor.takeMark("-");
        if (!step || !divided && isMark(cursor.word(0))) {
            cursor.back(place);
        }
    }

    private static boolean isMark(String word) {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    }
}
