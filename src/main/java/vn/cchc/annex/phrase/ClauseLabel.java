package vn.cchc.annex.phrase;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.annex.AssignmentRole;

/**
 * A role that stands in front of names like a heading: "Đơn vị chủ trì: …".
 *
 * @param rest what follows it
 */
record ClauseLabel(AssignmentRole role, String rest) {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:[-–+•*\\s]*)(?:(?:đơn vị|cơ quan|bộ phận|phòng|ban|sở|trách nhiệm)\\s+)?(chủ trì|đầu mối|phối hợp|thực hiện"
                    + "|triển khai|thẩm định|thẩm tra|tham mưu|tổng hợp|theo dõi|đôn đốc|hướng dẫn)"
                    + "(?:\\s+(?:chính|thực hiện|với))?\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE_LABEL = Pattern.compile(
            "^(?:[-–+•*\\s]*)(chủ trì|phối hợp)\\s+(?=(?:Phòng|Sở|Ban|Trung tâm|Văn phòng|UBND|Bộ phận)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The label with which the clause begins, if it begins with one. */
    static Optional<ClauseLabel> of(String clause) {
        return find(LABEL, clause).or(() -> find(BARE_LABEL, clause));
    }

    private static Optional<ClauseLabel> find(Pattern pattern, String clause) {
        Matcher found = pattern.matcher(clause);
        return found.find()
                ? Optional.of(
                        new ClauseLabel(roleOf(found.group(1).toLowerCase(Locale.ROOT)), clause.substring(found.end())))
                : Optional.empty();
    }

    private static AssignmentRole roleOf(String word) {
        return word.equals("đầu mối")
                ? AssignmentRole.LEAD
                : RoleVerbs.in(word).get(0).role();
    }
}
