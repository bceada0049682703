package vn.cchc.inspection;

import java.util.EnumSet;
import java.util.Set;

/** Where an inspection stands. */
public enum InspectionState {
    /** Team and units are being named; the decision is on its way. */
    PREPARING,
    /** The units know when the team comes. */
    ANNOUNCED,
    /** The team inspects. */
    RUNNING,
    /** All minutes are closed; the team reports. */
    REPORTING,
    /** The conclusion was issued; nothing changes any more. */
    CONCLUDED,
    /** Given up, with a reason. */
    CANCELLED;

    private Set<InspectionState> next() {
        return switch (this) {
            case PREPARING -> EnumSet.of(ANNOUNCED, RUNNING, CANCELLED);
            case ANNOUNCED -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(REPORTING, CANCELLED);
            case REPORTING -> EnumSet.of(CONCLUDED, CANCELLED);
            case CONCLUDED, CANCELLED -> EnumSet.noneOf(InspectionState.class);
        };
    }

    /** @return whether an inspection may go from this state straight to the other */
    public boolean mayBecome(InspectionState other) {
        return next().contains(other);
    }

    /** @return whether nothing can happen to it any more */
    public boolean closed() {
        return next().isEmpty();
    }

    /** @return whether the team may read the records of the inspected units */
    public boolean opensRecords() {
        return this == ANNOUNCED || this == RUNNING;
    }

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "inspection.state." + name();
    }
}
