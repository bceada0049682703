package vn.cchc.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where a plan stands on its way from draft to the end of its year. */
public enum PlanState {
    /** Being written or revised by the coordinator. */
    DRAFT,
    /** The units named in it are asked for their opinion, or their opinions are being answered. */
    OPINIONS,
    /** Budget and overlap are appraised, or the advisory unit is about to submit it. */
    APPRAISAL,
    /** Its document is checked, signed, numbered and sent out. */
    SIGNING,
    /** In force: its rows are worked on and change only by amendment. */
    ISSUED,
    /** Its year is over. */
    CLOSED,
    /** Given up before it was issued. */
    WITHDRAWN;

    private Set<PlanState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPINIONS, APPRAISAL, WITHDRAWN);
            case OPINIONS -> EnumSet.of(DRAFT, APPRAISAL, WITHDRAWN);
            case APPRAISAL -> EnumSet.of(DRAFT, SIGNING, WITHDRAWN);
            case SIGNING -> EnumSet.of(DRAFT, ISSUED, WITHDRAWN);
            case ISSUED -> EnumSet.of(CLOSED);
            case CLOSED, WITHDRAWN -> EnumSet.noneOf(PlanState.class);
        };
    }

    /** Whether a plan may go from this state straight to the other. */
    public boolean mayBecome(PlanState other) {
        return next().contains(other);
    }

    /** Whether it was never issued and not given up. */
    public boolean inPreparation() {
        return mayBecome(WITHDRAWN);
    }

    /** Whether it is or was in force. */
    public boolean issued() {
        return this == ISSUED || this == CLOSED;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "plan.state." + name();
    }
}
