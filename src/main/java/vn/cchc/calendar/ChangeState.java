package vn.cchc.calendar;

import java.util.EnumSet;
import java.util.Set;

/** Where a change of the calendar stands. */
public enum ChangeState {
    /** Days are being added and removed; nothing counts by them. */
    DRAFT,
    /** What would move is being looked for. */
    CHECKING,
    /** What would move is known. */
    CHECKED,
    /** The days are in force, deadlines follow. */
    APPLYING,
    /** All deadlines have followed. */
    APPLIED,
    /** Given up. */
    DISCARDED;

    private Set<ChangeState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CHECKING, DISCARDED);
            case CHECKING -> EnumSet.of(CHECKED, DISCARDED);
            case CHECKED -> EnumSet.of(DRAFT, CHECKING, APPLYING, DISCARDED);
            case APPLYING -> EnumSet.of(APPLIED);
            case APPLIED, DISCARDED -> EnumSet.noneOf(ChangeState.class);
        };
    }

    /** Whether a change may go from this state straight to the other. */
    public boolean mayBecome(ChangeState other) {
        return next().contains(other);
    }

    /** Whether its days may still be changed. */
    public boolean editable() {
        return this == DRAFT || this == CHECKED;
    }

    /** Whether it is worked on in the background. */
    public boolean running() {
        return this == CHECKING || this == APPLYING;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "calendar.state." + name();
    }
}
