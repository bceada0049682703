package vn.cchc.deadline;

import vn.cchc.shared.CleanText;

/** Names of events, compared without what people write one way or another. */
final class EventName {

    private static final String SLIP = Letters.key("sáp xếp");
    private static final String MEANT = Letters.key("sắp xếp");

    /** Words that lead to the event or stand in it without telling it from another. */
    private static final Terms AROUND = Terms.of(
            "theo", "ngay", "sau", "trước", "kể", "từ", "khi", "ngày", "thời", "điểm", "có", "được", "đã", "nhận");

    private static final Terms OWN = Terms.of("kế hoạch này", "quyết định này", "văn bản này");
    private static final Terms ISSUE = Terms.of(
            "ban hành",
            "ký",
            "phát hành",
            "phê duyệt",
            "duyệt",
            "thông qua",
            "có",
            "có hiệu lực",
            "có hiệu lực thi hành");
    private static final Terms SILENT = Terms.of("được", "đã", "bản", "ngày", "khi", "chính thức");

    private EventName() {}

    static String key(String words) {
        Words read = Words.of(CleanText.line(words));
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < read.count(); i++) {
            boolean letters = Character.isLetterOrDigit(read.word(i).codePointAt(0));
            if (letters && AROUND.length(read, i, read.count()) == 0) {
                key.append(read.word(i)).append(' ');
            }
        }
        return key.toString().strip().replace(SLIP, MEANT);
    }

    /** Whether the event is the issue of the very plan that the phrase stands in, and not its end or its review. */
    static boolean isOwnIssue(String words) {
        Words read = Words.of(words);
        Cursor cursor = new Cursor(read, 0, read.count());
        boolean own = false;
        boolean issue = false;
        while (!cursor.atEnd()) {
            boolean plan = cursor.take(OWN);
            boolean issued = !plan && cursor.take(ISSUE);
            if (!plan && !issued && !cursor.take(SILENT)) {
                return false;
            }
            own |= plan;
            issue |= issued;
        }
        return own && issue;
    }
}
