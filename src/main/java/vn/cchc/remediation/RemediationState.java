package vn.cchc.remediation;

import java.util.EnumSet;
import java.util.Set;

/** Where the remediation of a unit after one conclusion stands. */
public enum RemediationState {
    /** Findings are being answered and fixed. */
    OPEN,
    /** Every finding has come to an end; the unit writes its report. */
    REPORTING,
    /** The report is on its way to signature. */
    SIGNING,
    /** The report is issued; nothing changes any more. */
    DONE,
    /** Given up by the leader with a reason, e.g. because the conclusion was recalled. */
    CANCELLED;

    private Set<RemediationState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(REPORTING, CANCELLED);
            case REPORTING -> EnumSet.of(SIGNING, CANCELLED);
            case SIGNING -> EnumSet.of(REPORTING, DONE);
            case DONE, CANCELLED -> EnumSet.noneOf(RemediationState.class);
        };
    }

    /** @return whether a remediation may go from this state straight to the other */
    public boolean mayBecome(RemediationState other) {
        return next().contains(other);
    }

    /** @return whether it goes on */
    public boolean running() {
        return !next().isEmpty();
    }

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "remediation.state." + name();
    }

    /** @return the name of the style that marks it, see {@code app.css} */
    public String style() {
        return switch (this) {
            case DONE -> "state-good";
            case CANCELLED -> "state-muted";
            default -> "state-run";
        };
    }
}
