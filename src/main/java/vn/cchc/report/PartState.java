package vn.cchc.report;

import java.util.EnumSet;
import java.util.Set;

/** Where the part of a unit stands. */
public enum PartState {
    /** The unit writes it. */
    WAITING,
    /** The coordinator checks it. */
    SUBMITTED,
    /** Back with the unit, with a reason. */
    RETURNED,
    /** Part of the report. */
    ACCEPTED,
    /** Nothing acceptable came by the last day: printed as "not reported". */
    NO_UPDATE;

    private Set<PartState> next() {
        return switch (this) {
            case WAITING, RETURNED -> EnumSet.of(SUBMITTED, NO_UPDATE);
            case SUBMITTED -> EnumSet.of(ACCEPTED, RETURNED);
            case ACCEPTED -> EnumSet.of(RETURNED);
            case NO_UPDATE -> EnumSet.of(SUBMITTED, RETURNED);
        };
    }

    /** Whether a part may go from this state straight to the other. */
    public boolean mayBecome(PartState other) {
        return next().contains(other);
    }

    /** Whether the unit may write in it. */
    public boolean writable() {
        return mayBecome(SUBMITTED);
    }

    /** Whether the process of the part has work to do. */
    public boolean open() {
        return this == WAITING || this == RETURNED || this == SUBMITTED;
    }

    /** Whether the process of the part has nothing more to do with it. */
    public boolean closed() {
        return !open();
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "report.part-state." + name();
    }
}
