package vn.cchc.annex.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.annex.text.CellText;

/**
 * Puts paragraphs together again that were cut in the middle of a sentence, by hand to fit a narrow column or by a page
 * break.
 */
final class LogicalLines {

    /** Words that can't end a clause. */
    private static final Pattern DANGLING =
            Pattern.compile("(?:^|.*\\s)(?:và|với|của|các|những|cho|về|theo|trong|do|gồm|cùng"
                    + "|có|được|từ|đến|tại|trên|phối|chủ|thực|tham|triển|Sở|Phòng|Ban|Văn|Trung tâm|Bộ|Cục|UBND|Ủy ban"
                    + "|Ủy ban nhân dân|cơ quan|cấp)$|.*[,:(/-]$");

    private static final Pattern CLAUSE =
            Pattern.compile("^[^.;]{3,90}?\\s(?:phối hợp|chủ trì|thực hiện|thẩm định|hướng dẫn)(?:[\\s,.;].*)?$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–+*•]|[a-zđ]\\))\\s*\\S.*");

    private LogicalLines() {}

    static List<String> of(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String text = LetterSpacing.close(paragraph);
            int last = lines.size() - 1;
            if (last >= 0 && continues(lines.get(last), text)) {
                lines.set(last, lines.get(last) + " " + text);
            } else {
                lines.add(text);
            }
        }
        return lines;
    }

    private static boolean continues(String before, String text) {
        if (BULLET.matcher(text).matches()) {
            return false;
        }
        if (DANGLING.matcher(before).matches()) {
            return true;
        }
        char end = before.charAt(before.length() - 1);
        if (end == '.' || end == ';') {
            return false;
        }
        if (text.startsWith("(")) {
            return true;
        }
        boolean ownClause = UnitHead.looselyAt(text, 0) && CLAUSE.matcher(text).matches();
        return CellText.startsInLowerCase(text) && !ownClause;
    }
}
