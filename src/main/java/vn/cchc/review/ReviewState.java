package vn.cchc.review;

import java.util.EnumSet;
import java.util.Set;

/** Where a year-end review stands. */
public enum ReviewState {
    /** Some units have still to score themselves. */
    SCORING,
    /** All units have, and the council has not settled every sheet. */
    APPRAISING,
    /** All sheets are settled: survey scores, ranks and classes are made, the result is prepared. */
    RANKING,
    /** The report and the decision are on their way to signature. */
    SIGNING,
    /** Announced; nothing changes any more. */
    PUBLISHED,
    /** Given up. */
    CANCELLED;

    private Set<ReviewState> next() {
        return switch (this) {
            case SCORING -> EnumSet.of(APPRAISING, RANKING, CANCELLED);
            case APPRAISING -> EnumSet.of(RANKING, CANCELLED);
            case RANKING -> EnumSet.of(APPRAISING, SIGNING, CANCELLED);
            case SIGNING -> EnumSet.of(RANKING, PUBLISHED, CANCELLED);
            case PUBLISHED, CANCELLED -> EnumSet.noneOf(ReviewState.class);
        };
    }

    /** Whether a review may go from this state straight to the other. */
    public boolean mayBecome(ReviewState other) {
        return next().contains(other);
    }

    /** Whether the council may still be changed: its scores are not on their way to signature. */
    public boolean councilOpen() {
        return this == SCORING || this == APPRAISING || this == RANKING;
    }

    /** Whether nothing more can happen to it. */
    public boolean closed() {
        return next().isEmpty();
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "review.state." + name();
    }
}
