package vn.cchc.review;

import java.util.EnumSet;
import java.util.Set;

/** Where the score sheet of a unit stands. */
public enum SheetState {
    /** The unit scores itself. */
    SELF_SCORING,
    /** An officer has handed it in; the head of the unit confirms or returns it. */
    CONFIRMING,
    /** The council accepts or adjusts each score. */
    APPRAISING,
    /** The council has adjusted scores; the unit may explain once. */
    EXPLAINING,
    /** The council decides on the explanations. */
    SETTLING,
    /** The scores are final. */
    SETTLED;

    private Set<SheetState> next() {
        return switch (this) {
            case SELF_SCORING -> EnumSet.of(CONFIRMING, APPRAISING);
            case CONFIRMING -> EnumSet.of(SELF_SCORING, APPRAISING);
            case APPRAISING -> EnumSet.of(EXPLAINING, SETTLED);
            case EXPLAINING -> EnumSet.of(SETTLING, SETTLED);
            case SETTLING -> EnumSet.of(SETTLED);
            case SETTLED -> EnumSet.of(APPRAISING);
        };
    }

    /** Whether a sheet may go from this state straight to the other. */
    public boolean mayBecome(SheetState other) {
        return next().contains(other);
    }

    /** Whether it still lies with the unit that scores itself. */
    public boolean selfScoring() {
        return this == SELF_SCORING || this == CONFIRMING;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "review.sheet.state." + name();
    }
}
