package vn.cchc.annex;

import java.util.Collection;
import java.util.List;
import vn.cchc.annex.phrase.AssignmentPhrases;
import vn.cchc.annex.phrase.UnitList;
import vn.cchc.annex.phrase.UnitNames;

/**
 * Reads phrases of assignment such as "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp và các cơ quan liên quan". Known unit
 * names, if any are given, are matched first and longest first; without them names are told by their first words.
 */
public final class AssignmentReader {

    /** No assignment is that long; the work on a text grows with the square of its length. */
    private static final int LONGEST = 10_000;

    private final AssignmentPhrases phrases;
    private final UnitList units;

    /** A reader that knows no names. */
    public AssignmentReader() {
        this(List.of());
    }

    /** @param unitNames names and aliases of units and groups of the agency and around it */
    public AssignmentReader(Collection<String> unitNames) {
        this.units = new UnitList(new UnitNames(unitNames));
        this.phrases = new AssignmentPhrases(units);
    }

    /**
     * Roles in the order of the text. Somebody leads whenever a unit is named as doing work: where nobody is said to
     * lead (chủ trì), whoever does the work leads, with less confidence.
     *
     * @param paragraphs paragraphs of the cell
     */
    public List<Assignment> read(List<String> paragraphs) {
        return isTooLong(paragraphs) ? List.of() : phrases.read(paragraphs);
    }

    /** The units that a cell lists which holds nothing but names, as in a column "Đơn vị chủ trì". */
    public List<String> units(List<String> paragraphs) {
        return isTooLong(paragraphs) ? List.of() : units.ofCell(paragraphs);
    }

    private static boolean isTooLong(List<String> paragraphs) {
        return paragraphs.stream().mapToLong(String::length).sum() > LONGEST;
    }
}
