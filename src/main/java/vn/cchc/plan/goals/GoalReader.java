package vn.cchc.plan.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,200}>");

    /** A line that goes on in small letters belongs to the sentence before, unless it is a point a), b). */
    private static final Pattern WRAPPED = Pattern.compile("\\s*\\n\\s*(?=\\p{Ll}(?!\\)))");

    private static final Pattern AMONG_THEM = Pattern.compile("(?iu)^.*\\btrong đó,?\\s+");

    /** "Các chỉ số của tỉnh: A, B": what comes before the names. */
    private static final Pattern INDICES = Pattern.compile("(?iu)^(?:.*?\\s)?(chỉ số)(?:\\s[^:,]*:)?\\s+(.+)$");

    /** What is compared after a figure says when or with what, not what is measured. */
    private static final Pattern COMPARED = Pattern.compile("(?iu)^(?:trong|so với|năm|vào|theo|đến|trên|trở)\\s");

    private static final String TOWARDS = " đối với ";

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
        String said = text == null ? "" : MARKUP.matcher(text).replaceAll("\n");
        for (String part : CLAUSE_END.split(WRAPPED.matcher(said).replaceAll(" "))) {
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
            String before =
                    TRAILING.matcher(clause.substring(from, measure.start())).replaceFirst("");
            String after = LEADING.matcher(clause.substring(measure.end(), to)).replaceFirst("");
            indicators(measure, before, after)
                    .map(indicator -> completed(indicator, found))
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
        String lead = AMONG_THEM
                .matcher(LEADING.matcher(before.strip()).replaceFirst("").strip())
                .replaceFirst("");
        String said = before(measure, lead, before, after)
                ? lead
                : (measure.comparator() == Comparator.REDUCTION ? "" : lead) + " "
                        + (lead.isEmpty() ? measure.thing() : "") + " " + after;
        String kept = CleanText.line(said);
        return measure.comparator() == Comparator.RANK ? ranked(kept) : Stream.of(capital(kept));
    }

    private static boolean before(Measure measure, String lead, String before, String after) {
        if (after.isBlank()) {
            return true;
        }
        return lead.split(" ").length >= FEWEST_SYLLABLES
                && !measure.shareOf(before)
                && (measure.comparator() != Comparator.REDUCTION
                        || COMPARED.matcher(after).find());
    }

    /** "Hài lòng đối với A đạt 90%, đối với B đạt 80%": the second says only towards whom. */
    private static String completed(String indicator, List<Found> before) {
        if (!indicator.toLowerCase(Locale.ROOT).startsWith(TOWARDS.strip()) || before.isEmpty()) {
            return indicator;
        }
        String other = before.get(before.size() - 1).goal().indicator();
        int end = other.indexOf(TOWARDS);
        return end < 0
                ? indicator
                : other.substring(0, end) + " " + Character.toLowerCase(indicator.charAt(0)) + indicator.substring(1);
    }

    /** "Chỉ số A, B và C nằm trong nhóm 25" are three goals. */
    private static Stream<String> ranked(String said) {
        Matcher list = INDICES.matcher(said);
        if (!list.matches()) {
            return Stream.of(capital(said));
        }
        // names with their abbreviation in brackets end with it and may hold commas and "và"
        String names = list.group(2);
        return Stream.of(
                        names.split(names.contains(")") ? "(?<=\\))[,\\s]*(?:và\\s+)?" : ",\\s*(?:và\\s+)?|\\s+và\\s+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> capital(list.group(1)) + " " + CleanText.line(name));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
