package vn.cchc.deadline;

import vn.cchc.shared.CleanText;

/** Names of events, compared without what people write one way or another. */
final class EventName {

    private static final String SLIP = Letters.key("sáp xếp");
    private static final String MEANT = Letters.key("sắp xếp");

    /** Words that lead to the event or stand in it without telling it from another. */
    private static final Terms AROUND = Terms.of(
            "theo", "ngay", "sau", "trước", "kể", "từ", "khi", "ngày", "thời", "điểm", "có", "được", "đã", "nhận");

    private static final Terms OWN = Terms.of("kế hoạch này");

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

    /** Whether the event is the issue of the very plan that the phrase stands in. */
    static boolean isOwnIssue(String words) {
        Words read = Words.of(words);
        for (int i = 0; i < read.count(); i++) {
            if (OWN.length(read, i, read.count()) > 0) {
                return true;
            }
        }
        return false;
    }
}
