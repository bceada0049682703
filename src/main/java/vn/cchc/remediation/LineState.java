package vn.cchc.remediation;

import java.util.EnumSet;
import java.util.Set;

/** Where the remediation of one finding stands. */
public enum LineState {
    /** The unit is asked whether it agrees and what it will do. */
    ANSWERING,
    /** The unit objects; the leader decides. */
    OBJECTED,
    /** The finding stands; the unit is asked what it will do. */
    PLANNING,
    /** The person named fixes it. */
    FIXING,
    /** Reported as fixed; waits for the check. */
    REPORTED,
    /** The check was not convinced; back with the person named. */
    RETURNED,
    /** Fixed in time, accepted with evidence. */
    FIXED,
    /** Fixed after the last day, accepted with evidence. */
    FIXED_LATE,
    /** Closed by the leader with a reason. */
    NOT_IMPLEMENTED;

    private Set<LineState> next() {
        return switch (this) {
            case ANSWERING -> EnumSet.of(FIXING, OBJECTED, NOT_IMPLEMENTED);
            case OBJECTED -> EnumSet.of(PLANNING, NOT_IMPLEMENTED);
            case PLANNING -> EnumSet.of(FIXING, NOT_IMPLEMENTED);
            case FIXING, RETURNED -> EnumSet.of(REPORTED, NOT_IMPLEMENTED);
            case REPORTED -> EnumSet.of(RETURNED, FIXED, FIXED_LATE);
            case FIXED, FIXED_LATE, NOT_IMPLEMENTED -> EnumSet.noneOf(LineState.class);
        };
    }

    /** @return whether a line may go from this state straight to the other */
    public boolean mayBecome(LineState other) {
        return next().contains(other);
    }

    /** @return whether nothing happens to the line any more */
    public boolean ended() {
        return next().isEmpty();
    }

    /** @return whether evidence may be added or taken away */
    public boolean gathering() {
        return this == FIXING || this == RETURNED;
    }

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "remediation.line." + name();
    }

    /** @return the name of the style that marks it, see {@code app.css} */
    public String style() {
        return switch (this) {
            case FIXED -> "state-good";
            case FIXED_LATE, RETURNED, OBJECTED -> "state-warn";
            case NOT_IMPLEMENTED -> "state-bad";
            default -> "state-run";
        };
    }
}
