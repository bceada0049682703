package vn.cchc.annex.phrase;

import java.util.List;
import vn.cchc.annex.Assignment;

/** Reads the clauses of an assignment cell one after the other; a clause without a unit goes on with the one before. */
public final class AssignmentPhrases {

    private final UnitList units;

    /** @param units cuts lists of names */
    public AssignmentPhrases(UnitList units) {
        this.units = units;
    }

    /** The roles that the paragraphs of a cell give, see {@link vn.cchc.annex.AssignmentReader#read}. */
    public List<Assignment> read(List<String> paragraphs) {
        Roles roles = new Roles();
        ClauseReader reader = new ClauseReader(units, roles);
        for (String clause : Clauses.of(paragraphs)) {
            reader.read(clause);
        }
        return roles.settled();
    }
}
