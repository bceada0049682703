package vn.cchc.annex.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.annex.AssignmentRole;

/** Reads clauses: who (before the verb) does what (the verb), with or for whom (behind it). */
final class ClauseReader {

    static final double STATED = 0.95;
    static final double UNSURE = 0.6;
    private static final double RECEIVER = 0.8;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[-–+•*\\s]*)(?:(?:đơn vị|cơ quan|bộ phận|phòng|ban|sở|trách nhiệm)\\s+)?(chủ trì|đầu mối|phối hợp|thực hiện"
                    + "|triển khai|thẩm định|thẩm tra|tham mưu|tổng hợp|theo dõi|đôn đốc|hướng dẫn)"
                    + "(?:\\s+(?:chính|thực hiện|với))?\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE_LABEL = Pattern.compile(
            "^(?:[-–+•*\\s]*)(chủ trì|phối hợp)\\s+(?=(?:Phòng|Sở|Ban|Trung tâm|Văn phòng|UBND|Bộ phận)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEW_SUBJECT = Pattern.compile("(?:,|;|\\svà)\\s+");

    private final UnitList units;
    private final Roles roles;
    private AssignmentRole label;
    private List<String> subject = List.of();
    private boolean leading;

    ClauseReader(UnitList units, Roles roles) {
        this.units = units;
        this.roles = roles;
    }

    void read(String clause) {
        if (MarkedUnits.isMarked(clause)) {
            MarkedUnits.read(clause, units, roles);
            return;
        }
        Matcher found = LABEL.matcher(clause);
        if (!found.find()) {
            found = BARE_LABEL.matcher(clause);
            if (!found.find()) {
                sentence(UnitList.trim(clause));
                return;
            }
        }
        labelled(found.group(1).toLowerCase(java.util.Locale.ROOT), clause.substring(found.end()));
    }

    private void labelled(String word, String body) {
        label = word.equals("đầu mối")
                ? AssignmentRole.LEAD
                : RoleVerbs.in(word).get(0).role();
        List<RoleVerbs.Found> verbs = RoleVerbs.in(body);
        int end = verbs.isEmpty() ? body.length() : verbs.get(0).start();
        List<String> named = units.split(body.substring(0, end));
        give(label, named, body.substring(end));
        subject = named;
        leading = label == AssignmentRole.LEAD;
        verbs(body, verbs, 0);
    }

    private void give(AssignmentRole role, List<String> named, String instruction) {
        for (String unit : named) {
            double confidence = UnitHead.looselyAt(unit, 0) ? STATED : UNSURE;
            if (role == AssignmentRole.LEAD || role == AssignmentRole.COORDINATE) {
                roles.give(role, List.of(unit), instruction, confidence);
            } else {
                roles.work(role, List.of(unit), instruction, confidence);
            }
        }
    }

    private void sentence(String clause) {
        List<RoleVerbs.Found> verbs = RoleVerbs.in(clause);
        if (verbs.isEmpty()) {
            bare(clause);
            return;
        }
        int first = firstVerb(clause, verbs);
        RoleVerbs.Found verb = verbs.get(first);
        String before = UnitList.trim(clause.substring(0, verb.start()));
        if (before.isEmpty()) {
            verbs(clause, verbs, first);
            return;
        }
        boolean explicit = verb.role() == AssignmentRole.LEAD || verb.role() == AssignmentRole.COORDINATE;
        if (!UnitHead.looselyAt(before, 0) && !(explicit && before.split(" ").length <= 8)) {
            return;
        }
        label = null;
        begin(units.split(before), clause, verbs, first);
    }

    /** "Chủ trì" goes before all other verbs: "Các phòng khối nghiên cứu chủ trì" has one verb, not two. */
    private static int firstVerb(String clause, List<RoleVerbs.Found> verbs) {
        for (int i = 1; i < verbs.size(); i++) {
            if (verbs.get(i).role() == AssignmentRole.LEAD) {
                String between =
                        clause.substring(verbs.get(0).end(), verbs.get(i).start());
                return NEW_SUBJECT.matcher(between).find() ? 0 : i;
            }
        }
        return 0;
    }

    private void begin(List<String> named, String clause, List<RoleVerbs.Found> verbs, int first) {
        subject = named;
        RoleVerbs.Found verb = verbs.get(first);
        leading = verb.role() == AssignmentRole.LEAD;
        String rest = clause.substring(verb.start());
        if (leading) {
            give(AssignmentRole.LEAD, named, clause.substring(verb.end()));
            verbs(clause, verbs, first + 1);
        } else if (verb.role() == AssignmentRole.COORDINATE) {
            coordinate(clause, verbs, first);
        } else {
            give(isSent(verb) ? AssignmentRole.IMPLEMENT : verb.role(), named, rest);
            verbs(clause, verbs, first);
        }
    }

    private static boolean isSent(RoleVerbs.Found verb) {
        return verb.role() == AssignmentRole.APPROVE;
    }

    /** "X phối hợp", "X phối hợp thẩm định", "X phối hợp với Y thực hiện". */
    private void coordinate(String clause, List<RoleVerbs.Found> verbs, int index) {
        List<String> partners = partners(clause, verbs, index);
        RoleVerbs.Found next = index + 1 < verbs.size() ? verbs.get(index + 1) : null;
        String rest = clause.substring(verbs.get(index).end());
        boolean appraises = next != null && next.role() == AssignmentRole.APPRAISE;
        if (partners.isEmpty() || appraises || roles.hasLead()) {
            give(AssignmentRole.COORDINATE, subject, rest);
            if (appraises) {
                roles.give(next.role(), partners.isEmpty() ? subject : partners, rest, RECEIVER);
            } else {
                give(AssignmentRole.COORDINATE, partners, "");
            }
        } else {
            give(AssignmentRole.IMPLEMENT, subject, rest);
            give(AssignmentRole.COORDINATE, partners, rest);
        }
        verbs(clause, verbs, index + 2);
    }

    private List<String> partners(String clause, List<RoleVerbs.Found> verbs, int index) {
        int end = index + 1 < verbs.size() ? verbs.get(index + 1).start() : clause.length();
        String text = UnitList.trim(clause.substring(verbs.get(index).end(), end));
        return UnitHead.looselyAt(text, 0) || Character.isUpperCase(text.isEmpty() ? ' ' : text.charAt(0))
                ? units.split(text)
                : List.of();
    }

    /** Goes on behind the verb that gave the subject its role. */
    private void verbs(String clause, List<RoleVerbs.Found> verbs, int from) {
        for (int i = from; i < verbs.size(); i++) {
            RoleVerbs.Found verb = verbs.get(i);
            if (i > 0 && startsSubject(clause, verbs, i)) {
                return;
            }
            if (verb.verb().equals(RoleVerbs.SEND)) {
                i = send(clause, verbs, i);
            } else if (verb.role() == AssignmentRole.COORDINATE) {
                give(AssignmentRole.COORDINATE, partners(clause, verbs, i), "");
            } else if (verb.role() == AssignmentRole.SUBMIT) {
                submit(clause, verbs, i);
            } else if (!leading && isChained(clause, verbs, i, from) && verb.role() != AssignmentRole.APPROVE) {
                give(verb.role(), subject, clause.substring(verb.start()));
            }
        }
    }

    /** "…, Sở B phối hợp": behind a comma a unit begins a clause of its own. */
    private boolean startsSubject(String clause, List<RoleVerbs.Found> verbs, int index) {
        RoleVerbs.Found previous = verbs.get(index - 1);
        if (previous.role() == AssignmentRole.COORDINATE || previous.verb().equals(RoleVerbs.SEND)) {
            return false;
        }
        String gap = clause.substring(previous.end(), verbs.get(index).start());
        if (UnitHead.looselyAt(gap.strip(), 0)) {
            return false;
        }
        Matcher comma = NEW_SUBJECT.matcher(gap);
        while (comma.find()) {
            if (UnitHead.at(gap, comma.end()) && Brackets.balanced(gap, 0, comma.start())) {
                label = null;
                int start = previous.end() + comma.end();
                String rest = clause.substring(start);
                begin(units.split(gap.substring(comma.end())), rest, RoleVerbs.in(rest), 0);
                return true;
            }
        }
        return false;
    }

    /** "gửi [hồ sơ về] Sở B thẩm định": the verb behind the receiver is the receiver's. */
    private int send(String clause, List<RoleVerbs.Found> verbs, int index) {
        if (index + 1 >= verbs.size()) {
            return index;
        }
        RoleVerbs.Found next = verbs.get(index + 1);
        int start = verbs.get(index).end();
        for (int at = start; at < next.start(); at++) {
            boolean wordStart = at == 0 || !Character.isLetterOrDigit(clause.charAt(at - 1));
            if (wordStart && UnitHead.at(clause, at)) {
                roles.give(
                        next.role(),
                        units.split(clause.substring(at, next.start())),
                        clause.substring(next.start()),
                        RECEIVER);
                return index + 1;
            }
        }
        return index;
    }

    /** "trình UBND tỉnh phê duyệt": the subject submits, the receiver decides. */
    private void submit(String clause, List<RoleVerbs.Found> verbs, int index) {
        RoleVerbs.Found verb = verbs.get(index);
        int end = index + 1 < verbs.size() ? verbs.get(index + 1).start() : clause.length();
        String receiver = UnitList.trim(clause.substring(verb.end(), end));
        roles.give(AssignmentRole.SUBMIT, subject, clause.substring(verb.start()), RECEIVER);
        if (UnitHead.at(receiver, 0)) {
            List<String> named = units.split(receiver);
            roles.give(AssignmentRole.APPROVE, named.subList(0, 1), "", RECEIVER);
        }
    }

    /** Whether nothing but a comma or "và" stands between this verb and the one before. */
    private static boolean isChained(String clause, List<RoleVerbs.Found> verbs, int index, int from) {
        if (index == 0 || index <= from) {
            return false;
        }
        String gap =
                clause.substring(verbs.get(index - 1).end(), verbs.get(index).start());
        return UnitList.trim(gap).isEmpty();
    }

    /** Names only: the role of the label above them, or work without a verb. */
    private void bare(String clause) {
        if (!UnitHead.looselyAt(clause, 0)) {
            return;
        }
        List<String> named = units.split(clause);
        if (label != null) {
            give(label, named, "");
        } else {
            roles.work(AssignmentRole.IMPLEMENT, named, "", UNSURE);
        }
        subject = named;
        leading = label == AssignmentRole.LEAD;
    }
}
