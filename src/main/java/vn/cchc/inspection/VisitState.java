package vn.cchc.inspection;

import java.util.EnumSet;
import java.util.Set;

/** Where the inspection of one unit stands. */
public enum VisitState {
    /** The team has not arrived, or has not begun to read the records. */
    WAITING,
    /** The checklist is being filled in. */
    CHECKING,
    /** The secretary writes the minutes. */
    MINUTES,
    /** The unit is asked to confirm the minutes. */
    CONFIRMING,
    /** The head of the team is asked to confirm the minutes. */
    SIGNING,
    /** The minutes are closed. */
    DONE;

    private Set<VisitState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(CHECKING);
            case CHECKING -> EnumSet.of(MINUTES);
            case MINUTES -> EnumSet.of(CONFIRMING, CHECKING);
            case CONFIRMING -> EnumSet.of(SIGNING, MINUTES);
            case SIGNING -> EnumSet.of(DONE, MINUTES);
            case DONE -> EnumSet.noneOf(VisitState.class);
        };
    }

    /** @return whether it may go from this state straight to the other */
    public boolean mayBecome(VisitState other) {
        return next().contains(other);
    }

    /** @return whether the unit may read what the team wrote: from the first minutes on */
    public boolean shownToUnit() {
        return compareTo(CONFIRMING) >= 0;
    }

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "inspection.visit-state." + name();
    }
}
