package vn.cchc.inspection;

import java.util.EnumSet;
import java.util.Set;

/** Where the inspection programme of a year stands. */
public enum ProgrammeState {
    /** Being written on its page. */
    DRAFT,
    /** Its document is on its way to signature. */
    SIGNING,
    /** Issued: its lines are carried out. */
    ISSUED,
    /** Given up. */
    WITHDRAWN;

    private Set<ProgrammeState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SIGNING, WITHDRAWN);
            case SIGNING -> EnumSet.of(DRAFT, ISSUED);
            case ISSUED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(ProgrammeState.class);
        };
    }

    /** @return whether a programme may go from this state straight to the other */
    public boolean mayBecome(ProgrammeState other) {
        return next().contains(other);
    }

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "programme.state." + name();
    }

    /** @return the name of the style that marks it, see {@code app.css} */
    public String style() {
        return switch (this) {
            case ISSUED -> "state-good";
            case WITHDRAWN -> "state-muted";
            default -> "state-run";
        };
    }
}
