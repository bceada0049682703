package vn.cchc.plan;

import java.util.List;
import vn.cchc.annex.AssignmentRole;

/**
 * Somebody named in an assignment.
 *
 * @param role what it is to do
 * @param kind what the name stands for
 * @param name as printed
 * @param unitIds the unit, or the members of the group on the day of asking; empty for others
 * @param instruction what the plan adds, or empty
 */
public record Party(AssignmentRole role, Kind kind, String name, List<Long> unitIds, String instruction) {

    /** What a name in an assignment stands for. */
    public enum Kind {
        /** A unit of the agency. */
        UNIT,
        /** A group of units. */
        GROUP,
        /** A body whose people do not work here. */
        EXTERNAL,
        /** A name that nobody has explained. */
        TEXT
    }
}
