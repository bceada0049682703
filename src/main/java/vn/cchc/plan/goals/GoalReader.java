package vn.cchc.plan.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalContent;
import vn.cchc.shared.CleanText;

/**
 * Reads goals with figures out of the words of a plan, for a person to confirm. Takes only what the words say: a share in
 * percent, a number of things that is asked for, a place in a ranking. Years, dates, quarters, document numbers and spans
 * of time are no goals.
 */
public final class GoalReader {

    /** Ends of sentences and points of a list. A dot between digits is none. */
    private static final Pattern CLAUSE_END = Pattern.compile("\\n|;|\\.(?=\\s|$)|(?<=\\s)[-+•–](?=\\s+\\p{Lu})");

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-+•*–]|[a-zđ]\\)|\\d{1,2}[.)])\\s+");

    /** Words around the figure that say no more about what is measured. */
    private static final Pattern LEADING =
            Pattern.compile("(?iu)^(?:[,:()\\s]|(?:là|của|được|trở lên|trở xuống|so với)\\s)+");

    private static final Pattern TRAILING = Pattern.compile(
            "(?iu)(?:[,:(\\s]|(?<=^|\\s)(?:đạt|phấn đấu|bảo đảm|đảm bảo|duy trì|ở mức|là|có|từ|được|thực hiện|xếp|nằm|đứng|thuộc|và|trong|mức))+$");

    private static final int FEWEST_SYLLABLES = 3;
    private static final int FEWEST_LETTERS = 5;
    private static final int LONGEST = 1000;

    /**
     * A goal found, with the words that it was read from.
     *
     * @param words the clause as written
     */
    public record Found(GoalContent goal, String words) {}

    /** @return the goals in the order of the text; none twice */
    public List<Found> read(String text) {
        List<Found> found = new ArrayList<>();
        for (String part : CLAUSE_END.split(text == null ? "" : text)) {
            String clause = CleanText.line(BULLET.matcher(part).replaceFirst(""));
            for (Found one : clause(clause)) {
                if (found.stream().noneMatch(other -> other.goal().equals(one.goal()))) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static List<Found> clause(String clause) {
        List<Measure> measures = Measure.in(clause);
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            int to = i + 1 < measures.size() ? start(clause, measure, measures.get(i + 1)) : clause.length();
            String before = TRAILING.matcher(clause.substring(from, measure.start())).replaceFirst("");
            String after = LEADING.matcher(clause.substring(measure.end(), to)).replaceFirst("");
            indicators(measure, before, after)
                    .filter(GoalReader::says)
                    .forEach(indicator -> found.add(new Found(
                            GoalContent.of(
                                    indicator, measure.comparator(), measure.value(), measure.upTo(), measure.unit()),
                            clause)));
            from = to;
        }
        return found;
    }

    private static boolean says(String indicator) {
        return indicator.length() <= LONGEST
                && indicator.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    /** Where the words of the next figure begin: at the comma before it, or right at it. */
    private static int start(String clause, Measure here, Measure next) {
        int comma = clause.lastIndexOf(',', next.start());
        int and = clause.lastIndexOf(" và ", next.start());
        int cut = Math.max(comma, and);
        return cut >= here.end() ? cut : here.end();
    }

    /** What is measured stands before the figure; or after it, when before it is nothing or only what is to be done. */
    private static Stream<String> indicators(Measure measure, String before, String after) {
        String lead = LEADING.matcher(before.strip()).replaceFirst("").strip();
        String said = lead.split(" ").length >= FEWEST_SYLLABLES || after.isBlank()
                ? lead
                : (lead + " " + (lead.isEmpty() ? measure.thing() : "") + " " + after);
        String kept = CleanText.line(said);
        return measure.comparator() == Comparator.RANK ? ranked(kept) : Stream.of(capital(kept));
    }

    /** "Chỉ số A, B và C nằm trong nhóm 25" are three goals. */
    private static Stream<String> ranked(String said) {
        Matcher list = Pattern.compile("(?iu)^(?:các )?(chỉ số)\\s+(.+)$").matcher(said);
        if (!list.matches()) {
            return Stream.of(capital(said));
        }
        return Stream.of(list.group(2).split(",\\s*(?:và\\s+)?|\\s+và\\s+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> capital(list.group(1)) + " " + CleanText.line(name));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
