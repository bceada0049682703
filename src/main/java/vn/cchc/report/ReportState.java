package vn.cchc.report;

import java.util.EnumSet;
import java.util.Set;

/** Where a report stands on its way. */
public enum ReportState {
    /** Units write their parts, the coordinator checks them. */
    OPEN,
    /** All parts are there or silent; the coordinator writes the whole. */
    CONSOLIDATING,
    /** Its document is checked, signed, numbered and sent out. */
    SIGNING,
    /** Sent out: it never changes again. */
    ISSUED,
    /** Given up before it was issued. */
    CANCELLED;

    private Set<ReportState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CONSOLIDATING, CANCELLED);
            case CONSOLIDATING -> EnumSet.of(OPEN, SIGNING, CANCELLED);
            case SIGNING -> EnumSet.of(CONSOLIDATING, ISSUED, CANCELLED);
            case ISSUED, CANCELLED -> EnumSet.noneOf(ReportState.class);
        };
    }

    /** Whether a report may go from this state straight to the other. */
    public boolean mayBecome(ReportState other) {
        return next().contains(other);
    }

    /** Whether its parts may still be written. */
    public boolean writable() {
        return this == OPEN || this == CONSOLIDATING;
    }

    /** Whether nothing more can happen to it. */
    public boolean closed() {
        return next().isEmpty();
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "report.state." + name();
    }
}
