package vn.cchc.organization;

import java.util.List;

/**
 * Who is meant by a name as it stands in a plan.
 *
 * @param kind what the name is
 * @param text the name as it was asked for
 * @param name what is meant, under its own name; null when unknown
 * @param unitIds the unit, or units of a list; for a group its members on the day; else empty
 * @param groupId the group, when it is one
 * @param externalId the body outside, when it is one
 * @param open true when the group is narrowed in a way that nobody can compute ("có liên quan"): the lead picks
 * @param notes what the reader should know, e.g. that an old name leads to a successor
 * @param suggestions for an unknown name, up to five that look like it, best first
 */
public record Resolution(
        Kind kind,
        String text,
        String name,
        List<Long> unitIds,
        Long groupId,
        Long externalId,
        boolean open,
        List<Note> notes,
        List<Suggestion> suggestions) {

    /** What a name is. */
    public enum Kind {
        /** One unit, or a list of units. */
        UNIT,
        /** A name for several units. */
        GROUP,
        /** A body whose people do not work here; recorded, given no work. */
        EXTERNAL,
        /** Nobody by this name. */
        UNKNOWN
    }

    /**
     * Something to know about a resolution.
     *
     * @param key of the message
     * @param arguments of the message
     */
    public record Note(String key, List<String> arguments) {}

    /**
     * A unit or group that the name may stand for.
     *
     * @param unitId the unit, or null
     * @param groupId the group, or null
     */
    public record Suggestion(Long unitId, Long groupId, String name) {}

    public Resolution {
        unitIds = List.copyOf(unitIds);
        notes = List.copyOf(notes);
        suggestions = List.copyOf(suggestions);
    }

    /** @return true when it is known who is meant */
    public boolean known() {
        return kind != Kind.UNKNOWN;
    }
}
