package vn.cchc.annex.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.annex.AssignmentRole;

/** Where in a clause the verbs of {@link RoleVocabulary} stand as verbs, and not inside of names or nouns. */
final class RoleVerbs {

    /** "quy trình" and the like hold a verb that is none. */
    private static final Set<String> NOUN_BEFORE = Set.of(
            "các", "quy", "chương", "tờ", "công", "lộ", "giáo", "tiến", "quá", "khối", "tác", "được", "sự", "việc");
    /** "Tổ kiểm tra", "Hội đồng thẩm định" are names. */
    private static final Set<String> NAME_BEFORE =
            Set.of("Ban", "Tổ", "Đoàn", "Phòng", "đồng", "phận", "tâm", "ban", "tổ", "đoàn");

    /** "Tổ chức" is an organization as often as a verb. */
    private static final Pattern ORGANIZATION =
            Pattern.compile("tổ chức(?:\\s+(?:có liên quan|liên quan|chính trị|đoàn thể"
                    + "|tín dụng|trực thuộc|khác|xã hội)|\\s*,\\s*(?:cá nhân|đơn vị|đoàn thể|doanh nghiệp)"
                    + "|\\s+và\\s+(?:cá nhân|đoàn thể|doanh nghiệp))");

    private RoleVerbs() {}

    /** A verb at a place. */
    record Found(String verb, AssignmentRole role, int start, int end) {}

    /** Verbs outside of brackets. A capital letter makes a verb part of a name unless the clause begins with it. */
    static List<Found> in(String clause) {
        List<Found> found = new ArrayList<>();
        String text = Brackets.blanked(clause);
        String before = "";
        for (int start = wordFrom(text, 0); start < text.length(); ) {
            int end = wordEnd(text, start);
            String verb = verbAt(text, start, end);
            if (verb != null && !isName(text, start, before, verb)) {
                found.add(new Found(verb, RoleVocabulary.role(verb), start, start + verb.length()));
            }
            int next = verb == null ? end : start + verb.length();
            before = verb == null ? text.substring(start, end) : verb.substring(verb.lastIndexOf(' ') + 1);
            start = wordFrom(text, next);
            before = text.substring(next, start).isBlank() ? before : "";
        }
        return found;
    }

    private static int wordFrom(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The longest verb that begins with this word, or null. */
    private static String verbAt(String text, int start, int end) {
        String first = Character.toLowerCase(text.charAt(start)) + text.substring(start + 1, end);
        for (String verb : RoleVocabulary.startingWith(first)) {
            int stop = start + verb.length();
            boolean same = text.regionMatches(start + 1, verb, 1, verb.length() - 1);
            if (same && (stop >= text.length() || !Character.isLetter(text.charAt(stop)))) {
                return verb;
            }
        }
        return null;
    }

    private static boolean isName(String text, int start, String before, String verb) {
        AssignmentRole role = RoleVocabulary.role(verb);
        boolean plain = role == AssignmentRole.LEAD || role == AssignmentRole.COORDINATE;
        boolean inside = start > 0 && !text.substring(0, start).isBlank();
        return Character.isUpperCase(text.charAt(start)) && inside
                || NOUN_BEFORE.contains(before.toLowerCase(Locale.ROOT))
                || !plain && NAME_BEFORE.contains(before)
                || ORGANIZATION.matcher(text).region(start, text.length()).lookingAt();
    }
}
