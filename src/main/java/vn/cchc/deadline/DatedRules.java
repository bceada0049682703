package vn.cchc.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.shared.TextKey;

/** The phrases that a calendar alone can date: a day, a month, a quarter, a year. */
final class DatedRules {

    private static final String IN = "(?:(?:thực hiện|triển khai|hoàn thành|xong) )?(?:trong )?";
    private static final String YEAR = "(?: ?[/.-] ?|,? năm )(\\d{4})";

    private static final String DAY = "(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}))?";
    private static final String SPELLED_DAY = "(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?";
    private static final String BOUND =
            "(?:hoàn thành )?(trước|chậm nhất|muộn nhất|đến|đến hết|không quá)?(?: là| vào)*( ?ngày )? ?";
    private static final List<Pattern> FIXED =
            List.of(PhraseKey.pattern(BOUND + DAY), PhraseKey.pattern(BOUND + SPELLED_DAY));

    private static final List<String> MONTH_WORDS =
            List.of("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");
    private static final Pattern MONTH = PhraseKey.pattern(
            IN + "(?:tháng ?|t)(0?[1-9]|1[0-2]|" + String.join("|", MONTH_WORDS) + ")(?:" + YEAR + ")?");
    private static final Pattern BARE_MONTH = PhraseKey.pattern(IN + "(0?[1-9]|1[0-2]) ?/ ?(\\d{4})");

    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");
    private static final Pattern QUARTER =
            PhraseKey.pattern(IN + "(?:quý|quí) (iv|iii|ii|i|[1-4])(?:(?: ?[/.-] ?| |,? năm )(\\d{4}))?");

    private static final Pattern WHOLE_YEAR = PhraseKey.pattern(IN + "(?:cả )?(?:năm(?: (\\d{4}))?|(\\d{4}))");

    private DatedRules() {}

    static Optional<Deadline> fixedDate(Phrase phrase) {
        for (Pattern pattern : FIXED) {
            Matcher found = phrase.match(pattern);
            if (found.matches()) {
                return Optional.of(fixedDate(phrase, found));
            }
        }
        return Optional.empty();
    }

    private static Deadline fixedDate(Phrase phrase, Matcher found) {
        LocalDate named;
        try {
            named = LocalDate.of(
                    phrase.year(found.group(5)), Integer.parseInt(found.group(4)), Integer.parseInt(found.group(3)));
        } catch (DateTimeException impossible) {
            return Deadline.waiting(DeadlineKind.UNPARSED, null, DeadlineWarning.IMPOSSIBLE_DATE);
        }
        // "trước ngày 15" leaves the 15th out; "trước 15" is read both ways by agencies and counts the day in
        boolean exclusive = TextKey.of("trước").equals(found.group(1)) && found.group(2) != null;
        return Deadline.upTo(exclusive ? named.minusDays(1) : named, exclusive);
    }

    static Optional<Deadline> month(Phrase phrase) {
        for (Pattern pattern : List.of(MONTH, BARE_MONTH)) {
            Matcher found = phrase.match(pattern);
            if (found.matches()) {
                YearMonth month = YearMonth.of(phrase.year(found.group(2)), monthNumber(found.group(1)));
                return Optional.of(Deadline.span(DeadlineKind.MONTH, month.atDay(1), month.atEndOfMonth()));
            }
        }
        return Optional.empty();
    }

    private static int monthNumber(String printed) {
        for (int i = 0; i < MONTH_WORDS.size(); i++) {
            if (TextKey.of(MONTH_WORDS.get(i)).equals(printed)) {
                return i + 1;
            }
        }
        return Integer.parseInt(printed);
    }

    static Optional<Deadline> quarter(Phrase phrase) {
        Matcher found = phrase.match(QUARTER);
        if (!found.matches()) {
            return Optional.empty();
        }
        int roman = QUARTERS.indexOf(found.group(1));
        int quarter = roman < 0 ? Integer.parseInt(found.group(1)) : roman + 1;
        int year = phrase.year(found.group(2));
        LocalDate start = LocalDate.of(year, quarter * 3 - 2, 1);
        return Optional.of(Deadline.span(
                DeadlineKind.QUARTER, start, YearMonth.of(year, quarter * 3).atEndOfMonth()));
    }

    static Optional<Deadline> year(Phrase phrase) {
        Matcher found = phrase.match(WHOLE_YEAR);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = phrase.year(found.group(1) == null ? found.group(2) : found.group(1));
        return Optional.of(wholeYear(DeadlineKind.YEAR, year));
    }

    static Deadline wholeYear(DeadlineKind kind, int year) {
        return Deadline.span(kind, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
