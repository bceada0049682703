package vn.cchc.annex.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.annex.AssignmentRole;

/** A clause and the verbs in it, counted from 0. */
record VerbClause(String text, List<RoleVerbs.Found> verbs) {

    private static final Pattern SEPARATOR = Pattern.compile("(?:,|;|\\svà)\\s+");

    static VerbClause of(String text) {
        return new VerbClause(text, RoleVerbs.in(text));
    }

    boolean hasNoVerb() {
        return verbs.isEmpty();
    }

    boolean has(int index) {
        return index < verbs.size();
    }

    RoleVerbs.Found verb(int index) {
        return verbs.get(index);
    }

    /** What stands before the first verb; everything, if there is none. */
    String beforeVerbs() {
        return hasNoVerb() ? text : text.substring(0, verb(0).start());
    }

    /** The verb and everything behind it. */
    String from(int index) {
        return text.substring(verb(index).start());
    }

    /** Everything behind the verb. */
    String behind(int index) {
        return text.substring(verb(index).end());
    }

    /** What stands between the verb and the next one, or the end. */
    String objectOf(int index) {
        int end = has(index + 1) ? verb(index + 1).start() : text.length();
        return text.substring(verb(index).end(), end);
    }

    /** "Chủ trì" goes before all other verbs: "Các phòng khối nghiên cứu chủ trì" has one verb, not two. */
    int mainVerb() {
        for (int i = 1; has(i); i++) {
            if (verb(i).role() == AssignmentRole.LEAD) {
                String between = text.substring(verb(0).end(), verb(i).start());
                return SEPARATOR.matcher(between).find() ? 0 : i;
            }
        }
        return 0;
    }

    /** Whether nothing but a comma or "và" stands between this verb and the one before. */
    boolean isChained(int index) {
        return index > 0 && UnitList.trim(objectOf(index - 1)).isEmpty();
    }

    /**
     * Where in the words between two verbs a unit begins a clause of its own, behind a comma or "và".
     *
     * @return -1 if none does, as in words that name a unit from their first one on
     */
    static int newSubject(String gap) {
        if (UnitHead.looselyAt(gap.strip(), 0)) {
            return -1;
        }
        Matcher separator = SEPARATOR.matcher(gap);
        while (separator.find()) {
            if (UnitHead.at(gap, separator.end()) && Brackets.balanced(gap, 0, separator.start())) {
                return separator.end();
            }
        }
        return -1;
    }
}
