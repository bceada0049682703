package vn.cchc.annex.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of an assignment cell into clauses: at bullets, semicolons and the ends of sentences. */
final class Clauses {

    /** Looks at the next character first: at a letter, none of what follows would match. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?=[\\s;.])(?:\\s*;\\s*|(?<=[\\p{L}\\p{N})])\\.\\s+(?=\\p{Lu}|[-–+•])"
                    + "|\\s+[-–+•]\\s+(?=\\S)|\\s+(?=Các\\s+\\p{Ll})|\\s+(?=(?:Phòng|Sở|Văn phòng)\\s+\\p{Lu}))");

    private static final Pattern OPEN_WORD = Pattern.compile(
            "(?:^|.*[\\s,(])(?:[Gg]iao|với|và|hợp|gửi|trình|mưu|của|cho|đến"
                    + "|tại|bởi|là|do|cùng|gồm|về|trực|dẫn|đốc|đạo|hoặc|nghị|Lãnh đạo|lãnh đạo|Trưởng|Giám đốc|thuộc)$|.*[,:(/&–-]$");
    private static final Pattern LABELLED = Pattern.compile("^\\S{0,3}\\s*(?:[^:]{0,20})?[Cc]hủ trì\\s*:.*");
    private static final Pattern ROLE_FOLLOWS =
            Pattern.compile("^.{3,90}?\\s(?:phối hợp|chủ trì|thực hiện|thẩm định|hướng dẫn|tổng hợp|tham mưu|triển khai"
                    + "|tiến hành|thẩm tra|áp dụng|theo dõi|xây dựng).*");

    private Clauses() {}

    static List<String> of(List<String> paragraphs) {
        List<String> clauses = new ArrayList<>();
        for (String line : LogicalLines.of(paragraphs)) {
            cut(line, clauses);
        }
        return clauses;
    }

    private static void cut(String line, List<String> clauses) {
        Matcher boundary = BOUNDARY.matcher(line);
        int start = 0;
        while (boundary.find()) {
            String before = line.substring(start, boundary.start());
            if (Brackets.balanced(line, start, boundary.start())
                    && divides(boundary.group(), before, line.substring(boundary.end()))) {
                add(before, clauses);
                start = boundary.end();
            }
        }
        add(line.substring(start), clauses);
    }

    private static boolean divides(String mark, String before, String after) {
        if (mark.contains(";") || mark.contains(".")) {
            return true;
        }
        if (before.isBlank() || OPEN_WORD.matcher(before).matches()) {
            return false;
        }
        if (!mark.isBlank()) {
            return UnitHead.looselyAt(after, 0) && ROLE_FOLLOWS.matcher(after).matches();
        }
        boolean group = after.startsWith("Các");
        return ROLE_FOLLOWS.matcher(after).matches()
                && (group || LABELLED.matcher(before).matches())
                && !before.endsWith(" ");
    }

    private static void add(String clause, List<String> clauses) {
        String text = clause.strip();
        if (!text.isEmpty()) {
            clauses.add(text);
        }
    }
}
