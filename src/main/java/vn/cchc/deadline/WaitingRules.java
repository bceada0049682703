package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.*;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases that state a deadline without dating it: the sort is told, the date is left to a person. */
final class WaitingRules {

    private static final String QUARTER = "(?:quý|quí) (?:iv|iii|ii|i|[1-4])";
    private static final String END = "(?: ?[/.-] ?| |,? năm )?(?:\\d{4})?";

    private static final Map<Pattern, DeadlineKind> SPANS = new LinkedHashMap<>();
    private static final Map<Pattern, DeadlineKind> EVENTS = new LinkedHashMap<>();
    private static final Pattern SEVERAL = PhraseKey.pattern(".+; ?.+|.*" + QUARTER + " (?:và|,) ?" + QUARTER + ".*");
    private static final Pattern ALL_YEAR = PhraseKey.pattern("(?:.* )?(?:thường xuyên|liên tục)(?:[ ,].*)?");
    private static final Pattern EVERY_YEAR = PhraseKey.pattern("(?:trong )?(?:hằng|hàng) năm");
    private static final Pattern PRINTED_YEAR = PhraseKey.pattern("(?:.* )?năm (\\d{4})(?: .*)?");

    static {
        SPANS.put(PhraseKey.pattern("từ " + QUARTER + "(?: ?/ ?\\d{4})?(?: ?-| đến) ?.+"), QUARTER_RANGE);
        SPANS.put(
                PhraseKey.pattern(
                        "(?:trong )?(?:quý|quí) (?:iv|iii|ii|i|[1-4]) ?[,-] ?(?:(?:quý|quí) )?(?:iv|iii|ii|i|[1-4])"
                                + END),
                QUARTER_RANGE);
        SPANS.put(PhraseKey.pattern("từ " + QUARTER + END), QUARTER_FROM);
        SPANS.put(PhraseKey.pattern("từ (?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})? (?:đến|-) .+"), DATE_RANGE);
        SPANS.put(PhraseKey.pattern("(?:từ )?tháng \\d{1,2}(?:/\\d{4})?(?: ?-| đến) ?(?:tháng )?\\d.*"), MONTH_RANGE);
        SPANS.put(PhraseKey.pattern("(?:giai đoạn )?\\d{4} ?(?:-|đến) ?\\d{4}"), YEAR_RANGE);
        SPANS.put(PhraseKey.pattern("(?:năm )?\\d{4} và (?:những|các) năm tiếp theo"), YEAR_FROM);
        SPANS.put(PhraseKey.pattern("(?:trong )?(?:0?6|sáu) tháng (?:đầu|cuối)(?: năm)?" + END), HALF_YEAR);
        SPANS.put(PhraseKey.pattern("(?:đầu|giữa|cuối) năm" + END), YEAR_PART);
        SPANS.put(PhraseKey.pattern("(?:hàng|hằng|mỗi) (?:tuần|tháng|quý).*|định kỳ.*"), RECURRING);
        SPANS.put(PhraseKey.pattern(".*(?:hàng năm|hằng năm|của mỗi quý|của tháng|kỳ báo cáo)"), RECURRING);

        String count = "(?:không quá|trong vòng|trong|chậm nhất|sau)(?: là)? \\d+ ngày";
        EVENTS.put(
                PhraseKey.pattern(count + " làm việc (?:kể )?(?:từ|sau)(?: ngày| khi)?(?: |$)"), N_WORKING_DAYS_AFTER);
        EVENTS.put(PhraseKey.pattern(count + " (?:kể )?(?:từ|sau)(?: ngày| khi)?(?: |$)"), N_DAYS_AFTER);
        EVENTS.put(PhraseKey.pattern("(?:ngay )?sau khi "), ON_EVENT);
        EVENTS.put(PhraseKey.pattern("khi (?:có )?"), ON_EVENT);
        EVENTS.put(PhraseKey.pattern("đột xuất"), ON_EVENT);
        EVENTS.put(
                PhraseKey.pattern("(?:thực hiện )?theo (?=(?:tiến độ|kế hoạch|quy định|quy chế|hướng dẫn"
                        + "|chương trình|lộ trình|chỉ đạo)(?: |$))"),
                EXTERNAL_SCHEDULE);
    }

    private WaitingRules() {}

    static Optional<Deadline> several(Phrase phrase) {
        return phrase.match(SEVERAL).matches() ? Optional.of(Deadline.waiting(MULTIPLE, null)) : Optional.empty();
    }

    static Optional<Deadline> span(Phrase phrase) {
        return SPANS.entrySet().stream()
                .filter(rule -> phrase.match(rule.getKey()).matches())
                .findFirst()
                .map(rule -> Deadline.waiting(rule.getValue(), null));
    }

    static Optional<Deadline> continuous(Phrase phrase) {
        if (!phrase.match(ALL_YEAR).matches() && !phrase.match(EVERY_YEAR).matches()) {
            return Optional.empty();
        }
        Matcher printed = phrase.match(PRINTED_YEAR);
        int year = phrase.year(printed.matches() ? printed.group(1) : null);
        return Optional.of(DatedRules.wholeYear(CONTINUOUS, year));
    }

    static Optional<Deadline> event(Phrase phrase) {
        for (Map.Entry<Pattern, DeadlineKind> rule : EVENTS.entrySet()) {
            Matcher found = phrase.match(rule.getKey());
            if (found.lookingAt()) {
                return Optional.of(Deadline.waiting(rule.getValue(), phrase.after(found)));
            }
        }
        return Optional.empty();
    }
}
