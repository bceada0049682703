package vn.cchc.report.domain;

import vn.cchc.report.LineStatus;

/**
 * What stands in the column of results for one unit.
 *
 * @param text narrative and documents, or the word for silence
 * @param silent the unit has said nothing
 */
public record UnitResult(String unitName, LineStatus status, String text, boolean silent) {

    /** As it is printed: a dash, the unit, what it said. */
    public String printed() {
        return "- " + unitName + ": " + text;
    }
}
