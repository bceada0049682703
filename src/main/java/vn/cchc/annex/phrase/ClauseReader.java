package vn.cchc.annex.phrase;

import java.util.List;
import vn.cchc.annex.AssignmentRole;

/** Reads clauses: who (before the verb) does what (the verb), with or for whom (behind it). */
final class ClauseReader {

    static final double STATED = 0.95;
    static final double UNSURE = 0.6;
    private static final double RECEIVER = 0.8;

    /** In words: what is longer in front of a verb is no name that the dictionary does not know. */
    private static final int LONGEST_NAME = 8;

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
        ClauseLabel.of(clause).ifPresentOrElse(this::labelled, () -> sentence(VerbClause.of(UnitList.trim(clause))));
    }

    private void labelled(ClauseLabel found) {
        label = found.role();
        VerbClause clause = VerbClause.of(found.rest());
        String names = clause.beforeVerbs();
        List<String> named = units.split(names);
        give(label, named, clause.text().substring(names.length()));
        subject = named;
        leading = label == AssignmentRole.LEAD;
        verbs(clause, 0);
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

    private void sentence(VerbClause clause) {
        if (clause.hasNoVerb()) {
            bare(clause.text());
            return;
        }
        int first = clause.mainVerb();
        RoleVerbs.Found verb = clause.verb(first);
        String before = UnitList.trim(clause.text().substring(0, verb.start()));
        if (before.isEmpty()) {
            verbs(clause, first);
            return;
        }
        boolean explicit = verb.role() == AssignmentRole.LEAD || verb.role() == AssignmentRole.COORDINATE;
        if (!UnitHead.looselyAt(before, 0) && !(explicit && before.split(" ").length <= LONGEST_NAME)) {
            return;
        }
        label = null;
        begin(units.split(before), clause, first);
    }

    private void begin(List<String> named, VerbClause clause, int first) {
        subject = named;
        RoleVerbs.Found verb = clause.verb(first);
        leading = verb.role() == AssignmentRole.LEAD;
        if (leading) {
            give(AssignmentRole.LEAD, named, clause.behind(first));
            verbs(clause, first + 1);
        } else if (verb.role() == AssignmentRole.COORDINATE) {
            coordinate(clause, first);
        } else {
            boolean sent = verb.role() == AssignmentRole.APPROVE;
            give(sent ? AssignmentRole.IMPLEMENT : verb.role(), named, clause.from(first));
            verbs(clause, first);
        }
    }

    /** "X phối hợp", "X phối hợp thẩm định", "X phối hợp với Y thực hiện". */
    private void coordinate(VerbClause clause, int index) {
        List<String> partners = partners(clause, index);
        String rest = clause.behind(index);
        boolean appraises = clause.has(index + 1) && clause.verb(index + 1).role() == AssignmentRole.APPRAISE;
        if (partners.isEmpty() || appraises || roles.hasLead()) {
            give(AssignmentRole.COORDINATE, subject, rest);
            if (appraises) {
                roles.give(AssignmentRole.APPRAISE, partners.isEmpty() ? subject : partners, rest, RECEIVER);
            } else {
                give(AssignmentRole.COORDINATE, partners, "");
            }
        } else {
            give(AssignmentRole.IMPLEMENT, subject, rest);
            give(AssignmentRole.COORDINATE, partners, rest);
        }
        verbs(clause, index + 2);
    }

    private List<String> partners(VerbClause clause, int index) {
        String text = UnitList.trim(clause.objectOf(index));
        return UnitHead.looselyAt(text, 0) || Character.isUpperCase(text.isEmpty() ? ' ' : text.charAt(0))
                ? units.split(text)
                : List.of();
    }

    /** Goes on behind the verb that gave the subject its role. */
    private void verbs(VerbClause clause, int from) {
        for (int i = from; clause.has(i); i++) {
            RoleVerbs.Found verb = clause.verb(i);
            if (i > 0 && startsSubject(clause, i)) {
                return;
            }
            if (verb.verb().equals(RoleVocabulary.SEND)) {
                i = send(clause, i);
            } else if (verb.role() == AssignmentRole.COORDINATE) {
                give(AssignmentRole.COORDINATE, partners(clause, i), "");
            } else if (verb.role() == AssignmentRole.SUBMIT) {
                submit(clause, i);
            } else if (!leading && i > from && clause.isChained(i) && verb.role() != AssignmentRole.APPROVE) {
                give(verb.role(), subject, clause.from(i));
            }
        }
    }

    /** "…, Sở B phối hợp": behind a comma a unit begins a clause of its own. */
    private boolean startsSubject(VerbClause clause, int index) {
        RoleVerbs.Found previous = clause.verb(index - 1);
        if (previous.role() == AssignmentRole.COORDINATE || previous.verb().equals(RoleVocabulary.SEND)) {
            return false;
        }
        String gap = clause.objectOf(index - 1);
        int start = VerbClause.newSubject(gap);
        if (start < 0) {
            return false;
        }
        label = null;
        begin(units.split(gap.substring(start)), VerbClause.of(clause.text().substring(previous.end() + start)), 0);
        return true;
    }

    /** "gửi [hồ sơ về] Sở B thẩm định": the verb behind the receiver is the receiver's. */
    private int send(VerbClause clause, int index) {
        String object = clause.has(index + 1) ? clause.objectOf(index) : "";
        int receiver = UnitHead.firstIn(object);
        if (receiver < 0) {
            return index;
        }
        roles.give(
                clause.verb(index + 1).role(),
                units.split(object.substring(receiver)),
                clause.from(index + 1),
                RECEIVER);
        return index + 1;
    }

    /** "trình UBND tỉnh phê duyệt": the subject submits, the receiver decides. */
    private void submit(VerbClause clause, int index) {
        String receiver = UnitList.trim(clause.objectOf(index));
        roles.give(AssignmentRole.SUBMIT, subject, clause.from(index), RECEIVER);
        if (UnitHead.at(receiver, 0)) {
            List<String> named = units.split(receiver);
            roles.give(AssignmentRole.APPROVE, named.subList(0, 1), "", RECEIVER);
        }
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
